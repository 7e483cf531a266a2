import type { Language } from '../../contract/index.ts'

const VALUE_KINDS = ['amount', 'phone', 'date', 'time'] as const
export type ValueKind = (typeof VALUE_KINDS)[number]

/** A value as written (`text`, at `start`–`end` of its sentence) and as compared: equal `value` and `unit` say the same. A span from one
 * time to another is `14–28`.
 * Units: `USD` and `percent`; `days` (hours and weeks too) and `months` (years too); phone numbers and dates have none. */
export interface Value {
  kind: ValueKind
  unit: string
  value: string
  text: string
  start: number
  end: number
}

type Found = Pick<Value, 'unit' | 'value'>
type Pattern = [kind: ValueKind, pattern: RegExp, read: (groups: (string | undefined)[]) => Found | undefined]

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'one two three four five six seven eight nine ten eleven twelve'.split(' '),
    'un dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '),
  ].flatMap((words) => words.map((word, index) => [word, index + 1])),
)
const NUMBER = `\\d{1,4}|un[ao]?|${Object.keys(NUMBERS).join('|')}`
const ENGLISH_MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const SPANISH_MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
  ' ',
)
const SCALES: Readonly<Record<string, number>> = { million: 1e6, millones: 1e6, billion: 1e9, mil: 1e3 }
/** Each unit of time in days or in months. Sixty days and two months are not compared: offices count them differently. */
const TIMES: Readonly<Record<string, readonly [unit: string, times: number]>> = {
  hour: ['days', 1 / 24],
  hora: ['days', 1 / 24],
  day: ['days', 1],
  día: ['days', 1],
  week: ['days', 7],
  semana: ['days', 7],
  month: ['months', 1],
  mes: ['months', 1],
  year: ['months', 12],
  año: ['months', 12],
}

// Every repetition is bounded: a long line costs one pass.
const COMMON: readonly Pattern[] = [
  ['amount', /\$ ?(\d{1,3}(?:,\d{3}){1,4}|\d{1,9})(\.\d{2})?(?: (million|billion|millones|mil)\b)?/gi, dollars],
  [
    'amount',
    /\b(\d{1,3}(?:\.\d{1,2})?) ?(?:%|percent\b|por ciento\b)/gi,
    ([, percent]) => ({ unit: 'percent', value: String(Number(percent)) }),
  ],
  [
    'phone',
    /(?<!\d)(?:\+?1[ .-])?\(?([2-9]\d{2})\)?[ .-]([2-9]\d{2})[ .-](\d{4})(?!\d)/g,
    (groups) => ({ unit: '', value: groups.slice(1).join('') }),
  ],
]
const ENGLISH: readonly Pattern[] = [
  [
    'date',
    new RegExp(`\\b(${ENGLISH_MONTHS.join('|')}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?:, (\\d{4})\\b)?`, 'gi'),
    ([, month, day, year]) => date(ENGLISH_MONTHS, month, day, year),
  ],
  [
    'time',
    new RegExp(
      `\\b(${NUMBER})(?: (?:to|or|and) (${NUMBER}))?[ -](?:full |business |calendar |working )?(hour|day|week|month|year)s?\\b(?! old| of age| or older| or younger)`,
      'gi',
    ),
    time,
  ],
]
const SPANISH: readonly Pattern[] = [
  [
    'date',
    new RegExp(`\\b(\\d{1,2}|primero)[º°]? de (${SPANISH_MONTHS.join('|')})(?: del? (\\d{4})\\b)?`, 'gi'),
    ([, day, month, year]) => date(SPANISH_MONTHS, month, day === 'primero' ? '1' : day, year),
  ],
  [
    'time',
    new RegExp(
      `(?<!(?:tener|tiene|tenga|menor de|menores de|mayor de|mayores de|cumplir|cumple|cumpla) )(?<![\\p{L}\\d])(${NUMBER})(?: (?:a|o|y) (${NUMBER}))? (hora|día|semana|mes|año)(?:e?s)?(?!\\p{L}| de edad| o más| o menos)`,
      'giu',
    ),
    time,
  ],
]

/** Amounts of money, percentages, phone numbers of ten digits, days of a year and spans of time, left to right. Ages are none of these. */
export function findValues(text: string, language: Language): Value[] {
  const patterns = [...COMMON, ...(language === 'es' ? SPANISH : ENGLISH)]
  return patterns
    .flatMap(([kind, pattern, read]) =>
      [...text.matchAll(pattern)].flatMap((match): Value[] => {
        const found = read([...match])
        if (!found) return []
        return [{ kind, ...found, text: match[0], start: match.index, end: match.index + match[0].length }]
      }),
    )
    .sort((a, b) => a.start - b.start)
}

function dollars([, whole = '', cents = '', scale = '']: (string | undefined)[]): Found {
  const amount = Number(`${whole.replaceAll(',', '')}${cents}`) * (SCALES[scale.toLowerCase()] ?? 1)
  return { unit: 'USD', value: String(amount) }
}

function date(months: readonly string[], month = '', day = '', year = ''): Found | undefined {
  const index = months.indexOf(month.toLowerCase())
  return index < 0 ? undefined : { unit: '', value: `${index + 1}-${Number(day)}${year ? `-${year}` : ''}` }
}

function time([, from = '', to = '', name = '']: (string | undefined)[]): Found | undefined {
  const unit = TIMES[name.toLowerCase()]
  if (!unit) return undefined
  const spans = [from, to].filter(Boolean).map((one) => Math.round(numberOf(one) * unit[1] * 100) / 100)
  return { unit: unit[0], value: spans.join('–') }
}

function numberOf(text: string): number {
  const word = text.toLowerCase()
  return NUMBERS[/^un[ao]$/.test(word) ? 'un' : word] ?? Number(word)
}
