import type { Token } from 'marked'
import type { Block, GuidedOption, Inline } from '../../contract/index.ts'
import type { Report } from '../report.ts'
import { excerpt, inlineText } from './inline.ts'

/** A token and the line on which it starts. */
export interface Placed {
  token: Token
  line: number
}

interface Written {
  line: number
  /** With `@ask` still in front. */
  question: Inline[]
  options: { line: number; blocks: Block[] }[]
  /** Which question of its path this is, from 1; undefined where none may stand. */
  asked: number | undefined
}

const ASK = /^\s*@ask(?:\s+|$)/
const MAX_DEPTH = 3
const MIN_OPTIONS = 2
const MAX_OPTIONS = 6

/** Whether a paragraph asks: it starts with `@ask`. */
export function asksIn(placed: Placed | undefined): boolean {
  const type = placed?.token.type
  return (type === 'paragraph' || type === 'text') && ASK.test(placed?.token.raw ?? '')
}

/** `@ask` with the list below it as one guided block; what is wrong with it is reported with its line. A tree that is written in
 * place has no circle: every path ends when every option holds something, and all is reached when no name stands twice and
 * nothing follows an inner question. */
export function checkedGuided({ line, question, options, asked }: Written, report: Report): Block[] {
  const text = withoutMark(question)
  if (!inlineText(text).trim()) report.error(line, 'write the question after `@ask`')
  if (asked === undefined)
    report.error(line, '`@ask` stands by itself or in an option of another `@ask`, not in a list, a step or a quote')
  if (asked === MAX_DEPTH + 1) report.error(line, `${asked} questions are nested; ${MAX_DEPTH} is the limit`)
  checkCount(options.length, line, report)
  const read = options.map((option) => toOption(option.blocks, option.line, report))
  checkNames(read, options, report)
  return [{ kind: 'guided', question: text, options: read }]
}

function withoutMark([first, ...rest]: Inline[]): Inline[] {
  if (first?.kind !== 'text') return first ? [first, ...rest] : []
  const text = first.text.replace(ASK, '')
  return text ? [{ kind: 'text', text }, ...rest] : rest
}

function checkCount(count: number, line: number, report: Report): void {
  if (count === 0) report.error(line, 'below `@ask` come its options: a list, each with its name in bold')
  else if (count < MIN_OPTIONS || count > MAX_OPTIONS)
    report.error(line, `\`@ask\` has ${MIN_OPTIONS} to ${MAX_OPTIONS} options; this one has ${count}`)
}

/** One item as an option: its first paragraph starts with the name in bold; what follows the name is the first paragraph. */
function toOption([first, ...rest]: Block[], line: number, report: Report): GuidedOption {
  const [lead, ...after] = first?.kind === 'paragraph' ? first.content : []
  if (lead?.kind !== 'strong') {
    report.error(line, 'an option starts with its name in bold: `- **Yes**`')
    return { label: [], blocks: [] }
  }
  const content = trimmed(after)
  const option = {
    label: lead.content,
    blocks: content.length ? [{ kind: 'paragraph' as const, content }, ...rest] : rest,
  }
  checkPath(option, line, report)
  return option
}

function trimmed([first, ...rest]: Inline[]): Inline[] {
  if (first?.kind !== 'text') return first ? [first, ...rest] : []
  const text = first.text.trimStart()
  return text ? [{ kind: 'text', text }, ...rest] : rest
}

function checkPath({ label, blocks }: GuidedOption, line: number, report: Report): void {
  const name = excerpt(inlineText(label))
  if (!blocks.length)
    report.error(line, `the option \`${name}\` leads nowhere: write what holds then, or another \`@ask\``)
  const inner = blocks.findIndex((block) => block.kind === 'guided')
  if (inner >= 0 && inner < blocks.length - 1)
    report.error(
      line,
      `in the option \`${name}\`, nobody reaches what stands after \`@ask\`: write it before, or in each option`,
    )
}

function checkNames(read: GuidedOption[], written: Written['options'], report: Report): void {
  const names = read.map(({ label }) => inlineText(label).trim().toLowerCase())
  for (const [index, name] of names.entries())
    if (name && names.indexOf(name) < index)
      report.error(written[index]?.line ?? 0, `the option \`${excerpt(name)}\` stands twice: nobody reaches the second`)
}
