import type { Language } from '../../contract/index.ts'
import { longDayText } from '../../html/texts/day-text.ts'

/** How signs are called where an address or a form is spelled. */
const SIGNS: Readonly<Record<'en' | 'es', Readonly<Record<string, string>>>> = {
  en: {
    ...{ '.': 'dot', '/': 'slash', '-': 'dash', _: 'underscore', '@': 'at', '?': 'question mark', '=': 'equals' },
    ...{
      '&': 'ampersand',
      '#': 'number sign',
      '%': 'percent sign',
      ':': 'colon',
      '~': 'tilde',
      '+': 'plus',
      ',': 'comma',
    },
  },
  es: {
    ...{
      '.': 'punto',
      '/': 'barra',
      '-': 'guion',
      _: 'guion bajo',
      '@': 'arroba',
      '?': 'signo de pregunta',
      '=': 'igual',
    },
    ...{ '&': 'et', '#': 'almohadilla', '%': 'porcentaje', ':': 'dos puntos', '~': 'tilde', '+': 'más', ',': 'coma' },
  },
}
const tongue = (language: Language) => (language === 'es' ? 'es' : 'en')

/** Letters and digits one by one. */
function spelled(text: string): string {
  return [...text].join(' ')
}

/** A number digit by digit, in groups as people say it: "8 0 0, 7 7 2, 1 2 1 3". Right with pauses or without. */
export function spokenNumber(number: string): string {
  const digits = number.replace(/\D/g, '')
  const local = /^1?(\d{3})(\d{3})(\d{4})$/.exec(digits)
  return local ? local.slice(1).map(spelled).join(', ') : spelled(digits)
}

/** What addresses end with, said as words everywhere. */
const ENDINGS = new Set(['gov', 'com', 'org', 'net', 'edu', 'mil'])

/** An address as it is said: short names letter by letter, words as words, every sign by its name. What opens every address is left out. */
export function spokenAddress(address: string, language: Language): string {
  const bare = address.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/, '').replace(/\/$/, '')
  const signs = SIGNS[tongue(language)]
  return (bare.match(/[A-Za-z]+|\d+|[^A-Za-z\d]/g) ?? [])
    .map(
      (part) =>
        signs[part] ??
        ((part.length <= 3 && !ENDINGS.has(part)) || /^\d|^[^aeiouy]+$/i.test(part) ? spelled(part) : part),
    )
    .join(' ')
}

/** A code of letters and digits, each by itself with a pause. */
export function spokenCode(code: string): string {
  return [...code.replace(/[^\p{L}\p{N}]/gu, '')].join(', ')
}

const ADDRESS = /\b(?:https?:\/\/)?(?:[a-z0-9-]+\.)+(?:gov|com|org|net|mil|edu|us)\b(?:\/[\w/.-]*\w)?/gi
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const PHONE = /(?:\+?1[-. ])?\(?\b\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b/g
/** Numbers of three digits that people dial: 911, 988, 211 and their like, also with dashes; never the end or the middle of an amount. */
const SHORT_CODE = /(?<![\d$.,-])(?:[2-9]11|988|[2-9]-1-1)(?![\d-]|[.,]\d)/g
/** `I-485`, `SS-5`, `DS-82`, `W-2`, `CMS-40B`; and the digits behind the word form: `Form 1040`, `VA Form 21-526EZ`. */
const FORM = /\b([A-Z]{1,4})-(\d{1,4})([A-Z]{0,2})\b/g
const NUMBERED_FORM = /\b(Forms?|Formularios?|formularios?|forms?) (\d[\d-]*\d[A-Z]{0,2})\b/g
const MONEY = /\$\s?(\d+(?:,\d{3})*)(?:\.(\d{2}))?(?:\.(\d))?(\s(?:million|billion|millones|mil))?/g
const DAY = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g
/** `401(k)`, `8(a)`: a letter behind a number, and no remark. */
const SECTION = /(\d)\(([a-z])\)/gi
/** A whole sentence in brackets. */
const SET_APART = /(^|[.!?])\s*\(([\p{Lu}¿¡][^()]*[.!?])\)/gu
/** What stands in brackets; looked for twice, for there may be brackets in it. */
const REMARK = /\s*\(([^()]*)\)/g
/** `25/50/25`: numbers one after another; two of them, `9/11`, are said as one name. */
const SERIES = /\b\d+(?:\/\d+){2,}\b/g
const ZIP = /\b([A-Z]{2}) (\d{5})\b/g

/** A written text as one that is right when it is read aloud, with any voice and without marks of speech: numbers to dial digit by digit,
 * forms and addresses by their signs, amounts with their unit behind. */
export function spokenText(text: string, language: Language): string {
  const dash = SIGNS[tongue(language)]['-'] ?? ''
  const byDash = (code: string) => code.split('-').map(spelled).join(` ${dash} `)
  return text
    .replace(EMAIL, (address) => spokenAddress(address, language))
    .replace(ADDRESS, (address) => spokenAddress(address, language))
    .replace(PHONE, (number) => spokenNumber(number))
    .replace(SHORT_CODE, (number) => spokenNumber(number))
    .replace(NUMBERED_FORM, (_, word: string, number: string) => `${word} ${byDash(number)}`)
    .replace(FORM, (_, letters: string, digits: string, more: string) => {
      const form = `${spelled(letters)} ${dash} ${spelled(digits)}`
      return more ? `${form} ${spelled(more)}` : form
    })
    .replace(DAY, (_, month: string, day: string, year: string) => dayWords(year, month, day, language))
    .replace(ZIP, (_, state: string, zip: string) => `${spelled(state)} ${spelled(zip)}`)
    .replace(MONEY, (_, ...parts: string[]) => money(parts, language))
    .replace(/(\d)\s?%/g, language === 'es' ? '$1 por ciento' : '$1 percent')
    .replace(/(\d)\s?[–—-]\s?(?=\d)/g, language === 'es' ? '$1 a ' : '$1 to ')
    .replace(/\bTTY\b/g, 'T T Y')
    .replace(SERIES, (numbers) => numbers.replaceAll('/', ', '))
    .replace(/(?<=[\p{L}\d])\/(?=[\p{L}\d])/gu, ' ')
    .replace(/\s?[–—]\s?/g, ', ')
    .replace(SECTION, '$1 $2')
    .replace(SET_APART, '$1 $2')
    .replace(REMARK, ', $1,')
    .replace(REMARK, ', $1,')
    .replace(/["“”«»]/g, '')
    .replace(/,(?=[.,;:?!]|\s*$)/g, '')
    .replace(/(?<!\.)\.\.(?!\.)/g, '.')
    .replace(/([?!])\./g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

function money([whole = '', cents, tenth, scale = '']: (string | undefined)[], language: Language): string {
  const [dollars, dollar, and, cent] =
    language === 'es' ? ['dólares', 'dólar', 'con', 'centavos'] : ['dollars', 'dollar', 'and', 'cents']
  const amount = tenth ? `${whole}.${tenth}` : whole
  const unit = whole === '1' && !tenth && !scale ? dollar : dollars
  const of = language === 'es' && /mill/.test(scale) ? 'de ' : ''
  const change = cents && cents !== '00' ? ` ${and} ${Number(cents)} ${cent}` : ''
  return `${amount}${scale} ${of}${unit}${change}`
}

function dayWords(year: string, month: string, day: string, language: Language): string {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return Number.isNaN(Date.parse(iso)) ? `${month} ${day} ${year}` : longDayText(iso, language)
}
