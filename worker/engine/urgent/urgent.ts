import { normalise } from '../text/normalise.ts'
import { CALM, DANGER } from './urgent-words.ts'

/** V8 makes bytecode of a pattern at first and native code later, but native code at once for a text this long: all patterns take 5 ms in
 * place of 20, which a new isolate's first question would wait for. Blanks in front change no match. */
const LONG = 1_000
let isFirst = true

/** The answer that somebody in danger must see first, or undefined where no word says that anybody is.
 * @param texts - The question as typed, and with its spelling repaired. Earlier kinds of danger in the table go before later ones. */
export function urgentAnswer(texts: string[]): string | undefined {
  const plain = new Set(texts.map((text) => plainWords(text).padStart(isFirst ? LONG : 0)))
  isFirst = false
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
