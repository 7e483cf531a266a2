/** A redacted question with its marks as single words: "[a-number]" tells what stood there, and asks nothing. */
const MARK = /\[[a-z]+(?:-[a-z]+)*\]/g

/** A question without the marks that redaction left: what it asks. */
export function withoutMarks(text: string): string {
  return text.replace(MARK, ' ').replace(/\s+/g, ' ').trim()
}

/** Two questions with the same normalised wording are one wording: case, accents, punctuation and what was redacted
 * make no difference. A question of nothing but signs is its own. */
export function normaliseWording(text: string): string {
  const words = withoutMarks(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return words || text.toLowerCase()
}
