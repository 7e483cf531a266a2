import { expect, it } from 'vitest'
import type { QuestionSet } from '../../corpus/index.ts'
import { openCommon } from '../../corpus/snapshot/index.ts'
import { compileSnapshot, createEngine, type Decision, type Engine, embeddingsOf, openSnapshot } from '../index.ts'
import { answerRecord } from '../testing/answer-record.ts'
import { TRAINING, trainVectors } from '../training/train-vectors.ts'
import { packPretrainedVectors, pretrainedVectors } from '../vectors/pretrained-vectors.ts'
import { calibrate, type UNEXAMINED } from './calibration.ts'
import { shifted } from './logistic.ts'

const ANSWER = answerRecord({
  id: 'lost-card',
  title: 'Replace a lost card',
  body: 'Ask for a new card at any office.',
})

const CORPUS = { agencies: [], words: [], facts: [], answers: [ANSWER] }

/** An engine that finds `lost-card` first for every question, with these chances. */
async function saying({
  confidence,
  anyOfferedCorrect,
  inDomain,
}: Omit<Decision, 'kind' | 'language'>): Promise<Engine> {
  return {
    ...createEngine(await openSnapshot(await compileSnapshot(CORPUS))),
    decide: () => ({ kind: 'unanswered', language: 'en', confidence, anyOfferedCorrect, inDomain, nearest: [] }),
    find: () => [{ answer: ANSWER, score: 1 }],
  }
}

function examination(must: number, none: number): QuestionSet {
  return {
    must: Array.from({ length: must }, () => ({ question: 'lost card', answers: ['lost-card'], language: 'en' })),
    none: Array.from({ length: none }, () => ({ question: 'pizza', language: 'en' })),
  }
}

it('lifts the chances of a corpus whose answers are right more often than the models say', async () => {
  const { confidence, anyOfferedCorrect } = calibrate(
    await saying({ confidence: 0.5, anyOfferedCorrect: 0.5, inDomain: 0.9 }),
    examination(300, 60),
  )
  expect(confidence).toBeGreaterThan(1)
  expect(anyOfferedCorrect).toBe(confidence)
})

it('answers from the least chance that keeps the target precision over its questions', async () => {
  const engine = await saying({ confidence: 0.5, anyOfferedCorrect: 0.5, inDomain: 0.9 })
  const chances = [...Array.from({ length: 100 }, () => 0.55), ...Array.from({ length: 100 }, () => 0.4)]
  const found = (place: number) => (place < 100 || place % 2 === 0 ? 'lost-card' : 'another')
  const exam = examination(200, 30)
  const must = exam.must.map((one, at): typeof one => ({ ...one, question: `${at}`, answers: [found(at)] }))
  const decided = (question: string) => ({
    ...engine.decide({ question }),
    confidence: chances[Number(question)] ?? 0.05,
  })
  const asked = { ...engine, decide: ({ question }: { question: string }) => decided(question) }
  const { answerFrom, confidence } = calibrate(asked, { ...exam, must })
  expect(answerFrom).toBe(shifted(0.55, confidence))
})

it('leaves that to the models where too few answers would be given', async () => {
  const { answerFrom } = calibrate(
    await saying({ confidence: 0.7, anyOfferedCorrect: 0.7, inDomain: 0.9 }),
    examination(40, 0),
  )
  expect(answerFrom).toBeUndefined()
})

/** The same for all, but how much a question looks like one for the corpus. */
async function looking(inDomain: (question: string) => number): Promise<Engine> {
  const engine = await saying({ confidence: 0.5, anyOfferedCorrect: 0.5, inDomain: 0.5 })
  return { ...engine, decide: (query) => ({ ...engine.decide(query), inDomain: inDomain(query.question) }) }
}

it('asks back only above what the questions without an answer reach', async () => {
  const engine = await looking((question) => (question === 'pizza' ? 0.5 : 0.9))
  const { askFrom, anyOfferedCorrect } = calibrate(engine, examination(60, 60))
  expect(anyOfferedCorrect).toBe(0)
  expect(askFrom).toBeGreaterThan(0.5)
  expect(askFrom).toBeLessThan(0.55)
})

it('refuses no more than one in a hundred that have an answer, whatever the others reach, and stays away from the next', async () => {
  const chanceOf = (at: number) => (at < 2 ? 0.5 : 0.6 + at / 1000)
  const engine = await looking((question) => (question === 'pizza' ? 0.9 : chanceOf(Number(question))))
  const exam = examination(200, 60)
  const must = exam.must.map((one, at) => ({ ...one, question: `${at}` }))
  const { askFrom = 1 } = calibrate(engine, { ...exam, must })
  const chances = must.map((_, at) => chanceOf(at))
  expect(chances.filter((chance) => chance < askFrom).length).toBe(2)
  expect(Math.min(...chances.map((chance) => Math.abs(chance - askFrom)))).toBeGreaterThan(0.01)
})

it('keeps the setting where an examination has few questions without an answer', async () => {
  expect(
    calibrate(await saying({ confidence: 0.5, anyOfferedCorrect: 0.5, inDomain: 0.5 }), examination(60, 19)).askFrom,
  ).toBeUndefined()
})

it('stays with the snapshot, and with those published after it', async () => {
  const start = pretrainedVectors(
    openCommon(
      'made-up',
      packPretrainedVectors({
        stems: ['card'],
        ranks: Uint32Array.from([1]),
        words: ['card'],
        scales: Float32Array.from([0.01]),
        values: Int8Array.from([10, 20, 30, 40]),
      }),
    ),
  )
  const embeddings = trainVectors(CORPUS, start, undefined, { ...TRAINING, steps: 1, leastSteps: 1, batch: 2 })
  const open = async (calibration: typeof UNEXAMINED | undefined) =>
    openSnapshot(await compileSnapshot(CORPUS, { ...embeddings, calibration }), start.common)
  const asked = async (calibration: typeof UNEXAMINED | undefined) =>
    createEngine(await open(calibration)).decide({ question: 'I lost my card' }).anyOfferedCorrect
  const lifted = { confidence: 1, anyOfferedCorrect: 1, askFrom: 0.3 }
  expect(await asked(lifted)).toBeGreaterThan(await asked(undefined))
  expect(embeddingsOf(await open(lifted))?.calibration).toEqual(lifted)
})
