import type { Token } from 'marked'
import type { Inline } from '../../contract/index.ts'
import type { Report } from '../report.ts'
import { readTarget } from '../target.ts'
import { datedRuns } from './dated-text.ts'
import { phoneTextMatches } from './phone-text.ts'

/** Where inline text stands and what it may refer to. `linked` gathers links to other answers, to be checked with the corpus. */
export interface InlineContext {
  report: Report
  linked: { id: string; line: number }[]
}

const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i
const REFUSED: Record<string, string> = {
  html: 'raw HTML is refused',
  codespan: 'code is refused',
  image: 'images are refused',
  del: 'struck-out text is refused',
}

/** Inline tokens as typed runs. What is refused is reported and left out. */
export function toInlines(tokens: readonly Token[], line: number, context: InlineContext): Inline[] {
  const runs: Inline[] = []
  let at = line
  for (const token of tokens) {
    runs.push(...toRuns(token, at, context))
    at += token.raw.split('\n').length - 1
  }
  return mergeText(runs)
}

function toRuns(token: Token, line: number, context: InlineContext): Inline[] {
  const inner = () => toInlines('tokens' in token ? (token.tokens ?? []) : [], line, context)
  switch (token.type) {
    case 'text':
      return datedRuns(readText(token, line, context))
    case 'escape':
      return [{ kind: 'text', text: String(token.text) }]
    case 'strong':
      return [{ kind: 'strong', content: inner() }]
    case 'em':
      return [{ kind: 'emphasis', content: inner() }]
    case 'br':
      return [{ kind: 'break' }]
    case 'link':
      return toLink(String(token.href), inner(), line, context)
    default:
      context.report.error(line, `${REFUSED[token.type] ?? 'this is refused'}: \`${excerpt(token.raw)}\``)
      return []
  }
}

function readText(token: Token, line: number, context: InlineContext): string {
  const entity = ENTITY.exec(token.raw)?.[0]
  if (entity) context.report.error(line, `write the character itself in place of \`${entity}\``)
  return token.raw.replace(/[ \t]*\n[ \t]*/g, ' ')
}

function toLink(raw: string, content: Inline[], line: number, { report, linked }: InlineContext): Inline[] {
  const target = readTarget(raw)
  const text = inlineText(content).trim()
  if (!text) report.error(line, `link \`${excerpt(raw)}\` has no text`)
  if (target.kind === 'refused') report.error(line, target.why)
  if (target.kind === 'link') {
    const [, number] = /^sms:(.*)/.exec(target.href) ?? []
    if (number && !text.replace(/\D/g, '').includes(number.replace(/^\+1?/, '')))
      report.error(line, `the words of \`${excerpt(raw)}\` do not hold its number, which paper and phones cannot show`)
    return [{ kind: 'link', href: target.href, content }]
  }
  if (target.kind === 'phone') {
    if (!phoneTextMatches(text, target.number))
      report.warn(line, `\`${excerpt(text)}\` is shown, but \`${target.number}\` is dialled`)
    return [{ kind: 'phone', number: target.number, text }]
  }
  if (target.kind === 'refused') return []
  linked.push({ id: target.id, line })
  return [{ kind: 'answer', id: target.id, content }]
}

function mergeText(runs: Inline[]): Inline[] {
  const merged: Inline[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (run.kind === 'text' && last?.kind === 'text' && !run.until && !last.until)
      merged[merged.length - 1] = { kind: 'text', text: last.text + run.text }
    else if (run.kind !== 'text' || run.text) merged.push(run)
  }
  return merged
}

/** Inline runs as plain text; a line break becomes a space. */
export function inlineText(runs: readonly Inline[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'break') return ' '
      return 'content' in run ? inlineText(run.content) : run.text
    })
    .join('')
}

/** The start of a source text, on one line, short enough for a message. */
export function excerpt(raw: string): string {
  const line = raw.trim().split('\n', 1)[0] ?? ''
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}
