import { isOwnPhone } from './published-numbers.ts'
import { isCited, type Removal } from './removal.ts'

/** Words between a number and "court" or "way" that make it no address: "2 years in court", "3 small claims court". */
const NOT_A_STREET =
  `(?:wom[ae]n|m[ae]n|kids|rooms?|pages?|acres?|other|years?|months?|weeks?|days?|hours?|minutes?|dollars?|percent|times?|people|persons?|kids?|children|adults?|
  bedrooms?|miles?|blocks?|feet|in|on|of|off|to|for|from|at|by|the|a|an|and|or|my|his|her|our|their|your|is|are|was|per|
  older|form|forms|cases?|claims?|traffic|family|immigration|district|federal|supreme|tax|probate|bankruptcy|superior|
  circuit|more|other|different|better|right|wrong|best|instead|only|safe|long|half|st|nd|rd|th|am|pm|with|without|if|i|we|do|can|which|what|that|this|how|where|when|who|why)`.replace(
    /\s+/g,
    '',
  )
const STREET_WORD = String.raw`(?!${NOT_A_STREET}\b)[\p{L}\d][\p{L}\d'.]*`
const COMPASS = String.raw`(?:(?:[nsew]|ne|nw|se|sw|north|south|east|west)\.?\s+)?`
const SURE =
  'street|avenue|ave|av|boulevard|blvd|road|rd|lane|ln|parkway|pkwy|highway|hwy|turnpike|expressway|crossing|freeway'
const UNSURE =
  'st|drive|dr|court|ct|circle|cir|way|place|pl|terrace|ter|trail|trl|square|sq|loop|path|pike|row|run|cove|cv|ridge|hollow|grove|landing|plaza|alley'
const UNIT = String.raw`(?:,?\s*(?:(?:apt|apartment|unit|ste|suite|room|rm|floor|fl)\b\.?\s*#?|#\s*)[\p{L}\d-]{1,6})?`
const ZIP = String.raw`,?\s+[a-z]{2}\.?,?\s+\d{5}(?:-\d{4})?\b`
const TOWN = String.raw`(?:,?\s+[\p{L}.']+(?:\s[\p{L}.']+){0,2}${ZIP}|,\s*[\p{L}.'\s]{2,30},\s*[a-z]{2}\b)?`

/** "4512 Pine Hollow", "415 Maple": a number and one to three words, after words that a home or a letter box follows. */
const LIVES = String.raw`(?:(?:i|we|he|she|they|mom|dad|mother|father|who)\s)?(?:lives?|living|lived|resides?|stay(?:s|ing)?|are|am|is)\s(?:at|on|in)|address(?:\s(?:is|to|was|on file is|:|=))?|moved\s(?:from|to)|(?:mail(?:ed)?|sen[dt]|check|ship(?:ped)?)(?:\s(?:it|my \p{L}+|the \p{L}+|them))?\sto|house(?:\sat)?|home\sat|place\sis|vivo\sen|viv[ei]\p{L}{0,3}\sen|domicilio|direcci[oó]n(?:\ses)?|casa(?:\sen)?|mud[eéa]\p{L}{0,2}\sa|mand\p{L}{1,4}\sa`
const PROVIDER =
  'gmail|gmial|gmai|hotmail|yahoo|outlook|aol|icloud|live|msn|comcast|proton(?:mail)?|verizon|att|sbcglobal|ymail'
const TLD = 'com|con|cm|org|net|edu|gov|mil|us|info|me|es|mx|co|io|tv|uk|fr|pr|gob'
const AT = String.raw`(?:\s*(?:\(at\)|\[at\]|\{at\}|<at>|@|%40)\s*|\s+(?:at|arroba)\s+)`
const DOT = String.raw`(?:\s*(?:\(dot\)|\[dot\]|\(punto\)|[.,])\s*|\s+(?:dot|punto)\s+)`
const USER = String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+'-]*(?:\s(?:dot|punto|underscore|dash|gui[oó]n(?: bajo)?)\s[\p{L}\p{N}]+){0,3}`
/** Words that stand before an address and are no part of it. */
const NO_USER = String.raw`(?:at|is|es|me|my|mi|to|email|mail|correo|e-mail|in|on|en|a|the|el|and|y|or|o|from|of|de|into|look|sign|log|locked|help|account|problem|nada|someone|anybody|work|works|worked|write|contact|reach|use|with|using|old|new|person|people|up|it|us|escr[ií]b\p{L}*)`

/** Email addresses, spelled out and mistyped too. */
export const EMAIL_REMOVALS: Removal[] = [
  {
    kind: 'email',
    pattern: /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+(?:@|%40)[\p{L}\p{N}-]+(?:[.,][\p{L}\p{N}-]+)+/giu,
  },
  {
    kind: 'email',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?!${NO_USER}\s)(?:(?!${NO_USER}\s)\p{L}+\s)?${USER}\s+(?:at|arroba)\s+(?:${PROVIDER})(?:${DOT}(?:${TLD}))?(?![\p{L}\p{N}])`,
      'giu',
    ),
  },
  {
    kind: 'email',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])${USER}${AT}[\p{L}\p{N}-]+(?:${DOT}[\p{L}\p{N}-]{2,12}){0,2}${DOT}(?:${TLD})(?![\p{L}\p{N}])`,
      'giu',
    ),
  },
  {
    kind: 'email',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+\s*(?:@|%40)\s*(?:${PROVIDER})(?![\p{L}\p{N}])`,
      'giu',
    ),
  },
]

/** Where people live. A street's number and name; what follows it where a zip or a state ends it. */
export const ADDRESS_REMOVALS: Removal[] = [
  {
    kind: 'address',
    pattern:
      /\bp\.?\s?o\.?\s?box\s+#?\d+\b|\b(?:r\.?r\.?|rural route|hc|star route)\s*#?\d+,?\s+box\s+#?\d+\b|\bapartado(?: postal)?\s+#?\d+\b/giu,
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `(?<![\\d$.-])\\d{1,6}[a-z]?(?:[-\\s]\\d{1,4})?\\s+${COMPASS}(?:${STREET_WORD}\\s+){1,3}(?:${SURE})\\b\\.?${UNIT}${TOWN}`,
      'giu',
    ),
    isPersonal: (match) => !isCited(match),
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `(?<![\\d$.-])\\d{1,6}[a-z]?\\s+${COMPASS}(?:${STREET_WORD}\\s+){1,2}(?:${UNSURE})\\b\\.?${UNIT}${TOWN}`,
      'giu',
    ),
    isPersonal: (match) => !isCited(match) && (match.digits.length > 1 || /\d\s+\p{Lu}/u.test(match.text)),
  },
  {
    kind: 'address',
    pattern: new RegExp(
      String.raw`(?<![\d$.-])\d{1,6}\s+${COMPASS}(?:(?:hwy|highway|route|rt|rte|county road|cr|state road|sr|fm|us)\.?\s\d{1,4}(?:\s(?:[nsew]|north|south|east|west))?\b)${UNIT}${TOWN}`,
      'giu',
    ),
  },
  {
    kind: 'address',
    pattern: new RegExp(
      String.raw`(?<=(?<![\p{L}])(?:${LIVES})[\s:,]{1,2})\d{2,6}[a-z]?(?:\s\d{1,3})?\s+${COMPASS}${STREET_WORD}(?:\s+(?!${NOT_A_STREET}\b)[\p{L}'.]+|\s\d{1,3}(?:st|nd|rd|th)\b){0,2}${UNIT}`,
      'giu',
    ),
  },
  {
    kind: 'address',
    pattern:
      /(?:\b\d{1,5},?\s)?\b(?:calle|avenida|ave\.?|av\.|avda\.?|carretera|carr\.?|callej[oó]n|camino|paseo|bulevar|calzada|privada|residencial)\s+(?:[\p{L}'.]+\s+){0,4}(?:(?:#|n[uú]m(?:ero)?\.?|no\.?|km\.?)\s*)?\d{1,5}(?:[.-]\d{1,3})?(?:\s(?:km\.?|int\.?)\s?\d{1,4}(?:\.\d)?)?\b/giu,
  },
  {
    kind: 'address',
    pattern:
      /\b\d{1,5},?\s(?:calle|avenida|ave\.?|camino|paseo|carretera)\s+[\p{L}'.]+(?:\s(?!y\b|en\b|de mi\b|no\b)[\p{Lu}][\p{L}'.]+){0,2}/giu,
  },
  {
    kind: 'address',
    pattern: /\b(?:urb(?:anizaci[oó]n)?\.?|bo\.|barrio|res\.)\s+(?:[\p{L}'.]+\s+){1,3}[a-z]?[-#]?\s?\d{1,4}\b/giu,
  },
]

/** Numbers with an area code, and numbers abroad; shorter ones are known by the words about them. */
export const PHONE_REMOVALS: Removal[] = [
  {
    kind: 'phone',
    pattern:
      /(?<![\d$]|\d[.,\p{Pd}])(?:\+?1[\s.\p{Pd}_]{0,2})?\(?[2-9]\d{2}\)?[\s.\p{Pd}/_]{0,3}\d{3}[\s.\p{Pd}_/]{0,3}\d{4}(?:\s*(?:x|ext\.?|extension)\s*\d{1,6})?(?!\d|\p{Pd}\d)/giu,
    isPersonal: isOwnPhone,
  },
  {
    kind: 'phone',
    pattern: /(?<![\d\w])\+(?!1\b)\d{1,3}(?:[\s.\p{Pd}_]?\(?\d{1,4}\)?){2,5}(?!\d)/gu,
    isPersonal: isOwnPhone,
  },
]
