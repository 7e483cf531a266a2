import type { Parts } from './fine-rank.ts'

/** With so few answers on one side, half of what is seen there is taken for chance. */
const FEW = 5

/** What answers with logged wordings get merely for having some: a title or wording in a questioner's tone is nearer to any question. It is
 * how far their phrases and wordings lie above those of the other answers found, nearly all of which are wrong on both sides. Without it
 * half of the wrong first answers had wordings where a third of all answers has. */
export function phrasingBias(found: readonly { parts: Parts; isWorded: boolean }[]): number {
  let [worded, wordedSum, plainSum] = [0, 0, 0]
  for (const { parts, isWorded } of found) {
    const sum = parts.phrases + parts.wording
    if (isWorded) worded++
    if (isWorded) wordedSum += sum
    else plainSum += sum
  }
  const plain = found.length - worded
  const fewer = Math.min(worded, plain)
  return fewer === 0 ? 0 : (wordedSum / worded - plainSum / plain) * (fewer / (fewer + FEW))
}
