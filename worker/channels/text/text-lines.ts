import type { Answer, Block, Contact, Inline, Language, Step, UrgentLine } from '../../contract/index.ts'
import { answerUrl } from '../../corpus/index.ts'
import { longDayText } from '../../html/texts/day-text.ts'
import { hoursText } from '../../html/texts/hours-text.ts'
import { phoneText as numberText } from '../../html/texts/phone-text.ts'
import { dialled } from '../phone/number-text.ts'
import { textStrings } from './strings.ts'

/** What lines are written of: the answer, and this deployment's own origin, for addresses. */
export interface Written {
  answer: Answer
  origin: string
}

/** Blocks as lines of text. Every word, number and address of them is in it, nothing else but numbers of steps and names of tones. A
 * question that depends on the person is not: it is asked where these lines end. */
export function textLines(blocks: readonly Block[], written: Written): string[] {
  return blocks.flatMap((block) => linesOf(block, written)).filter((line) => line.trim() !== '')
}

function linesOf(block: Block, written: Written): string[] {
  const { answer } = written
  const strings = textStrings(answer.language)
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [inlineLine(block.content, written)]
    case 'list':
      return block.items.flatMap((item) => marked('- ', textLines(item, written)))
    case 'steps':
      return block.items.flatMap((step, index) => stepLines(step, index + 1, written))
    case 'table':
      return block.rows.map((row) => rowLine(block.head, row, written))
    case 'callout':
      return marked(`${strings.tone[block.tone]} `, textLines(block.blocks, written))
    case 'contact': {
      const contact = answer.contacts.find(({ id }) => id === block.contact)
      return contact ? contactLines(contact, answer.language) : []
    }
    case 'offices':
      return block.places.length > 0 ? [strings.offices(block.label)] : []
    case 'guided':
      return []
  }
}

function marked(mark: string, [first, ...rest]: string[]): string[] {
  return first === undefined ? [] : [mark + first, ...rest]
}

function stepLines(step: Step, number: number, written: Written): string[] {
  const { agencies, language } = written.answer
  const agency = agencies.find(({ id }) => id === step.agency)
  const title = inlineLine(step.title, written)
  const named = agency && agency.id !== agencies[0]?.id ? `${title} (${agency.name})` : title
  return [textStrings(language).step(number, named), ...textLines(step.blocks, written)]
}

/** A row by itself: its first cell names it, each other cell stands behind its column's head. */
function rowLine(head: Inline[][], row: Inline[][], written: Written): string {
  const [first = '', ...cells] = row.map((cell) => inlineLine(cell, written))
  const [corner = '', ...heads] = head.map((cell) => inlineLine(cell, written))
  const named = corner ? `${corner}: ${first}` : first
  return `- ${[named, ...cells.map((cell, at) => (heads[at] ? `${heads[at]}: ${cell}` : cell))].join('; ')}`
}

/** Runs of text in one line. A link stands behind its words with its whole address, a number behind words that do not hold it. */
export function inlineLine(runs: readonly Inline[], written: Written): string {
  return runs.map((run) => runText(run, written)).join('')
}

function runText(run: Inline, written: Written): string {
  switch (run.kind) {
    case 'text':
      return run.text
    case 'break':
      return '\n'
    case 'strong':
    case 'emphasis':
      return inlineLine(run.content, written)
    case 'phone':
      return dialled(run.text).includes(dialled(run.number)) ? run.text : `${run.text} (${numberText(run.number)})`
    case 'link':
      if (run.href.startsWith('sms:')) return inlineLine(run.content, written)
      return withAddress(inlineLine(run.content, written), run.href.replace(/^mailto:/, ''))
    case 'answer': {
      const url = answerUrl({ id: run.id, language: written.answer.language })
      return withAddress(inlineLine(run.content, written), written.origin + url)
    }
  }
}

/** An address behind its words; alone where the words are the address. */
function withAddress(words: string, address: string): string {
  const bare = (text: string) => text.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
  return bare(words) === bare(address) ? address : `${words} (${address})`
}

/** Somebody to reach: name and number, then hours, what to have ready, and their page. */
export function contactLines(contact: Contact, language: Answer['language']): string[] {
  const strings = textStrings(language)
  const { name, phone, phoneText, tty, hours, ready, url } = contact
  const numbers = [phone && (phoneText ?? numberText(phone)), tty && strings.tty(numberText(tty))].filter(Boolean)
  return [
    numbers.length > 0 ? `${name}: ${numbers.join(', ')}` : name,
    ...(hours ? ['always' in hours ? hoursText(hours, language) : strings.hours(hoursText(hours, language))] : []),
    ...(ready ? [strings.ready(ready)] : []),
    ...(url ? [url] : []),
  ]
}

/** Who answers for a text, when it was checked, its version, its own page and what it rests on. */
export function sourceLines({ answer, origin }: Written, today: string): string[] {
  const { agency, agencies, language, checked, version, url, sources, goodUntil } = answer
  const strings = textStrings(language)
  const day = (iso: string) => longDayText(iso, language)
  return [
    ...(goodUntil && goodUntil < today ? [strings.outdated(day(goodUntil), agency.name)] : []),
    strings.source(agencies.map(({ name }) => name).join(', '), day(checked), version),
    strings.page(origin + url),
    ...(sources.length > 0 ? [strings.sources] : []),
    ...sources.map((source) => withAddress(source.title, source.url)),
  ]
}

/** Whom to call now. The number stands first, so that it is in the first segment whatever the line is called. */
export function urgentLines(lines: readonly UrgentLine[] = [], language: Language): string[] {
  const { callNow } = textStrings(language)
  return lines.map(({ name, purpose, phoneText }, at) => {
    const named = purpose ? `${name}: ${purpose}` : name
    return at === 0 ? `${callNow} ${phoneText}. ${named}.` : `${phoneText}. ${named}.`
  })
}
