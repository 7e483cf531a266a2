import type { Language } from '../../contract/index.ts'
import { findValues } from '../contradictions/index.ts'

const CLAIM_KINDS = ['amount', 'phone', 'date', 'time', 'age', 'form', 'clock', 'zip', 'duty'] as const
type ClaimKind = (typeof CLAIM_KINDS)[number]

/** What a sentence claims, as written (`text`, at `start`–`end`) and as compared. Spans of time are in days; `from` and `to` are equal
 * where it is one number. `key` is the whole value: equal keys say the same. */
export interface Claim {
  kind: ClaimKind
  unit: string
  key: string
  from: number
  to: number
  text: string
  start: number
  end: number
}

const DAYS_A_MONTH = 30.4
type Rule = [kind: ClaimKind, pattern: RegExp]

// Every repetition is bounded: a long line costs one pass.
const FORM: Rule = [
  'form',
  /\b(?:Form|Forms|Formulario|formulario|form|VA Form)\s((?=[A-Z0-9-]{0,9}\d)[A-Z0-9]{1,6}(?:-[A-Z0-9]{1,6}){0,2})\b/g,
]
const ZIP: Rule = ['zip', /(?<=, [A-Z]{2} )(\d{5})(?:-\d{4})?\b/g]
const CLOCK: Rule = ['clock', /\b(\d{1,2}(?::\d{2})?) ?([ap])\.? ?m\b/gi]
const AGES: Readonly<Partial<Record<Language, Rule>>> = {
  en: [
    'age',
    /(?:\b(?:age|ages|aged) (\d{1,2}) to (\d{1,2})\b|\b(?:age|ages|aged|turn|turns) (\d{1,2})\b|\b(\d{1,2})(?: years?)?(?: old)?,? (?:or|and) (?:older|younger|over)|\b(\d{1,2}) years old\b|\b(?:under|over) (\d{1,2})\b(?! (?:day|week|month|year|hour|percent|mile|feet|pound)))/gi,
  ],
  es: [
    'age',
    /(?:\bde (\d{1,2}) a (1[89]|[2-9]\d) años\b|\b(\d{1,2}) años o (?:más|menos)|\b(\d{1,2}) años de edad|\b(?:tener|tiene|tenga|menor de|menores de|mayor de|mayores de|cumplir|cumple|cumpla|los|a los) (\d{1,2})(?: años)?\b)/gi,
  ],
}

/** All that a sentence claims with a value, left to right. Duties are found apart: they are in the verb. */
export function findClaims(text: string, language: Language): Claim[] {
  const values = findValues(text, language).map(({ kind, unit, value, text: written, start, end }): Claim => {
    const [from, to] = kind === 'time' ? span(value, unit) : [Number(value), Number(value)]
    return { kind, unit, key: value, from, to, text: written, start, end }
  })
  const age = AGES[language]
  const rules = [FORM, ZIP, CLOCK, ...(age ? [age] : [])]
  const more = rules.flatMap(([kind, pattern]) => [...text.matchAll(pattern)].map((match) => toClaim(kind, match)))
  const all = [
    ...more,
    ...values.filter((value) => !more.some((one) => one.start < value.end && value.start < one.end)),
  ]
  return all.sort((a, b) => a.start - b.start)
}

function toClaim(kind: ClaimKind, match: RegExpMatchArray): Claim {
  const [text = ''] = match
  const start = match.index ?? 0
  const key = match.slice(1).filter(Boolean).join('').toLowerCase().replace(/-sp$/, '')
  return { kind, unit: '', key, from: Number(key), to: Number(key), text, start, end: start + text.length }
}

function span(value: string, unit: string): [number, number] {
  const days = value.split('–').map((one) => Number(one) * (unit === 'months' ? DAYS_A_MONTH : 1))
  return [Math.min(...days), Math.max(...days)]
}

/** A month is 28 to 31 days: 60 days and two months agree, 365 days and a year too. */
const SLACK = 0.05

/** Whether two claims of one kind say the same, as far as each goes: "two weeks" and "two to four weeks" agree. */
export function agree(a: Claim, b: Claim): boolean {
  if (a.key === b.key && a.unit === b.unit) return true
  const slack = a.unit === b.unit ? 1 : 1 + SLACK
  if (a.kind === 'time') return a.from <= b.to * slack && b.from <= a.to * slack
  if (a.kind === 'date') return a.key.startsWith(`${b.key}-`) || b.key.startsWith(`${a.key}-`)
  return false
}

/** Whether two claims say exactly the same, as a translation does. */
export function equal(a: Claim, b: Claim): boolean {
  if (a.kind !== 'time') return agree(a, b)
  const slack = a.unit === b.unit ? 0.001 : SLACK
  return near(a.from, b.from, slack) && near(a.to, b.to, slack)
}

function near(a: number, b: number, slack: number): boolean {
  return Math.abs(a - b) <= slack * Math.max(a, b)
}

/** Whether two claims could be about one thing: money and percent only where the number is the same, forms only where one letter
 * differs. Two forms for one purpose are mostly two purposes. */
export function comparableClaims(a: Claim, b: Claim): boolean {
  if (a.kind === 'form') return b.kind === 'form' && oneLetterApart(a.key, b.key)
  return a.kind === b.kind && (a.kind === 'time' || a.unit === b.unit || a.from === b.from)
}

function oneLetterApart(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((letter, at) => letter !== b[at]).length === 1
}
