import type { DraftFields } from '../../store/answers/drafts.ts'
import { editor as en } from '../strings/en/editor.ts'
import { editor as es } from '../strings/es/editor.ts'

/** Telephone numbers that nobody has: the one that the button writes, and those that stand for any number. */
const NO_NUMBER =
  /\b(?:800[-.\s]?000[-.\s]?0000|000[-.\s]?000[-.\s]?0000|123[-.\s]?456[-.\s]?7890)\b|tel:\+?1?(?:8000000000|0000000000|1234567890)\b/
/** What the buttons write to be typed over. The heading is none of them: answers really have it. */
const SAMPLES = [en, es].flatMap(({ sampleStep, sampleStepText }) => [
  { text: sampleStep, shown: new RegExp(`^\\s*\\d+[.)]\\s+\\*\\*${escaped(sampleStep)}\\*\\*`) },
  { text: sampleStepText, shown: new RegExp(`^\\s*${escaped(sampleStepText)}\\s*$`) },
])
/** What people write where something is still to come. */
const TO_COME =
  /\b(?:TBD|TBC|TK|XXX+|lorem ipsum|to be (?:determined|confirmed)|por definir)\b|\[(?:insert|your|name|date|phone|link|inserte|su|nombre|fecha)\b[^\]]*\](?!\()/i
const NO_PLACE = /\]\(\s*(?:https?:\/\/\s*)?\)/

/** Marks that came from elsewhere and are none of ours: readers would see them as they stand. */
const LEFT_OVER: readonly [RegExp, string][] = [
  [/^\s*(?:[•·▪◦‣●○■□–—]|o\u00a0)\s*\S/, 'this line begins with a sign for a list: write `- ` for a list'],
  [/\]\([^)\s]*\s[^)"]*\)/, 'the address of this link has a space in it: it would not become a link'],
  [/\[\^[^\]]+\]/, 'footnotes do not exist here: say it in the sentence'],
  [/<\/?[a-z][^>]*>|&nbsp;/i, 'markup of a web page: take it out'],
]

type Texts = Pick<DraftFields, 'title' | 'body' | 'asked' | 'sources' | 'owner'>

/** Something unfinished in one of the texts; `line` counts from 1. */
interface Unfinished {
  field: keyof Texts
  severity: 'error'
  message: string
  line?: number
}

/** What in a text is not finished: samples of the buttons, numbers that nobody has, marks that would stay marks. It stops publishing. */
export function unfinished({ title, body, asked, sources, owner }: Texts): Unfinished[] {
  const lines = body
    .split('\n')
    .flatMap((line, place) => saidOf(line).map((message) => found('body', message, place + 1)))
  const open = (field: keyof Texts, text: string, line?: number) =>
    TO_COME.test(text) ? [found(field, toCome(text), line)] : []
  return [
    ...open('title', title),
    ...lines,
    ...asked.split('\n').flatMap((line, place) => open('asked', line, place + 1)),
    ...open('sources', sources.map((source) => source.title).join(' ')),
    ...open('owner', owner),
  ]
}

function saidOf(line: string): string[] {
  const sample = SAMPLES.find(({ shown }) => shown.test(line))
  const number = NO_NUMBER.exec(line)
  return [
    ...(number ? [`\`${number[0]}\` is nobody’s number: write the real one`] : []),
    ...(sample ? [`“${sample.text}” is the sample of a button: write your own`] : []),
    ...(NO_PLACE.test(line) ? ['this link leads nowhere: write its address'] : []),
    ...(TO_COME.test(line) ? [toCome(line)] : []),
    ...(hasLooseBold(line) ? ['`**` stays as it is: put it right at the words, without spaces'] : []),
    ...LEFT_OVER.filter(([mark]) => mark.test(line)).map(([, message]) => message),
  ]
}

/** Bold that begins or ends at a space is none; one mark alone may end on another line. */
function hasLooseBold(line: string): boolean {
  const loose = line.replace(/\*\*[^\s*](?:[^*]*[^\s*])?\*\*/g, '').match(/\*+/g) ?? []
  return loose.some((stars) => stars.length > 3) || loose.filter((stars) => stars.length === 2).length > 1
}

function toCome(line: string): string {
  return `“${TO_COME.exec(line)?.[0] ?? ''}” is still to be written`
}

function found(field: keyof Texts, message: string, line?: number): Unfinished {
  return { field, severity: 'error', message, ...(line === undefined ? {} : { line }) }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
