import { readFileSync } from 'node:fs'
import { readStartVectors, type StartVectors } from '../worker/engine/start-vectors.ts'

/** Made by `npm run train -- start`; kept in the repository so that a build fetches nothing. */
export const START_VECTORS = new URL('./data/start-vectors.bin', import.meta.url).pathname

export function loadStartVectors(): StartVectors {
  return readStartVectors(readFileSync(START_VECTORS))
}
