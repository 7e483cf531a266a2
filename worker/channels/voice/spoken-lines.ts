import type { Answer, Block, Contact, Inline, Language, Step, UrgentLine } from '../../contract/index.ts'
import { answerUrl } from '../../corpus/index.ts'
import { toSentences } from '../../corpus/plain-language/index.ts'
import { hoursText } from '../../html/texts/hours-text.ts'
import { dialled } from '../phone/number-text.ts'
import { spokenNumber, spokenText } from './spoken-text.ts'
import { voiceStrings } from './strings.ts'

/** A sentence as it is said. */
export interface Sentence {
  text: string
  /** Web addresses that stand behind its words: spelled when they are asked for. */
  addresses: string[]
  /** A step begins with it: nothing is said before it in the same breath. */
  begins: boolean
  /** It only leads to the next, as a heading does: no breath ends with it. */
  leads: boolean
}

/** What lines are said of: the answer, and this deployment's own origin, for addresses. */
export interface Told {
  answer: Answer
  origin: string
}

interface Line {
  text: string
  addresses: string[]
  begins?: boolean
  leads?: boolean
}

/** Blocks as sentences to be said: every word, number and address of them. A question that depends on the person is not among them. */
export function spokenSentences(blocks: readonly Block[], told: Told): Sentence[] {
  return linesOf(blocks, told).flatMap((line) => sentencesOf(line))
}

/** A line as sentences. What it points to comes with its last one. */
export function sentencesOf({ text, addresses, begins = false, leads = false }: Line): Sentence[] {
  const parts = toSentences(text).map((sentence) => sentence.text)
  return parts.map((part, at) => ({
    text: closed(part),
    addresses: at === parts.length - 1 ? addresses : [],
    begins: begins && at === 0,
    leads,
  }))
}

/** A text with a sign behind it that ends a sentence: voices read on where there is none. */
export function closed(text: string): string {
  return /[.!?:…]["')]*$/.test(text) ? text : `${text.replace(/[,;]$/, '')}.`
}

function linesOf(blocks: readonly Block[], told: Told): Line[] {
  return blocks.flatMap((block) => blockLines(block, told)).filter(({ text }) => text.trim() !== '')
}

function blockLines(block: Block, told: Told): Line[] {
  const { language, contacts } = told.answer
  const strings = voiceStrings(language)
  switch (block.kind) {
    case 'paragraph':
      return [lineOf(block.content, told)]
    case 'heading':
      return [{ ...lineOf(block.content, told), leads: true }]
    case 'list':
      return block.items.flatMap((item) => linesOf(item, told))
    case 'steps':
      return block.items.flatMap((step, at) => stepLines(step, at + 1, told))
    case 'table':
      return block.rows.map((row) => rowLine(block.head, row, told))
    case 'callout':
      return marked(strings.tone[block.tone], linesOf(block.blocks, told))
    case 'contact': {
      const contact = contacts.find(({ id }) => id === block.contact)
      return contact ? contactLines(contact, language) : []
    }
    case 'offices':
      return block.places.length > 0
        ? [{ text: strings.offices(spokenText(block.label, language)), addresses: [] }]
        : []
    case 'guided':
      return []
  }
}

function marked(mark: string, [first, ...rest]: Line[]): Line[] {
  return first === undefined ? [] : [{ ...first, text: `${mark} ${first.text}` }, ...rest]
}

function stepLines(step: Step, number: number, told: Told): Line[] {
  const { agencies, language } = told.answer
  const strings = voiceStrings(language)
  const { text, addresses } = lineOf(step.title, told)
  const agency = agencies.find(({ id }) => id === step.agency)
  const title = agency && agency.id !== agencies[0]?.id ? strings.with(text, spokenText(agency.name, language)) : text
  return [{ text: strings.step(number, title), addresses, begins: true }, ...linesOf(step.blocks, told)]
}

/** A row by itself: its first cell names it, each other cell stands behind its column's head. Of an empty cell nothing is said. */
function rowLine(head: Inline[][], row: Inline[][], told: Told): Line {
  const cells = row.map((cell) => lineOf(cell, told))
  const heads = head.map((cell) => lineOf(cell, told))
  const said = cells.flatMap(({ text }, at) =>
    text === '' ? [] : [heads[at]?.text ? `${heads[at]?.text}: ${text}` : text],
  )
  return { text: said.map(closed).join(' '), addresses: [...heads, ...cells].flatMap(({ addresses }) => addresses) }
}

/** Runs as one line, and the addresses behind their words. A link whose words are its address is said as they are. */
export function lineOf(runs: readonly Inline[], told: Told): Line {
  const said = runs.map((run) => saidOf(run, told))
  return {
    text: spokenText(said.map(({ text }) => text).join(''), told.answer.language),
    addresses: said.flatMap(({ addresses }) => addresses),
  }
}

function saidOf(run: Inline, told: Told): Line {
  switch (run.kind) {
    case 'text':
      return { text: run.text, addresses: [] }
    case 'break':
      return { text: ' ', addresses: [] }
    case 'strong':
    case 'emphasis':
      return raw(run.content, told)
    case 'phone':
      return { text: phoneText(run.text, run.number), addresses: [] }
    case 'link': {
      const { text, addresses } = raw(run.content, told)
      const [, number] = /^sms:(.*)/.exec(run.href) ?? []
      if (number) return { text: phoneText(text, number), addresses }
      return { text, addresses: [...addresses, run.href.replace(/^mailto:/, '')] }
    }
    case 'answer': {
      const { text, addresses } = raw(run.content, told)
      return {
        text,
        addresses: [...addresses, told.origin + answerUrl({ id: run.id, language: told.answer.language })],
      }
    }
  }
}

function raw(runs: readonly Inline[], told: Told): Line {
  const said = runs.map((run) => saidOf(run, told))
  return { text: said.map(({ text }) => text).join(''), addresses: said.flatMap(({ addresses }) => addresses) }
}

/** The digits alone where the words are the number; else the words, and the digits behind them. */
function phoneText(words: string, number: string): string {
  const isNumber = dialled(words) === dialled(number) && !/\p{L}/u.test(words)
  return isNumber ? spokenNumber(number) : `${words}, ${spokenNumber(number)}`
}

/** Somebody to reach: the number digit by digit, hours, what to have ready. */
export function contactLines(contact: Contact, language: Language): Line[] {
  const strings = voiceStrings(language)
  const { name, phone, tty, hours, ready, url } = contact
  const said = spokenText(name, language)
  return [
    { text: phone ? strings.contact(said, spokenNumber(phone)) : said, addresses: url ? [url] : [] },
    ...(tty ? [{ text: strings.tty(spokenNumber(tty)), addresses: [] }] : []),
    ...(hours ? [{ text: hoursLine(hours, language), addresses: [] }] : []),
    ...(ready ? [{ text: strings.ready(spokenText(ready, language)), addresses: [] }] : []),
  ]
}

/** Hours as a sentence; always is one by itself. */
function hoursLine(hours: NonNullable<Contact['hours']>, language: Language): string {
  const said = spokenText(hoursText(hours, language), language)
  return 'always' in hours ? said : voiceStrings(language).hours(said)
}

/** People to reach, after a sentence that says so. */
export function people(contacts: readonly Contact[], language: Language): string[] {
  const lines = contacts.flatMap((contact) => contactLines(contact, language)).flatMap(sentencesOf)
  return lines.length > 0 ? [voiceStrings(language).person, ...lines.map(({ text }) => text)] : []
}

/** Whom to call now, said before anything else. */
export function urgentSentences(lines: readonly UrgentLine[] = [], language: Language): string[] {
  const { callNow, callToo } = voiceStrings(language)
  return lines.map(({ name, purpose, phone }, at) => {
    const named = spokenText(purpose ? `${name}: ${purpose}` : name, language)
    return (at === 0 ? callNow : callToo)(spokenNumber(phone), named)
  })
}
