import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from '../../worker/corpus/corpus.ts'
import type { QuestionSet } from '../../worker/corpus/index.ts'
import type { Snapshot } from '../../worker/corpus/snapshot/snapshot.ts'
import {
  calibrate,
  compileSnapshot,
  createEngine,
  meaningsOf,
  openSnapshot,
  TRAINING,
  trainVectors,
} from '../../worker/engine/index.ts'
import type { Meanings } from '../../worker/engine/vectors/word-vectors.ts'
import { answerText } from '../../worker/engine/word-index/answer-text.ts'
import { loadStartVectors, START_VECTORS } from './start-vectors-file.ts'

const CACHE = new URL('../../.cache/meanings/', import.meta.url).pathname

/** A corpus compiled with its meanings and opened, as a build makes it. @param questions - Its own examination, where it has one. */
export async function trainedSnapshot(corpus: Corpus, label: string, questions?: QuestionSet): Promise<Snapshot> {
  const meanings = await (questions ? examinedMeanings(corpus, label, questions) : trainedMeanings(corpus, label))
  return openSnapshot(await compileSnapshot(corpus, meanings), meanings.common)
}

/** A corpus' meanings, and what its own examination says about the decision's models. */
export async function examinedMeanings(corpus: Corpus, label: string, questions: QuestionSet): Promise<Meanings> {
  const meanings = await trainedMeanings(corpus, label)
  if (questions.must.length === 0) return meanings
  const snapshot = await openSnapshot(await compileSnapshot(corpus, meanings), meanings.common)
  return { ...meanings, calibration: calibrate(createEngine(snapshot), questions) }
}

/** A corpus' meanings: trained once for each text, then read from the cache folder. Progress goes to standard error. */
export async function trainedMeanings(corpus: Corpus, label: string): Promise<Meanings> {
  const path = join(CACHE, `${keyOf(corpus)}.snapshot`)
  const start = loadStartVectors()
  if (existsSync(path)) {
    const meanings = meaningsOf(await openSnapshot(readFileSync(path), start.common))
    if (meanings) return meanings
  }
  const startMs = performance.now()
  const meanings = trainVectors(corpus, start, (share) =>
    showProgress(`${label}: learning meanings ${Math.round(share * 100)} %`),
  )
  showProgress(`${label}: learnt meanings in ${((performance.now() - startMs) / 1000).toFixed(1)} s\n`)
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(path, await compileSnapshot({ agencies: [], words: [], facts: [], answers: [] }, meanings))
  return meanings
}

/** Hash of all that training reads. */
function keyOf(corpus: Corpus): string {
  const hash = createHash('sha256').update(JSON.stringify(TRAINING)).update(readFileSync(START_VECTORS))
  for (const answer of corpus.answers) hash.update(JSON.stringify([answer.language, answerText(answer)]))
  return hash.digest('hex').slice(0, 16)
}

function showProgress(text: string): void {
  if (process.stderr.isTTY || text.endsWith('\n')) process.stderr.write(`${process.stderr.isTTY ? '\r' : ''}${text}`)
}
