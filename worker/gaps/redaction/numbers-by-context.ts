import { isOwnPhone } from './published-numbers.ts'
import { isCited, isCitedAsLaw, type Match, type Removal } from './removal.ts'

/** What people put between the digits of one number: spaces, hyphens, dots, strokes, stars, brackets; two at most, or three in ` - `. */
const BETWEEN = String.raw`[\s\p{Pd}._\/,*·()]{0,3}`
/** Neither inside a longer number or word, nor an amount. */
const START = String.raw`(?<![\p{L}\d$€£]|\d[.,\p{Pd}_]|[$€£]\s)`
const digits = (least: number, most = least) => String.raw`\d(?:${BETWEEN}\d){${least - 1},${most - 1}}(?![\d%])`
/** Letters and digits of a licence, a passport, a policy: at least one digit. */
const CODE = String.raw`(?:[a-z]{1,3}[\p{Pd}._]?(?=\d))?\d[\da-z]*(?:[\s\p{Pd}._]\d[\da-z]*|\p{Pd}[a-z\d]+)*|[a-z]+\d[a-z\d]*(?:[\s\p{Pd}._]\d[\da-z]*|\p{Pd}[a-z\d]+)*`

const SSN = String.raw`ssn?|s\.s\.n\.?|social|sosial|soc\.?\s?sec(?:urity)?|seguro(?:\s?social)?|nss`
const ITIN = String.raw`itin|tax\s?(?:payer)?'?s?\s?(?:id|no|number|identification)|contribuyente`
const CARD = String.raw`card|visa|master\s?card|amex|american express|discover|debit|credit|tarjeta|d[eé]bito|cr[eé]dito`
const PHONE = String.raw`(?:tele)?(?:ph|f)one|ph|cell(?:phone)?|cel|celular|m[oó]vil|mobile|tel(?:[eé]fono)?|call(?:ing|ed)?|text|txt|reach|n[uú]mero|number|what?s?\s?app?|ll[aá]m\p{L}{1,6}|m[aá]r[cq]\p{L}{1,5}|m[aá]nd\p{L}{1,6}|fax|contact(?:ar)?|landline|casa|home`
const ALIEN = String.raw`alien|uscis|a[\s\p{Pd}]?(?:number|num|no)|a#|green\s?card|n[uú]mero\s(?:de\s)?a|extranjero|residente|tarjeta verde`
const VA = String.raw`va|xc|c[\s\p{Pd}]?(?:file|number|num|no)|file|claim|expediente|archivo|reclamo`
const PASSPORT = String.raw`pass?\s?port|pasaporte`
const BANK =
  'accounts?|acct?|checking|savings?|cuenta|ahorros|routing|rtn|aba|ruta|banco|bank|credit union|deposit(?:o|ed)?|dep[oó]sito|iban'
const LICENCE =
  "licen[sc]es?|lisence|licencia|dl|cdl|driver'?s|state id|real id|id (?:number|no|card)|identification|identificaci[oó]n|carnet|manejar|permit"
const MEMBER =
  'case|claim|policy|member|medicaid|medicare|caso|p[oó]liza|confirmation|confirmaci[oó]n|recibo|receipt|enrollment|student id|employee id'
const PLATE = 'plates?|tag|placas?|tablilla|matr[ií]cula'

/** "HBR 4471", "7XKJ402", "ABC 123 D", "120 XYZ": both letters and digits. */
const PLATE_FORMS = [
  String.raw`[a-z]{1,3}[\s\p{Pd}]?\d{3,5}(?:\s?[a-z])?(?![a-z\d])`,
  String.raw`\d{1,4}[\s\p{Pd}]?[a-z]{2,3}(?:\s?\d{1,4})?(?![a-z\d])`,
  String.raw`(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{5,8}(?![a-z\d])`,
].join('|')

/** Numbers that stand within `gap` characters, none of them a digit, after one of some words. */
const after = (words: string, value: string, gap = 30) =>
  new RegExp(
    String.raw`${START}(?=[a-z\d])(?<=(?<![\p{L}\p{N}])(?:${words})(?![\p{L}])[^\d]{0,${gap}})(?:${value})`,
    'giu',
  )

/** Numbers that such words follow: "536 22 1897 is my social". */
const before = (value: string, words: string, gap = 20) =>
  new RegExp(String.raw`${START}(?:${value})(?=[^\d]{0,${gap}}(?<![\p{L}\p{N}])(?:${words})(?![\p{L}]))`, 'giu')

/** "number:", "no.", "#", "is": nothing else stands between. */
const IS = String.raw`(?:\s|is|was|are|es|era|son|my|mi|the|el|la|de|del|with|the|va|number|numbr|num|no|n[uú]mero|nr|[:=#.,(]|\p{Pd}){0,6}`
const named = (words: string, value: string) =>
  new RegExp(String.raw`${START}(?=[a-z\d])(?<=(?<![\p{L}\p{N}])(?:${words})${IS})(?:${value})`, 'giu')

const LAST_FOUR = 'last (?:4|four)(?: digits| numbers)?|[uú]ltimos (?:4|cuatro)(?: d[ií]gitos| n[uú]meros)?'
const OF = String.raw`(?:\s|of|de|del|my|mi|the|el|la|is|are|was|were|which|that|es|son|${SSN}|${CARD}|${BANK}|security|number|n[uú]mero|[:=#,])`
const ENDS = String.raw`(?:that\s|which\s|que\s|no\.?\s|number\s|n[uú]mero\s|security\s){0,2}(?:ends?|ending|ended|terminad[oa]s?|terminan?|acaban?)(?:\s|in|en|with|con|por|is|[:#]){0,4}`

const isNotCited = (match: Match) => !isCited(match)
const isYear = (part: string) => /^(?:19|20)\d\d$/.test(part)
/** "2025 2026", "04/15/2026", "2026-04-15": eight digits that are days or years. */
function isDay({ text }: Match): boolean {
  const parts = text.split(/\D+/)
  return parts.some(isYear) && parts.every((part) => isYear(part) || part.length <= 2)
}
const isNumber = (match: Match) => !isDay(match) && !isCited(match)
/** Of nine digits after a word that names them: no form has so many. */
const isNamedNumber = (match: Match) => !isDay(match) && !isCitedAsLaw(match)
const isYearAlone = ({ text }: Match) => isYear(text)

/** Whether a code names somebody: six digits or more, or a long mix of letters and digits; no day, no form. */
function isCode(match: Match): boolean {
  const {
    text,
    digits: { length },
  } = match
  if (isDay(match) || isCited(match) || length > 20) return false
  return length >= 6 || (length >= 3 && /\p{L}/u.test(text) && text.replace(/[^\p{L}\d]/gu, '').length >= 8)
}

/** Small words that may stand before a number after "plate": "plate for 2026". */
const NO_LETTERS =
  /^(?:fee|for|and|the|tag|in|is|to|on|by|de|en|del|la|el|los|of|no|my|mi|por|que|was|has|new|old|car|van|tax|at|a|y|o|or|con|es|due|if|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b/i

function isPlate({ text, digits }: Match): boolean {
  const [letters = ''] = /\p{L}+/u.exec(text) ?? []
  return digits.length >= 2 && letters.length > 0 && !NO_LETTERS.test(text) && !/^[a-z]{4,}\s/i.test(text)
}

/** Before what a shape tells: a passport's number may look like a VA file's. */
export const PASSPORTS: Removal = {
  kind: 'passport',
  pattern: after(PASSPORT, String.raw`(?:[a-z]{1,2}(?=\d)|[a-z][\s\p{Pd}.](?=\d))?${digits(7, 9)}`),
  isPersonal: isNumber,
}

/** Numbers that are known by the words about them, however their digits are grouped. */
export const NUMBERS_BY_CONTEXT: Removal[] = [
  { kind: 'card', pattern: after(CARD, digits(13, 19)) },
  { kind: 'card', pattern: before(digits(13, 19), CARD) },
  { kind: 'itin', pattern: after(ITIN, digits(9)), isPersonal: isNamedNumber },
  { kind: 'a-number', pattern: named(ALIEN, digits(7, 9)), isPersonal: isNumber },
  { kind: 'ssn', pattern: after(SSN, digits(9), 40), isPersonal: isNamedNumber },
  { kind: 'ssn', pattern: named(SSN, digits(8, 10)), isPersonal: isNumber },
  { kind: 'ssn', pattern: before(digits(9), SSN), isPersonal: isNumber },
  {
    kind: 'phone',
    pattern: after(PHONE, String.raw`\+?(?:1${BETWEEN})?[2-9]${digits(10).slice(2)}`),
    isPersonal: isOwnPhone,
  },
  { kind: 'va-file', pattern: after(VA, digits(7, 9), 24), isPersonal: isNumber },
  { kind: 'a-number', pattern: after(ALIEN, digits(8, 9)), isPersonal: isNumber },
  { kind: 'account', pattern: after(BANK, String.raw`(?:[a-z]{2}(?=\d\d))?${digits(7, 24)}`), isPersonal: isNumber },
  { kind: 'account', pattern: named(BANK, digits(6, 17)), isPersonal: isNumber },
  { kind: 'account', pattern: after(`${LICENCE}|${MEMBER}`, CODE, 24), isPersonal: isCode },
  {
    kind: 'plate',
    pattern: after(PLATE, PLATE_FORMS, 16),
    isPersonal: isPlate,
  },
  { kind: 'ssn', pattern: new RegExp(String.raw`(?<=\b(?:${LAST_FOUR})${OF}{0,12})\d{4}(?!\d)`, 'giu') },
  {
    kind: 'ssn',
    pattern: new RegExp(
      String.raw`(?<=\b(?:${SSN}|${CARD}|${BANK}|${PASSPORT}|${LICENCE})\s(?:${ENDS}))\d{4}(?!\d)`,
      'giu',
    ),
    isPersonal: (match) => !isYearAlone(match),
  },
  { kind: 'phone', pattern: after(PHONE, String.raw`[2-9]\d\d[\s\p{Pd}._]\d{4}(?![\d-])`, 20), isPersonal: isNotCited },
  {
    kind: 'phone',
    pattern: before(String.raw`[2-9]\d\d[\s\p{Pd}._]\d{4}`, 'phone|cell|number|n[uú]mero|tel[eé]fono|celular|cel', 12),
  },
]
