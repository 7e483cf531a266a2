const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** A question with one typing error at a random letter: another letter there, one too many, one too few, or two turned round.
 * @param random - Numbers from 0 up to 1; seeded, so that every run makes the same errors. */
export function withTypingError(text: string, random: () => number): string {
  const places = [...text.matchAll(/\p{L}/gu)].map(({ index }) => index)
  const at = places[Math.floor(random() * places.length)]
  if (at === undefined) return text
  const wrong = LETTERS.charAt(Math.floor(random() * LETTERS.length))
  const [before, letter, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)]
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + wrong + after
    case 1:
      return before + letter + wrong + after
    case 2:
      return before + after
    default:
      return before + after.charAt(0) + letter + after.slice(1)
  }
}
