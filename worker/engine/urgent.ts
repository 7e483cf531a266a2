import { normalise } from './normalise.ts'
import { CALM, DANGER } from './urgent-words.ts'

/** The answer that somebody in danger must see first, or undefined where no word says that anybody is.
 * @param texts - The question as typed, and with its spelling repaired. Earlier kinds of danger in the table go before later ones. */
export function urgentAnswer(texts: string[]): string | undefined {
  const plain = new Set(texts.map(plainWords))
  const says = (patterns: RegExp[]) => [...plain].some((text) => patterns.some((pattern) => pattern.test(text)))
  const sure = DANGER.find((danger) => says(danger.sure))
  if (sure) return sure.answer
  if (says([CALM])) return undefined
  return DANGER.find((danger) => says(danger.likely))?.answer
}

function plainWords(text: string): string {
  const words = normalise(text).replaceAll("'", '')
  return words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
