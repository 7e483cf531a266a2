/** What recognisers hear for each other on a phone line. */
const CONFUSIONS: readonly (readonly [string, string])[] = [
  ['fifteen', 'fifty'],
  ['thirteen', 'thirty'],
  ['i-9', 'i-90'],
  ['claim', 'clean'],
  ['social security', 'so shall security'],
  ['medicare', 'medicaid'],
  ['irs', 'eye are s'],
  ['va', 'v a'],
  ['visa', 'pizza'],
  ['card', 'car'],
  ['file', 'fire'],
  ['tax', 'text'],
  ['benefits', 'benefit'],
  ['passport', 'pass port'],
]
const FILLERS = ['um', 'uh', 'so', 'yeah hi', 'okay']
/** One word in ten is heard wrong. */
const WORD_ERRORS = 0.1

/** A question as a machine hears it over the phone: no signs and no capitals, sometimes without its first word, with a filler, a pair that sounds
 * alike, and one word in ten lost, doubled or glued to the next. */
export function misheard(question: string, random: () => number): string {
  let text = question.toLowerCase().replace(/[^\p{L}\p{N}\s'-]/gu, ' ')
  for (const [said, heard] of CONFUSIONS) if (random() < 0.2) text = text.replace(new RegExp(`\\b${said}\\b`), heard)
  const words = text.split(/\s+/).filter(Boolean)
  const kept = words.length > 3 && random() < 0.1 ? words.slice(1) : words
  const wrong = kept.flatMap((word, at) =>
    random() < WORD_ERRORS ? slipped(word, kept[at + 1] ?? '', random) : [word],
  )
  const filler = random() < 0.2 ? [FILLERS[Math.floor(random() * FILLERS.length)] ?? ''] : []
  return [...filler, ...wrong].join(' ')
}

function slipped(word: string, next: string, random: () => number): string[] {
  const kind = random()
  if (kind < 0.4) return []
  return kind < 0.7 ? [word, word] : [word + next]
}
