import type { Answer } from '../contract/index.ts'
import { saidBy } from './said-by.ts'

const KEY_LETTERS = 12

/** Names the text of an answer: the same for the same words, numbers and addresses in the same order, whatever its version.
 * @returns Twelve hex digits of a SHA-256. */
export async function textKey(answer: Answer): Promise<string> {
  const { texts, numbers, addresses } = saidBy(answer)
  const text = JSON.stringify([texts.map((one) => one.replace(/\s+/g, ' ').trim()), numbers, addresses])
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, KEY_LETTERS)
}
