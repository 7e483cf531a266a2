import type { Removal } from './removal.ts'

const MONTHS = `jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|
  nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre`
const MONTH = `(?:${MONTHS.replace(/\s+/g, '')})\\b`
const YEAR = String.raw`(?:\d{4}|'?\d{2})`
const DATE = [
  String.raw`\d{1,2}\s?[\/.\p{Pd}]\s?\d{1,2}\s?[\/.\p{Pd}]\s?${YEAR}`,
  String.raw`\d{4}\s?[\/.\p{Pd}]\s?\d{1,2}\s?[\/.\p{Pd}]\s?\d{1,2}`,
  String.raw`${MONTH}\.?\s+\d{1,2}(?:st|nd|rd|th)?(?!\d)(?:,?\s+(?:of\s+)?${YEAR}\b)?`,
  String.raw`\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+|de\s+)?${MONTH}\.?(?:,?\s+(?:de\s+|del\s+|of\s+)?${YEAR}\b)?`,
  String.raw`\d{8}`,
].join('|')
const BIRTH = String.raw`(?:born|dob|d\.o\.b\.?|date of birth|birth\s?date|birth\s?day|bday|naci[oó]|nac[ií]|nacid[oa]|nacimiento|cumplea[nñ]os)`
/** Only words that say that the date is the birth's. "Born before January 2, 1960" names a rule, not a person. */
const SAYS = String.raw`(?:[\s:=,(-]|is|was|are|on|the|in|el|es|fue|de|d[ií]a){0,8}`

/** Dates of birth. A date alone may be a deadline, and a year alone is what rules about age are asked with. */
export const BIRTH_REMOVALS: Removal[] = [
  {
    kind: 'birth-date',
    pattern: new RegExp(
      `(?<!\\d)(?:${DATE})(?=\\s*\\(?(?:dob|date of birth|birth\\s?date|fecha de nacimiento)\\b)`,
      'giu',
    ),
  },
  { kind: 'birth-date', pattern: new RegExp(`(?<=\\b${BIRTH}${SAYS})(?<!\\d)(?:${DATE})(?!\\d)`, 'giu') },
]
