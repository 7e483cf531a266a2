import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Corpus, QuestionSet } from '../../worker/corpus/index.ts'
import type { Snapshot } from '../../worker/corpus/snapshot/index.ts'
import { answerText } from '../../worker/engine/database/answer-text.ts'
import {
  CLASSIFIER,
  calibrate,
  compileSnapshot,
  createEngine,
  openSnapshot,
  TRAINING,
  trainClassifier,
  trainVectors,
} from '../../worker/engine/index.ts'
import type { Embeddings } from '../../worker/engine/vectors/word-vectors.ts'
import { keepEmbeddings, keptEmbeddings } from './kept-embeddings.ts'
import { loadPretrainedVectors, PRETRAINED_VECTORS } from './pretrained-vectors-file.ts'

/** A corpus compiled with its embeddings and opened, as a build makes it. @param questions - Its own examination, where it has one. */
export async function trainedSnapshot(corpus: Corpus, label: string, questions?: QuestionSet): Promise<Snapshot> {
  const embeddings = await (questions
    ? calibratedEmbeddings(corpus, label, questions)
    : trainedEmbeddings(corpus, label))
  return openSnapshot(await compileSnapshot(corpus, embeddings), embeddings.common)
}

/** A corpus' embeddings, and what its own examination says about the decision's models. */
export async function calibratedEmbeddings(corpus: Corpus, label: string, questions: QuestionSet): Promise<Embeddings> {
  const embeddings = await trainedEmbeddings(corpus, label)
  if (questions.must.length === 0) return embeddings
  const snapshot = await openSnapshot(await compileSnapshot(corpus, embeddings), embeddings.common)
  return { ...embeddings, calibration: calibrate(createEngine(snapshot), questions) }
}

/** A corpus' embeddings: trained once for each text, unless the repository holds them. Progress goes to standard error. */
export async function trainedEmbeddings(corpus: Corpus, label: string): Promise<Embeddings> {
  const key = trainingKey(corpus)
  const kept = keptEmbeddings(key, loadPretrainedVectors().common)
  if (kept) return kept
  const embeddings = learnEmbeddings(corpus, label)
  keepEmbeddings(key, embeddings)
  return embeddings
}

/** Trains, whatever is kept: it takes about 15 s for a hundred answers. */
export function learnEmbeddings(corpus: Corpus, label: string): Embeddings {
  const startMs = performance.now()
  const vectors = trainVectors(corpus, loadPretrainedVectors(), (share) =>
    showProgress(`${label}: learning embeddings ${Math.round(share * 100)} %`),
  )
  showProgress(`${label}: learning which answer each wording is for`)
  const embeddings = { ...vectors, classifier: trainClassifier(corpus) }
  showProgress(`${label}: learnt embeddings in ${((performance.now() - startMs) / 1000).toFixed(1)} s\n`)
  return embeddings
}

/** Hash of all that training reads. */
export function trainingKey(corpus: Corpus): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([TRAINING, CLASSIFIER]))
    .update(readFileSync(PRETRAINED_VECTORS))
  for (const answer of corpus.answers) hash.update(JSON.stringify([answer.language, answerText(answer)]))
  if (corpus.heard) hash.update(JSON.stringify(corpus.heard))
  return hash.digest('hex').slice(0, 16)
}

function showProgress(text: string): void {
  if (process.stderr.isTTY || text.endsWith('\n')) process.stderr.write(`${process.stderr.isTTY ? '\r' : ''}${text}`)
}
