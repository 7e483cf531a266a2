import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Embeddings } from '../../worker/engine/vectors/word-vectors.ts'

const CACHE = new URL('../../.cache/embeddings/', import.meta.url).pathname
const DATA = new URL('../data/', import.meta.url).pathname
const LINE_END = 10

type Common = Embeddings['common']
/** The first line of a file; the changes follow, a byte each, and then the classifier. */
type Head = Pick<Embeddings, 'dimensions' | 'step' | 'most' | 'stems'>

/** Where the repository holds what was learnt from the starter corpus, so that a fresh machine need not learn it again:
 * `npm run train -- starter` makes it. */
export function starterFile(key: string): string {
  return join(DATA, `starter-embeddings-${key}.bin`)
}

/** What was learnt before, of the repository or of this machine.
 * @param key - Hash of all that training reads. */
export function keptEmbeddings(key: string, common: Common): Embeddings | undefined {
  const file = [starterFile(key), cacheFile(key)].find((path) => existsSync(path))
  return file ? openEmbeddings(readFileSync(file), common) : undefined
}

/** Keeps what was learnt on this machine. */
export function keepEmbeddings(key: string, embeddings: Embeddings): void {
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(cacheFile(key), packedEmbeddings(embeddings))
}

function cacheFile(key: string): string {
  return join(CACHE, `${key}.bin`)
}

/** What training learnt, as a file: the same bytes for the same embeddings. */
export function packedEmbeddings({ dimensions, step, most, stems, deltas, classifier }: Embeddings): Uint8Array {
  const head: Head = { dimensions, step, most, stems }
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), Buffer.from(deltas), classifier ?? Buffer.of()])
}

function openEmbeddings(file: Uint8Array, common: Common): Embeddings {
  const end = file.indexOf(LINE_END)
  const head: Head = JSON.parse(new TextDecoder().decode(file.subarray(0, end)))
  const classifierAt = end + 1 + head.stems.length * head.dimensions
  const classifier = classifierAt < file.length ? new Uint8Array(file.subarray(classifierAt)) : undefined
  return { ...head, common, deltas: new Int8Array(file.subarray(end + 1, classifierAt)), classifier }
}
