/** A question without its greeting, the name that follows it, and the thanks, blessings and name at its end: they say nothing about what is
 * asked, and must change nothing. Whole where nothing else is left: a greeting alone is read as one elsewhere. */
export function withoutCourtesy(question: string): string {
  const opened = repeatedly(question.trim(), (text) => cut(text, OPENINGS, LOOSE_BEFORE))
  const rest = repeatedly(opened, (text) => cut(text, CLOSINGS, LOOSE_AFTER))
  return /[\p{L}\p{N}]/u.test(rest) ? rest : question
}

/** `Hello there! How are you? My name is Ann.` has three parts in front; nobody writes more than a handful. */
const MOST_PARTS = 6
/** Openings are looked for this far into a text, closings this far from its end: long texts cost no more than short ones. */
const REACH = 160

/** A name: one to three words with capitals, an initial or a title among them. */
const NAME =
  "(?:(?:[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[Ss]ra?|[Ss]rta)\\.? )?\\p{Lu}[\\p{L}'-]*\\.?(?: \\p{Lu}[\\p{L}'-]*\\.?){0,2}"
/** `my name is wrong on my card` introduces nobody. */
const NO_NAME =
  '(?!(?:not|on|in|wrong|mis\\p{L}*|spelled|spelt|different|missing|changed|too|the|a|still|incorrecto|otro|el|la)\\b)'
const END = "(?![\\p{L}\\p{N}'])"

const OPENINGS = [
  new RegExp(
    `^(?:(?:oh|um+|uh|well|ok|okay)[ ,]+)?(?:hello|hi|hey|heya|hiya|howdy|greetings|good ?(?:morning|afternoon|evening|day))(?:,? (?:again|there|everyone|everybody|all|team|folks|sir|ma'?am|sirs|friends?|you all|y'?all|guys|and good (?:morning|afternoon|evening)))*${END}`,
    'iu',
  ),
  new RegExp(
    `^(?:to whom(?:ever)? (?:it|this) may concern|dear (?:sirs?(?: or madam|/madam)?|madam|team|friends?|usagov|one stop)|hola|oiga|oye|buen(?:os|as)? (?:d[ií]as?|tardes|noches)|muy buenas|buenas|(?:muy )?estimad[oa]s?(?: (?:se[nñ]or(?:es|as?)?|equipo|amigos))?|a quien corresponda|qu[eé] tal)${END}`,
    'iu',
  ),
  new RegExp(
    `^(?:(?:i )?hope (?:you|this|all|everyone|your)[^.!?\\n]{0,50}(?=[.!\\n])|how (?:are|r) (?:you|u)(?: doing)?(?: today)?|c[oó]mo (?:est[aá]n?|le va)|espero que (?:est[eé]n?|se encuentren?)[^.!?\\n]{0,40}(?=[.!\\n])|nice to meet you|mucho gusto|(?:i (?:do )?)?beg your pardon|excuse me|pardon me|sorry to (?:bother|trouble) you|disculpen?(?: la molestia)?|perdonen?(?: la molestia)?|con permiso)${END}`,
    'iu',
  ),
  new RegExp(
    `^(?:(?:[Aa]nd )?[Mm]y name(?: i|')?s|[Mm]e llamo|[Mm]i nombre es) ${NO_NAME}(?:${NAME}|\\p{L}+(?: \\p{L}+)?)(?=\\s*[.,;!\\n]| and [Ii] | y )`,
    'u',
  ),
  new RegExp(`^(?:[Tt]his is|I am|I'?m|i am|i'?m|[Ss]oy|[Ll]es? habla) ${NAME}(?=\\s*[.,;!\\n])`, 'u'),
  /^(?:many |so much |muchas |muchísimas |mil )?(?:thanks|thank you|thank u|thx|gracias)(?: (?:so much|very much|again|in advance|de antemano|for (?:your|any|all your|the) (?:help|time|patience|service)|por (?:su|la) (?:ayuda|tiempo|atención)))*(?=\s*[.,;!\n])/iu,
]
const LOOSE_BEFORE = /^[\s.,;:!?–—-]+/u

const CLOSINGS = [
  /(?<![\p{L}\p{N}'-])(?:ok(?:ay)?[, ]+)?(?:many |so much |muchas |muchísimas |mil |please and )?(?:thanks|thank you|thank u|thx|thnx|tysm|tks|gracias)(?: (?:again|so much|very much|a lot|a million|kindly|in advance|ahead of time|for (?:your|any|all your|the) (?:help|time|patience|assistance|service)|you|y'?all|ma'?am|sir|everyone|de antemano|por (?:su|la|toda su) (?:ayuda|tiempo|atenci[oó]n)))*$/iu,
  /(?<![\p{L}\p{N}'-])(?:(?:and )?god bless(?: you)?(?: all)?|bless you|(?:you )?have a (?:good|great|nice|blessed|wonderful) (?:day|one|night|evening|weekend)|que dios (?:los|le|la|te) bendiga|dios (?:los|le|la|te) bendiga|que tengan? (?:un )?buen d[ií]a|(?:best |kind |warm )?regards|sincerely(?: yours)?|respectfully|yours truly|saludos(?: cordiales)?|atentamente|cordialmente)$/iu,
  new RegExp(
    `(?<![\\p{L}\\p{N}'-])(?:(?:[Bb]est |[Kk]ind |[Ww]arm )?[Rr]egards|[Ss]incerely|[Rr]espectfully|[Yy]ours truly|[Ss]aludos|[Aa]tentamente|(?:[Mm]any )?[Tt]hanks|[Tt]hank you|(?:[Mm]uchas )?[Gg]racias)\\s*[.,;!–—-]\\s*${NAME}$`,
    'u',
  ),
]
const LOOSE_AFTER = /[\s,;:–—-]+$/u

/** Takes away the first pattern that fits, and the marks that then stand loose. */
function cut(text: string, patterns: RegExp[], loose: RegExp): string {
  const atEnd = patterns === CLOSINGS
  const near = atEnd ? text.slice(-REACH).replace(/[\s.!,]+$/u, '') : text.slice(0, REACH)
  for (const pattern of patterns) {
    const match = pattern.exec(near)
    if (!match) continue
    const rest = atEnd ? text.slice(0, -REACH) + near.slice(0, match.index) : text.slice(match[0].length)
    return rest.replace(loose, '')
  }
  return text
}

function repeatedly(text: string, once: (text: string) => string): string {
  let now = text
  for (let part = 0; part < MOST_PARTS; part++) {
    const next = once(now)
    if (next === now || !/[\p{L}\p{N}]/u.test(next)) break
    now = next
  }
  return now
}
