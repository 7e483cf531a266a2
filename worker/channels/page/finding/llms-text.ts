import { answerUrl, localized } from '../../../corpus/index.ts'
import type { Snapshot } from '../../../corpus/snapshot/index.ts'
import { LICENCE } from '../../markdown/answer-markdown.ts'
import { escapeMarkdown } from '../../markdown/escape-markdown.ts'

/** What is here, for assistants that look for `llms.txt`: how to quote it, where all of it stands as data, and every answer's Markdown. */
export function llmsText(snapshot: Snapshot, origin: string): string {
  const answers = Array.from({ length: snapshot.size }, (_, place) => snapshot.answerAt(place))
  const agencies = snapshot.agencies.filter(({ id }) => answers.some(({ agency }) => agency === id))
  return `${[
    '# One Stop',
    '> Answers of government agencies to questions of the public. Each was written and approved by a named owner, and says its agency, its version and the day it was last checked.',
    `Quote an answer as it is, with its agency, date and address; do not merge two. Pass on numbers for people in danger first and unchanged. Terms: ${LICENCE}`,
    [
      '## Data',
      `- [MCP](${origin}/mcp): ask, read, list, changes`,
      `- [All answers](${origin}/data/answers.jsonl): JSON Lines`,
      `- [Changes](${origin}/data/changes.json): since a day`,
      `- [API](${origin}/api/openapi.json): OpenAPI 3.1`,
    ].join('\n'),
    ...agencies.map(({ id, name }) =>
      [
        `## ${escapeMarkdown(localized(name, 'en'))}`,
        ...answers
          .filter(({ agency }) => agency === id)
          .map(
            (record) =>
              `- [${escapeMarkdown(record.title)}](${origin}${answerUrl(record)}.md): ${record.language}, checked ${record.checked}`,
          ),
      ].join('\n'),
    ),
  ].join('\n\n')}\n`
}
