import { nationalDigits } from './published-numbers.ts'
import { isCited, type Match, type Removal } from './removal.ts'

/** Area codes whose callers pay nothing: offices have them, people do not. */
const TOLL_FREE = /^(?:800|833|844|855|866|877|888)/

function isOwnPhone(match: Match): boolean {
  const number = nationalDigits(match.digits)
  return !TOLL_FREE.test(number) && !match.published.has(number) && !isCited(match)
}

/** Words between a number and "court" or "way" that make it no address: "2 years in court", "3 small claims court". */
const NOT_A_STREET =
  `(?:years?|months?|weeks?|days?|hours?|minutes?|dollars?|percent|times?|people|persons?|kids?|children|adults?|
  bedrooms?|miles?|blocks?|feet|in|on|of|off|to|for|from|at|by|the|a|an|and|or|my|his|her|our|their|your|is|are|was|per|
  old|older|form|forms|cases?|claims?|traffic|family|immigration|district|federal|supreme|tax|probate|bankruptcy|superior|
  circuit|more|other|different|better|right|wrong|best|only|safe|long|half|st|nd|rd|th|am|pm|with|without|if|i|we|do|can|which|what|that|this|how|where|when|who|why)`.replace(
    /\s+/g,
    '',
  )
const STREET_WORD = String.raw`(?!${NOT_A_STREET}\b)[\p{L}\d][\p{L}\d'.]*`
const COMPASS = String.raw`(?:(?:[nsew]|ne|nw|se|sw|north|south|east|west)\.?\s+)?`
const SURE = 'street|avenue|ave|av|boulevard|blvd|road|rd|lane|ln|parkway|pkwy|highway|hwy|turnpike|expressway'
const UNSURE = 'st|drive|dr|court|ct|circle|cir|way|place|pl|terrace|ter|trail|trl|square|sq|loop|path|pike|row|run'
const UNIT = String.raw`(?:,?\s*(?:(?:apt|apartment|unit|ste|suite|room|rm|floor|fl)\b\.?\s*#?|#\s*)[\p{L}\d-]{1,6})?`
const ZIP = String.raw`,?\s+[a-z]{2}\.?,?\s+\d{5}(?:-\d{4})?\b`
const TOWN = String.raw`(?:,?\s+[\p{L}.']+(?:\s[\p{L}.']+){0,2}${ZIP}|,\s*[\p{L}.'\s]{2,30},\s*[a-z]{2}\b)?`

/** Ways to reach or to find a person. Agencies' own numbers stay: who names one gives nothing of himself away. */
export const CONTACT_REMOVALS: Removal[] = [
  { kind: 'email', pattern: /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu },
  {
    kind: 'email',
    pattern:
      /\b[\p{L}\p{N}._+-]+\s*(?:\(at\)|\[at\]|\bat\b|@|\barroba\b)\s*[\p{L}\p{N}-]+\s*(?:\(dot\)|\[dot\]|\bdot\b|\bpunto\b)\s*(?:com|org|net|edu|gov|mil|us|info)\b/giu,
  },
  {
    kind: 'phone',
    pattern:
      /(?<![\d$]|\d[.,\p{Pd}])(?:\+?1[\s.\p{Pd}]{0,2})?\(?[2-9]\d{2}\)?[\s.\p{Pd}/]{0,3}\d{3}[\s.\p{Pd}]{0,3}\d{4}(?:\s*(?:x|ext\.?|extension)\s*\d{1,6})?(?!\d|\p{Pd}\d)/giu,
    isPersonal: isOwnPhone,
  },
  {
    kind: 'phone',
    pattern: /(?<![\d\w])\+(?!1\b)\d{1,3}(?:[\s.\p{Pd}]?\(?\d{1,4}\)?){2,5}(?!\d)/gu,
    isPersonal: isOwnPhone,
  },
  {
    kind: 'phone',
    pattern:
      /(?<=\b(?:call|phone|cell|text|reach|number|tel|mobile|llame|tel[eé]fono|celular)\b\D{0,20})[2-9]\d{2}[-\s]\d{4}(?![\d-])/giu,
    isPersonal: (match) => !isCited(match),
  },
  {
    kind: 'address',
    pattern:
      /\bp\.?\s?o\.?\s?box\s+#?\d+\b|\b(?:r\.?r\.?|rural route|hc|star route)\s*#?\d+,?\s+box\s+#?\d+\b|\bapartado(?: postal)?\s+#?\d+\b/giu,
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `(?<![\\d$.-])\\d{1,6}[a-z]?(?:-\\d{1,4})?\\s+${COMPASS}(?:${STREET_WORD}\\s+){1,3}(?:${SURE})\\b\\.?${UNIT}${TOWN}`,
      'giu',
    ),
    isPersonal: (match) => !isCited(match),
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `(?<![\\d$.-])\\d{2,6}[a-z]?\\s+${COMPASS}(?:${STREET_WORD}\\s+){1,2}(?:${UNSURE})\\b\\.?${UNIT}${TOWN}`,
      'giu',
    ),
    isPersonal: (match) => !isCited(match),
  },
  {
    kind: 'address',
    pattern:
      /\b(?:calle|avenida|ave\.?|carretera|urb\.?|camino|paseo)\s+(?:[\p{L}'.]+\s+){1,4}(?:#|n[uú]m(?:ero)?\.?\s*)?\d{1,5}\b/giu,
  },
]
