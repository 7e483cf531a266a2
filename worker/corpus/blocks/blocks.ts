import { Lexer, type Token, type Tokens } from 'marked'
import { type Block, type Inline, OFFICES, TONES } from '../../contract/index.ts'
import type { AgencyRecord } from '../corpus.ts'
import type { Report } from '../report.ts'
import { asksIn, checkedGuided, type Placed } from './guided.ts'
import { excerpt, type InlineContext, inlineText, toInlines } from './inline.ts'
import { withinMarkdownLimits } from './markdown-limits.ts'
import { toStep } from './steps.ts'

/** What an answer's body may refer to. */
export interface BodyContext {
  agencies: readonly AgencyRecord[]
  /** Ids of the agencies that the front matter lists; steps may name only these. */
  listed: readonly string[]
}

/** `asked`: how many questions lead to here; undefined inside lists, steps and quotes, where none may stand. */
type Walk = InlineContext & BodyContext & { asked: number | undefined }

const OFFICES_LINE = /^@offices[ \t]+(\S+)[ \t]*$/
const CONTACT_LINE = /^@contact[ \t]+(\S+)[ \t]*$/
const TONE = new RegExp(`^\\[!(${TONES.join('|')})\\]\\s*`, 'i')
const REFUSED: Record<string, string> = {
  html: 'raw HTML is refused',
  code: 'code is refused (text indented by four spaces counts as code)',
  hr: 'lines across the page are refused',
  def: 'write the link where it is used',
  checkbox: 'check boxes are refused',
}

/** Markdown of one answer as typed blocks, through marked's lexer. Everything that is refused is reported with its line.
 * @param firstLine - Line of the file on which the body starts, from 1.
 * @returns The blocks without what was refused, and each link to another answer with its line. */
export function toBlocks(body: string, firstLine: number, context: BodyContext, report: Report) {
  const linked: InlineContext['linked'] = []
  if (!withinMarkdownLimits(body, firstLine, report)) return { blocks: [], linked }
  return { blocks: walk(lex(body, firstLine, report), firstLine, { ...context, report, linked, asked: 0 }), linked }
}

/** A stack that overflows in the parser is that answer's finding, not the end of a desk or a build. */
function lex(body: string, firstLine: number, report: Report): Token[] {
  try {
    return new Lexer({ gfm: true }).lex(body)
  } catch (error) {
    report.error(firstLine, `the text cannot be read as Markdown (${String(error)})`)
    return []
  }
}

/** marked keeps no positions, but its tokens' `raw` texts join up to the source: counting their line ends finds each line. */
function walk(tokens: readonly Token[], line: number, context: Walk): Block[] {
  const placed = place(tokens, line).filter(({ token }) => token.type !== 'space')
  return placed.flatMap((one, index) => {
    if (asksIn(placed[index - 1]) && isOptions(one)) return []
    return asksIn(one) ? guided(one, placed[index + 1], context) : toBlock(one.token, one.line, context)
  })
}

function place<One extends { raw: string }>(tokens: readonly One[], line: number): { token: One; line: number }[] {
  let at = line
  return tokens.map((token) => {
    const placed = { token, line: at }
    at += token.raw.split('\n').length - 1
    return placed
  })
}

function isOptions(placed: Placed | undefined): placed is { token: Tokens.List; line: number } {
  return placed?.token.type === 'list' && !(placed.token as Tokens.List).ordered
}

function guided(ask: Placed, next: Placed | undefined, context: Walk): Block[] {
  const asked = context.asked === undefined ? undefined : context.asked + 1
  const items = isOptions(next) ? place(next.token.items, next.line) : []
  const options = items.map(({ token, line }) => ({ line, blocks: walk(token.tokens, line, { ...context, asked }) }))
  return checkedGuided(
    { line: ask.line, question: inlinesOf(ask.token, ask.line, context), options, asked },
    context.report,
  )
}

function toBlock(token: Token, line: number, context: Walk): Block[] {
  switch (token.type) {
    case 'paragraph':
    case 'text':
      return paragraph(token, line, context)
    case 'heading':
      return heading(token, line, context)
    case 'list':
      return list(token as Tokens.List, line, context)
    case 'blockquote':
      return callout(token, line, context)
    case 'table':
      return [table(token as Tokens.Table, line, context)]
    default:
      context.report.error(line, `${REFUSED[token.type] ?? 'this is refused'}: \`${excerpt(token.raw)}\``)
      return []
  }
}

function paragraph(token: Token, line: number, context: Walk): Block[] {
  const written = token.raw
    .trim()
    .split('\n')
    .map((one) => one.trim())
  if (written.every((one) => CONTACT_LINE.test(one)))
    return written.flatMap((one, index) => contact(CONTACT_LINE.exec(one)?.[1] ?? '', line + index, context))
  const office = written.length === 1 ? OFFICES_LINE.exec(written[0] ?? '')?.[1] : undefined
  if (office) return offices(office, line, context)
  const stray = written.findIndex((one) => /^@(?:contact|offices)\b/.test(one))
  if (stray >= 0)
    context.report.error(
      line + stray,
      'write `@contact agency/contact` or `@offices what` alone, with an empty line before and after',
    )
  const content = inlinesOf(token, line, context)
  return inlineText(content).trim() ? [{ kind: 'paragraph', content }] : []
}

function inlinesOf(token: Token, line: number, context: Walk): Inline[] {
  return 'tokens' in token ? toInlines(token.tokens ?? [], line, context) : []
}

function contact(reference: string, line: number, { agencies, report }: Walk): Block[] {
  const [agency, id] = reference.split('/')
  const known = agencies.find((one) => one.id === agency)?.contacts.some((one) => one.id === id)
  if (!known) report.error(line, `\`${excerpt(reference)}\` is no contact of agencies.yaml`)
  return known ? [{ kind: 'contact', contact: reference }] : []
}

/** The states are looked up where the answer is shown: a changed address changes everywhere. */
function offices(named: string, line: number, { report }: Walk): Block[] {
  const office = OFFICES.find((one) => one === named)
  if (!office) report.error(line, `\`${excerpt(named)}\` is no office: ${OFFICES.join(', ')}`)
  return office ? [{ kind: 'offices', office, label: '', places: [] }] : []
}

function heading(token: Token, line: number, context: Walk): Block[] {
  const content = inlinesOf(token, line, context)
  const level = 'depth' in token && (token.depth === 2 || token.depth === 3) ? token.depth : undefined
  if (!level)
    context.report.error(
      line,
      `use \`##\` or \`###\` for \`${excerpt(token.raw)}\`: the title is the only first heading`,
    )
  return [{ kind: 'heading', level: level ?? 2, content }]
}

function list(token: Tokens.List, line: number, context: Walk): Block[] {
  const inside = { ...context, asked: undefined }
  const items = place(token.items, line).map((item) => ({
    line: item.line,
    blocks: walk(item.token.tokens, item.line, inside),
  }))
  if (!token.ordered) return [{ kind: 'list', items: items.map((item) => item.blocks) }]
  return [{ kind: 'steps', items: items.map((item) => checkedStep(item.blocks, item.line, context)) }]
}

function checkedStep(blocks: Block[], line: number, { agencies, listed, report }: Walk) {
  const step = toStep(blocks)
  if (!inlineText(step.title).trim()) report.error(line, 'a step starts with its title: `1. **Title** @agency`')
  if (step.agency && !agencies.some((one) => one.id === step.agency))
    report.error(line, `\`@${step.agency}\` is no agency of agencies.yaml`)
  else if (step.agency && !listed.includes(step.agency))
    report.error(line, `\`@${step.agency}\` does a step, but \`agencies\` does not list it`)
  return step
}

function callout(token: Token, line: number, context: Walk): Block[] {
  const inside = { ...context, asked: undefined }
  const [first, ...rest] = walk('tokens' in token ? (token.tokens ?? []) : [], line, inside)
  const lead = first?.kind === 'paragraph' ? first.content[0] : undefined
  const found = lead?.kind === 'text' ? TONE.exec(lead.text) : null
  const tone = TONES.find((one) => one === found?.[1]?.toLowerCase())
  if (first?.kind !== 'paragraph' || lead?.kind !== 'text' || !found || !tone) {
    context.report.error(line, 'a quote starts with [!NOTE], [!TIP], [!IMPORTANT] or [!WARNING]')
    return []
  }
  const text = lead.text.slice(found[0].length)
  const content: Inline[] = [...(text ? [{ kind: 'text' as const, text }] : []), ...first.content.slice(1)]
  const blocks: Block[] = content.length ? [{ kind: 'paragraph', content }, ...rest] : rest
  if (!blocks.length) context.report.error(line, 'this callout has no text')
  return [{ kind: 'callout', tone, blocks }]
}

function table(token: Tokens.Table, line: number, context: Walk): Block {
  const cells = (row: Tokens.TableCell[], at: number) => row.map((cell) => toInlines(cell.tokens, at, context))
  return {
    kind: 'table',
    head: cells(token.header, line),
    rows: token.rows.map((row, index) => cells(row, line + 2 + index)),
  }
}
