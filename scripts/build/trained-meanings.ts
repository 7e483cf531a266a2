import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Corpus, QuestionSet } from '../../worker/corpus/index.ts'
import type { Snapshot } from '../../worker/corpus/snapshot/index.ts'
import { answerText } from '../../worker/engine/database/answer-text.ts'
import {
  calibrate,
  compileSnapshot,
  createEngine,
  openSnapshot,
  TRAINING,
  trainVectors,
} from '../../worker/engine/index.ts'
import type { Meanings } from '../../worker/engine/vectors/word-vectors.ts'
import { keepMeanings, keptMeanings } from './kept-meanings.ts'
import { loadStartVectors, START_VECTORS } from './start-vectors-file.ts'

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

/** A corpus' meanings: trained once for each text, unless the repository holds them. Progress goes to standard error. */
export async function trainedMeanings(corpus: Corpus, label: string): Promise<Meanings> {
  const key = trainingKey(corpus)
  const kept = keptMeanings(key, loadStartVectors().common)
  if (kept) return kept
  const meanings = learnMeanings(corpus, label)
  keepMeanings(key, meanings)
  return meanings
}

/** Trains, whatever is kept: it takes about 15 s for a hundred answers. */
export function learnMeanings(corpus: Corpus, label: string): Meanings {
  const startMs = performance.now()
  const meanings = trainVectors(corpus, loadStartVectors(), (share) =>
    showProgress(`${label}: learning meanings ${Math.round(share * 100)} %`),
  )
  showProgress(`${label}: learnt meanings in ${((performance.now() - startMs) / 1000).toFixed(1)} s\n`)
  return meanings
}

/** Hash of all that training reads. */
export function trainingKey(corpus: Corpus): string {
  const hash = createHash('sha256').update(JSON.stringify(TRAINING)).update(readFileSync(START_VECTORS))
  for (const answer of corpus.answers) hash.update(JSON.stringify([answer.language, answerText(answer)]))
  return hash.digest('hex').slice(0, 16)
}

function showProgress(text: string): void {
  if (process.stderr.isTTY || text.endsWith('\n')) process.stderr.write(`${process.stderr.isTTY ? '\r' : ''}${text}`)
}
