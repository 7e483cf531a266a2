import { loadContent } from '../../../scripts/content-folder/load-content.ts'
import { shownAnswer } from '../../../worker/channels/shown-answer.ts'
import type { Answer } from '../../../worker/contract/index.ts'

const { corpus } = loadContent('content', '2026-11-22')

const SNAPSHOT = { agencies: corpus.agencies, states: corpus.states, lines: corpus.lines ?? [] }

/** Every answer of our own corpus as it travels, by its name. */
export const CORPUS_ANSWERS: [string, Answer][] = corpus.answers.map((record) => [
  `${record.id}.${record.language}`,
  shownAnswer(record, { snapshot: SNAPSHOT, today: '2026-11-22' }),
])

/** How many ways lead through an answer's questions. */
export function waysThrough(blocks: Answer['blocks']): number {
  const at = blocks.findIndex(({ kind }) => kind === 'guided')
  const ask = blocks[at]
  if (ask?.kind !== 'guided') return 1
  return ask.options.reduce((sum, option) => sum + waysThrough([...option.blocks, ...blocks.slice(at + 1)]), 0)
}
