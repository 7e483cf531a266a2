import type { Claim } from '../../../worker/corpus/watch/index.ts'

type Random = () => number

/** The same sentence with another value, or the duty turned round; undefined where the change cannot be made in words. */
export function changeClaim(
  sentence: string,
  claim: Claim,
  language: string,
  random: Random,
): { from: string; to: string } | undefined {
  if (claim.kind === 'duty') return turnRound(sentence, language)
  const to = CHANGES[claim.kind](claim.text, random)
  return to && to !== claim.text ? { from: claim.text, to } : undefined
}

const CHANGES: Record<Exclude<Claim['kind'], 'duty'>, (text: string, random: Random) => string | undefined> = {
  amount: (text, random) => (random() < 0.2 && text.length < 5 ? otherMoney(text) : otherNumber(text, random)),
  time: (text, random) => (random() < 0.3 ? otherUnit(text) : otherNumber(text, random)),
  date: (text, random) => (random() < 0.5 ? otherMonth(text, random) : otherDay(text, random)),
  phone: (text, random) => otherDigit(text, random),
  age: (text, random) =>
    text.replace(/\d{1,2}/, (years) => String(((Number(years) + Math.floor(random() * 12)) % 90) + 1)),
  form: (text, random) => otherDigit(text, random),
  clock: (text, random) =>
    text.replace(/\d{1,2}/, (hour) => String(((Number(hour) + Math.floor(random() * 10)) % 12) + 1)),
  zip: (text, random) => otherDigit(text, random),
}

const WORDS: readonly (readonly string[])[] = [
  'one two three four five six seven eight nine ten eleven twelve'.split(' '),
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '),
]

/** Half as much, half more, twice, or one to ten more: as far from the true value as mistakes are. */
function otherNumber(text: string, random: Random): string | undefined {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0]
  if (digits === undefined) return otherWord(text, random)
  const number = Number(digits.replaceAll(',', ''))
  const factor = [0.5, 1.5, 2][Math.floor(random() * 3)] ?? 2
  const changed = random() < 0.5 ? Math.round(number * factor) || 2 : number + 1 + Math.floor(random() * 10)
  return text.replace(digits, digits.includes(',') ? changed.toLocaleString('en-US') : String(changed))
}

function otherWord(text: string, random: Random): string | undefined {
  for (const words of WORDS) {
    const found = words.find((word) => new RegExp(`\\b${word}\\b`, 'i').test(text))
    const other = found && words[(words.indexOf(found) + 3 + Math.floor(random() * 4)) % words.length]
    if (found && other) return text.replace(new RegExp(`\\b${found}\\b`, 'i'), other)
  }
  return undefined
}

function otherMoney(text: string): string | undefined {
  if (text.startsWith('$')) return text.replace(/^\$ ?([\d,.]*\d).*$/, '$1%')
  return text.replace(/^(\d[\d.]*) ?(?:%|percent|por ciento)$/, '$$$1')
}

const UNITS: Readonly<Record<string, string>> = {
  ...{
    day: 'week',
    days: 'weeks',
    week: 'month',
    weeks: 'months',
    month: 'year',
    months: 'years',
    year: 'month',
    years: 'months',
    hour: 'day',
    hours: 'days',
  },
  ...{
    día: 'semana',
    días: 'semanas',
    semana: 'mes',
    semanas: 'meses',
    mes: 'año',
    meses: 'años',
    año: 'mes',
    años: 'meses',
    hora: 'día',
    horas: 'días',
  },
}

function otherUnit(text: string): string | undefined {
  return text.replace(/\p{L}+$/u, (unit) => UNITS[unit] ?? unit)
}

const MONTHS: readonly (readonly string[])[] = [
  'January February March April May June July August September October November December'.split(' '),
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
]

function otherMonth(text: string, random: Random): string | undefined {
  for (const months of MONTHS) {
    const found = months.find((month) => text.includes(month))
    const other = found && months[(months.indexOf(found) + 1 + Math.floor(random() * 10)) % 12]
    if (found && other) return text.replace(found, other)
  }
  return undefined
}

function otherDay(text: string, random: Random): string {
  return text.replace(/\d{1,2}/, (day) => String(((Number(day) + 1 + Math.floor(random() * 20)) % 28) + 1))
}

function otherDigit(text: string, random: Random): string | undefined {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index).slice(-4)
  const at = places[Math.floor(random() * places.length)]
  if (at === undefined) return undefined
  const digit = (Number(text[at]) + 1 + Math.floor(random() * 8)) % 10
  return `${text.slice(0, at)}${digit}${text.slice(at + 1)}`
}

const TURNS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\b(do|does) not (have|need) to\b/i, 'must'],
    [/^Do not (\p{L})/u, 'You must $1'],
    [/\bmust\b/, 'do not have to'],
    [/\b(have|need) to\b/, 'do not $1 to'],
    [/\b(has|needs) to\b/, 'does not have to'],
  ],
  es: [
    [/(?<!\p{L})[Nn]o (tienen? que|necesitan?|deben?|pueden?)(?!\p{L})/u, '$1'],
    [/(?<!\p{L})(deben?|tienen? que|necesitan?)(?!\p{L})/u, 'no $1'],
  ],
}

function turnRound(sentence: string, language: string): { from: string; to: string } | undefined {
  const turn = TURNS[language]?.find(([pattern]) => pattern.test(sentence))
  return turn && { from: sentence, to: sentence.replace(turn[0], turn[1]) }
}
