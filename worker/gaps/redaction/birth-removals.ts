import type { Removal } from './removal.ts'

const MONTHS = `jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|
  nov(?:ember)?|dec(?:ember)?|ene(?:ro)?|feb(?:rero)?|abr(?:il)?|ago(?:sto)?|dic(?:iembre)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre`
const MONTH = `(?:${MONTHS.replace(/\s+/g, '')})(?![\\p{L}])`
const YEAR = String.raw`(?:\d{4}|\d\d\s\d\d|'?\d{2})`
const SIGN = String.raw`\s?[\/.\p{Pd},_\s]\s?`
const TH = String.raw`(?:\s?(?:st|nd|rd|th)\b)?`
const DATE = [
  String.raw`\d{1,2}${SIGN}\d{1,2}${SIGN}${YEAR}`,
  String.raw`\d{4}${SIGN}\d{1,2}${SIGN}\d{1,2}`,
  String.raw`${MONTH}[.\s\p{Pd}\/]{1,2}\d{1,2}${TH}(?!\d)(?:,?[\s\p{Pd}\/]+(?:of\s+|de\s+|del\s+)?${YEAR}(?!\d))?`,
  String.raw`\d{1,2}${TH}[\s\p{Pd}.\/]{1,2}(?:of\s+|de\s+)?${MONTH}(?:[.,\s\p{Pd}\/]{1,2}(?:de\s+|del\s+|of\s+)?${YEAR}(?!\d))?`,
  String.raw`\d{8}`,
  String.raw`\d{6}`,
].join('|')
const DOB = String.raw`dob|d\.\s?o\.\s?b\.?|date of birth|birth\s?dates?|birth\s?days?|bday|b-day|fecha (?:de )?nac(?:imiento)?|f\.?\s?(?:de\s)?nac|cumplea[nñ]os`
const BIRTH = String.raw`(?:born|b\.|${DOB}|naci[oó]|nac[ií]|nacid[oa]|nacimiento|(?:turn(?:ed|s|ing)?|cumpl\p{L}{1,4})\s\d{1,3})`
/** Only words that say that the date is the birth's. "Born before January 2, 1960" names a rule, not a person. */
const SAYS = String.raw`(?:[\s:=,.(\p{Pd}#]|'s|is|was|are|on|the|in|el|es|fue|era|de|d[ií]a){0,8}`

/** Dates of birth. A date alone may be a deadline, and a year alone is what rules about age are asked with. */
export const BIRTH_REMOVALS: Removal[] = [
  {
    kind: 'birth-date',
    pattern: new RegExp(
      `(?<!\\d)(?:${DATE})(?=[\\s(),]{0,3}(?:is\\s|es\\s|my\\s|mi\\s){0,2}(?:${DOB})(?![\\p{L}]))`,
      'giu',
    ),
  },
  { kind: 'birth-date', pattern: new RegExp(`(?<=(?<![\\p{L}])${BIRTH}${SAYS})(?<!\\d)(?:${DATE})(?!\\d)`, 'giu') },
]
