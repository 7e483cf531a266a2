import * as z from 'zod/mini'
import type { Language } from '../../contract/index.ts'

/** What the amounts of `facts.yaml` are counted in. */
export const UNITS = ['usd', 'percent', 'days', 'weeks', 'months', 'years', 'hours', 'count'] as const
type Unit = (typeof UNITS)[number]

/** A number, or the two ends of a range. */
export type Amount = number | [number, number]
const numberSchema = z.number().check(z.gte(0))
export const amountSchema = z.union([
  numberSchema,
  z.tuple([numberSchema, numberSchema]).check(z.refine(([from, to]) => from < to, 'is a range whose end comes first')),
])

/** Our languages that write amounts; the others read the English form. */
type Writing = Extract<Language, 'en' | 'es'>

const PERIODS: Record<Writing, Record<Exclude<Unit, 'usd' | 'percent' | 'count'>, [one: string, other: string]>> = {
  en: {
    days: ['day', 'days'],
    weeks: ['week', 'weeks'],
    months: ['month', 'months'],
    years: ['year', 'years'],
    hours: ['hour', 'hours'],
  },
  es: {
    days: ['día', 'días'],
    weeks: ['semana', 'semanas'],
    months: ['mes', 'meses'],
    years: ['año', 'años'],
    hours: ['hora', 'horas'],
  },
}
const TO: Record<Writing, string> = { en: 'to', es: 'a' }
const IN: Record<Writing, string> = { en: 'in', es: 'en' }

export function isAmount(value: unknown): value is Amount {
  return typeof value === 'number' || Array.isArray(value)
}

/** An amount as each language writes it: `$1,890 (in 2026)`, `4 a 6 semanas`. Spanish in the United States keeps the comma for thousands. */
export function amountTexts(amount: Amount, unit: Unit | undefined, year: number | undefined): Record<Writing, string> {
  const text = (language: Writing) =>
    `${amountText(amount, unit ?? 'count', language)}${year ? ` (${IN[language]} ${year})` : ''}`
  return { en: text('en'), es: text('es') }
}

function amountText(amount: Amount, unit: Unit, language: Writing): string {
  const ends = [amount].flat()
  if (unit === 'usd' || unit === 'percent' || unit === 'count')
    return ends.map((one) => phoneText(one, unit)).join(` ${TO[language]} `)
  const [one, other] = PERIODS[language][unit]
  const numbers = ends.map((end) => phoneText(end, unit)).join(` ${TO[language]} `)
  return `${numbers} ${ends.length === 1 && ends[0] === 1 ? one : other}`
}

function phoneText(number: number, unit: Unit): string {
  const digits = unit === 'usd' && !Number.isInteger(number) ? 2 : 0
  const text = number.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: 2 })
  if (unit === 'usd') return `$${text}`
  return unit === 'percent' ? `${text}%` : text
}
