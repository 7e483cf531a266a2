type Random = () => number

/** What another writer of another agency would have said. Applied at random, so that a copy shares some words only. */
const OTHER_WORDS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\bmust\b/, 'have to'],
    [/\bwithin\b/i, 'no later than'],
    [/\bCall\b/, 'Phone'],
    [/\bask for\b/i, 'request'],
    [/\bmoney\b/, 'funds'],
    [/\bletter\b/, 'notice'],
    [/\bdecision\b/, 'ruling'],
    [/\bapply\b/i, 'file'],
    [/\bgive\b/i, 'provide'],
    [/\bpeople\b/i, 'persons'],
    [/\bget\b/, 'receive'],
    [/\bchild\b/, 'minor'],
    [/\bsend\b/i, 'mail'],
    [/\bfee\b/, 'charge'],
    [/\byou can\b/i, 'you may'],
    [/\busually\b/, 'as a rule'],
    [/\bfill (?:in|out)\b/i, 'complete'],
    [/\bjob\b/, 'employer'],
    [/\bmost\b/i, 'nearly all'],
  ],
  es: [
    [/\bdebe\b/, 'tiene que'],
    [/\bLlame\b/, 'Marque'],
    [/\bpida\b/i, 'solicite'],
    [/\bdinero\b/, 'fondos'],
    [/\bcarta\b/, 'notificación'],
    [/\bdecisión\b/, 'resolución'],
    [/\brecibe\b/, 'obtiene'],
    [/\benvíe\b/i, 'mande'],
    [/\btarifa\b/, 'cuota'],
    [/\bniño\b/, 'menor'],
    [/\bcasi todos\b/i, 'la mayoría'],
  ],
}
const CHANCE = 0.7
const DROP = 0.12

/** A sentence in other words: known words changed, one in eight of the long ones left out, but never what is kept. */
export function reword(sentence: string, kept: string, language: string, random: Random): string {
  const other = (OTHER_WORDS[language] ?? []).reduce(
    (text, [pattern, word]) => (random() < CHANCE ? outside(text, kept, (part) => part.replace(pattern, word)) : text),
    sentence,
  )
  return outside(other, kept, (part) => part.replace(/ \p{Ll}{5,}(?= )/gu, (word) => (random() < DROP ? '' : word)))
}

function outside(text: string, kept: string, change: (part: string) => string): string {
  const at = text.indexOf(kept)
  return at < 0 ? change(text) : `${change(text.slice(0, at))}${kept}${change(text.slice(at + kept.length))}`
}
