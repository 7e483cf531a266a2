import { passesLuhn } from './luhn.ts'
import { isCited, type Match, type Removal } from './removal.ts'

/** Between the parts of a number: a hyphen or dash, a dot, a slash or a space, with a space about it at most. */
const GAP = String.raw`\s?[\p{Pd}.\/\s]\s?`
/** No part of a longer number, nor of an amount. */
const START = String.raw`(?<![\d$€£#]|\d[.,\p{Pd}])`
const END = String.raw`(?![\d%]|[.,]\d|\p{Pd}\d)`
/** "my SSN is", "social security number:", "seguro social es". */
const SSN_WORDS = String.raw`(?:ssn|ss\s?#|ss number|soc(?:ial)?(?: security)?(?: number| no\.?| num\.?| #)?|(?:n[uú]mero de )?seguro social)`
const IS = String.raw`(?:\s*(?:is|was|are|es|:|=|#|number|n[uú]mero|-)){0,3}\s*`
const DIGIT_WORD =
  '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)'
const NUMBER_OF = String.raw`(?:\s*(?:number|no\.?|num\.?|#|n[uú]mero))`

/** 00 groups and 0000 serials were never given out; nor were areas 000 and 666. A typed slip is still personal, so
 * only numbers without hyphens, which may be something else, must be ones that could exist. */
function couldBeIssued(digits: string): boolean {
  return !/^(?:000|666)/.test(digits) && digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000'
}

function isSsn(match: Match): boolean {
  return /\p{Pd}/u.test(match.text) || (couldBeIssued(match.digits) && !isCited(match))
}

/** Numbers that name one person, or one person's case or account. Patterns follow Presidio's recognisers and the
 * agencies' own descriptions; the table of cases beside the test is what they must do. */
export const IDENTITY_REMOVALS: Removal[] = [
  {
    kind: 'uscis-receipt',
    pattern: /\b(?:EAC|WAC|LIN|SRC|NBC|MSC|IOE|YSC|TSC|VSC|NSC|CSC)[-\s]?\d{2}[-\s]?\d{3}[-\s]?\d{5}\b/giu,
  },
  {
    kind: 'a-number',
    pattern:
      /\ba[-#]?\s?\d{9}\b|\ba(?:[-#]\s?)?\d{8}\b|\ba[-#]?\s?\d{3}[-\s]\d{3}[-\s]\d{2,3}\b|\ba[-#]?\d{7}\b|(?<=\balien(?: registration)?(?:\s*(?:number|no\.?|#|is|:)){0,3}\s*)(?:\d{7,9}|\d{3}[-\s]\d{3}[-\s]\d{2,3})\b/giu,
  },
  {
    // Eleven places; letters leave out S, L, O, I, B and Z (CMS, "Understanding the MBI").
    kind: 'medicare-number',
    pattern:
      /\b[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[-\s]?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[-\s]?[AC-HJKMNP-RT-Y]{2}\d{2}\b/giu,
  },
  {
    kind: 'card',
    pattern: /(?<!\d)\d(?:[\s\p{Pd}]?\d){12,18}(?!\d)/gu,
    isPersonal: ({ digits }) => passesLuhn(digits),
  },
  {
    kind: 'itin',
    pattern: new RegExp(`${START}9\\d{2}${GAP}(?:5\\d|6[0-5]|7\\d|8[0-8]|9[0-24-9])${GAP}\\d{4}${END}`, 'gu'),
    isPersonal: (match) => !isCited(match),
  },
  { kind: 'itin', pattern: /(?<=\bitin\b\D{0,12})\d(?:[\s\p{Pd}]?\d){8}(?!\d)/giu },
  { kind: 'ssn', pattern: new RegExp(`(?<=\\b${SSN_WORDS}${IS})\\d(?:[\\s\\p{Pd}.]{0,2}\\d){8}(?!\\d)`, 'giu') },
  { kind: 'ssn', pattern: new RegExp(`${START}\\d{3}${GAP}\\d{2}${GAP}\\d{4}${END}`, 'gu'), isPersonal: isSsn },
  {
    kind: 'va-file',
    pattern: new RegExp(
      `\\bc[-\\s]?\\d{2,3}[-\\s]?\\d{3}[-\\s]?\\d{3}\\b|(?<=\\b(?:va|claim|file|c)[\\s-]*(?:claim|file|c)?${NUMBER_OF}${IS})\\d(?:[\\s-]?\\d){7,8}(?!\\d)`,
      'giu',
    ),
  },
  { kind: 'ssn', pattern: new RegExp(`${START}\\d{9}${END}`, 'gu'), isPersonal: (match) => !isCited(match) },
  {
    kind: 'ssn',
    pattern: new RegExp(
      `(?<=\\b(?:last (?:4|four)(?: digits)?(?: of (?:my |the )?${SSN_WORDS})?|[uú]ltimos (?:4|cuatro)(?: d[ií]gitos)?)${IS})\\d{4}(?!\\d)`,
      'giu',
    ),
  },
  { kind: 'ssn', pattern: new RegExp(`\\b${DIGIT_WORD}(?:[\\s,-]+${DIGIT_WORD}){6,}\\b`, 'giu') },
  {
    kind: 'account',
    pattern: new RegExp(
      `(?<=\\b(?:account|acct|routing|bank account|cuenta)${NUMBER_OF}?${IS})\\d[\\d\\s-]{4,}\\d(?!\\d)`,
      'giu',
    ),
  },
  {
    kind: 'account',
    pattern: new RegExp(
      `(?<=\\b(?:passport|licen[sc]e|case|claim|policy|member|pasaporte|licencia|caso)${NUMBER_OF}${IS})(?=[a-z-]*\\d)[a-z\\d][a-z\\d-]{5,}\\b`,
      'giu',
    ),
  },
  { kind: 'account', pattern: /(?<=\blicen[sc]e\s+(?:[a-z]{2}\s+)?)[a-z]?\d{6,9}\b/giu },
]
