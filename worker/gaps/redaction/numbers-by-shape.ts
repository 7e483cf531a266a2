import { passesLuhn } from './luhn.ts'
import { isOwnPhone } from './published-numbers.ts'
import { isCited, type Match, type Removal } from './removal.ts'

/** Between the parts of a number: a hyphen or dash, a dot, a slash, a line, a star or a space, with a space about it at most. */
const GAP = String.raw`\s?[\p{Pd}.\/_*,·\s]\s?`
/** No part of a longer number, nor of an amount. */
const START = String.raw`(?<![\d$€£#]|\d[.,\p{Pd}_])`
const END = String.raw`(?![\d%]|[.,]\d|[\p{Pd}_]\d)`
const ITIN_PARTS = String.raw`9\d{2}${GAP}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])${GAP}\d{4}`

/** 00 groups and 0000 serials were never given out; nor were areas 000 and 666. A typed slip is still personal, so
 * only numbers without hyphens, which may be something else, must be ones that could exist. */
function couldBeIssued(digits: string): boolean {
  return !/^(?:000|666)/.test(digits) && digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000'
}

function isSsn(match: Match): boolean {
  return /\p{Pd}/u.test(match.text) || (couldBeIssued(match.digits) && !isCited(match))
}

/** Groups of which two at least are single digits, nine or ten digits in all: nobody writes a list of amounts so. */
function isToldOut(text: string): boolean {
  const groups = text.split(/\D+/)
  const digits = groups.join('').length
  return (digits === 9 || digits === 10) && groups.filter((group) => group.length === 1).length > 1
}

/** Letters of a form and its number are no names of service centers: each code, its letters apart too. */
const CENTERS = ['EAC', 'WAC', 'LIN', 'SRC', 'NBC', 'MSC', 'IOE', 'YSC', 'TSC', 'VSC', 'NSC', 'CSC']
const CENTER = CENTERS.map((code) => [...code].join(String.raw`[\s.]?`)).join('|')

/** Two years: "2024 2025 2026". */
const areYears = (text: string) => /^(?:19|20)\d\d\D+(?:19|20)\d\d/.test(text)

/** Numbers that are known by their shape or their check digit, with no word about them. Patterns follow Presidio's recognisers and
 * the agencies' own descriptions; the table of cases beside the test is what they must do. */
export const NUMBERS_BY_SHAPE: Removal[] = [
  {
    kind: 'uscis-receipt',
    pattern: new RegExp(String.raw`(?<![a-z])(?:${CENTER})[\s\p{Pd}_.#]{0,2}\d(?:[\s\p{Pd}_.]?\d){9}(?!\d)`, 'giu'),
  },
  {
    kind: 'a-number',
    pattern:
      /\ba[-#]?\s?\d{9}\b|\ba(?:[-#]\s?)?\d{8}\b|\ba[\p{Pd}#:]{0,2}\s?\d{2,3}[-\s._]\d{3}[-\s._]\d{2,3}(?!\d)|\ba[-#]?\d{7}\b/giu,
  },
  {
    // Eleven places; letters leave out S, L, O, I, B and Z (CMS, "Understanding the MBI").
    kind: 'medicare-number',
    pattern:
      /\b[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[-\s._]?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[-\s._]?[AC-HJKMNP-RT-Y]{2}\d{2}\b/giu,
  },
  {
    kind: 'card',
    pattern: /(?<!\d)\d(?:[\s\p{Pd}._*·,/]{0,3}\d){12,18}(?!\d)/gu,
    isPersonal: ({ digits }) => passesLuhn(digits),
  },
  { kind: 'va-file', pattern: /\bx?c[-\s.]{0,2}\d{2,3}[-\s.]?\d{3}[-\s.]?\d{3}\b/giu },
]

/** The same, for shapes that other numbers have too: after what words name. */
export const NUMBERS_BY_LOOSE_SHAPE: Removal[] = [
  { kind: 'itin', pattern: new RegExp(`${START}${ITIN_PARTS}${END}`, 'gu'), isPersonal: (match) => !isCited(match) },
  {
    kind: 'ssn',
    pattern: new RegExp(`${START}(?:\\(\\d{3}\\)\\s?|\\d{3}${GAP})\\d{2}${GAP}\\d{4}${END}`, 'gu'),
    isPersonal: isSsn,
  },
  {
    kind: 'ssn',
    pattern: new RegExp(`${START}\\d{3}${GAP}\\d{2}${GAP}\\d{1,3}[\\s\\p{Pd}]\\d{1,3}${END}`, 'gu'),
    isPersonal: (match) => match.digits.length === 9 && /\p{Pd}/u.test(match.text) && isSsn(match),
  },
  {
    kind: 'a-number',
    pattern: /(?<![\d$€£#]|\d[.,\p{Pd}_])\d{3}(?:\s?[\p{Pd}_/]\s?\d{3}){2}(?!\d|[\p{Pd}_]\d)/gu,
    isPersonal: (match) => !isCited(match),
  },
  { kind: 'ssn', pattern: new RegExp(`${START}\\d{9}${END}`, 'gu'), isPersonal: (match) => !isCited(match) },
  {
    // Nine digits in two groups, or in groups of three.
    kind: 'ssn',
    pattern: new RegExp(
      `${START}(?:\\d{3}[\\s\\p{Pd}_]\\d{6}|\\d{6}[\\s\\p{Pd}_]\\d{3}|\\d{5}[\\s\\p{Pd}_]\\d{4}|\\d{4}[\\s\\p{Pd}_]\\d{5})${END}`,
      'gu',
    ),
    isPersonal: (match) => couldBeIssued(match.digits) && !isCited(match) && !/^(?:19|20)\d\d\D/.test(match.text),
  },
  { kind: 'ssn', pattern: /(?<![\p{L}\d])[x*#•]{3}[\s\p{Pd}]?[x*#•]{2}[\s\p{Pd}]?\d{4}(?!\d)/giu },
  {
    // Told in ones and tens: "five one seven forty-four sixty twelve".
    kind: 'ssn',
    pattern: /(?<![\p{L}\d$€£])\d{1,4}(?:[\s,.\p{Pd}_]{1,3}\d{1,4}){3,9}(?![\d%])/gu,
    isPersonal: (match) => isToldOut(match.text) && !isCited(match),
  },
  {
    // A number read out digit by digit.
    kind: 'ssn',
    pattern: /(?<![\d$€£])\d(?:[\s,.\p{Pd}_]{1,3}\d){6,19}(?!\d)/gu,
    isPersonal: (match) => !isCited(match),
  },
  {
    kind: 'ip',
    pattern: /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![.\p{Pd}]?\d)/gu,
    isPersonal: (match) => !isCited(match),
  },
  {
    kind: 'ip',
    pattern: /(?<![\p{L}\d:])[\da-f]{0,4}(?::{1,2}[\da-f]{1,4}){2,7}(?![\p{L}\d:])/giu,
    isPersonal: ({ text }) => text.includes('::') || text.split(':').length > 5,
  },
]

/** Ten digits that could be dialled, in groups of people's own making: last, since what has a name was found by then. */
export const DIALLED: Removal = {
  kind: 'phone',
  pattern:
    /(?<![\p{L}\d$€£]|\d[.,\p{Pd}_])\(?[2-9](?:[\s\p{Pd}._/()]{0,2}\d){2}\)?[\s\p{Pd}._/]{0,3}[2-9](?:[\s\p{Pd}._/]?\d){6}(?!\d|[\p{Pd}_]\d)/gu,
  isPersonal: (match) => isOwnPhone(match) && !areYears(match.text) && match.text.length <= 20,
}
