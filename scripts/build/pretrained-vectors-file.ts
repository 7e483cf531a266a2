import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { openCommon } from '../../worker/corpus/snapshot/index.ts'
import { type PretrainedVectors, pretrainedVectors } from '../../worker/engine/vectors/pretrained-vectors.ts'

/** Made by `npm run train -- start`; kept in the repository so that a build fetches nothing. It is served as it is: the common part of every
 * snapshot. */
export const PRETRAINED_VECTORS = new URL('../data/pretrained-vectors.bin', import.meta.url).pathname

const NAME_DIGITS = 16

export function commonBytes(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(PRETRAINED_VECTORS))
}

export function loadPretrainedVectors(): PretrainedVectors {
  const bytes = commonBytes()
  return pretrainedVectors(openCommon(createHash('sha256').update(bytes).digest('hex').slice(0, NAME_DIGITS), bytes))
}
