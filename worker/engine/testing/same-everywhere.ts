import { openCommon } from '../../corpus/snapshot/index.ts'
import { compileSnapshot, createEngine, openSnapshot, TRAINING, trainVectors } from '../index.ts'
import { seeded } from '../random.ts'
import { packPretrainedVectors, pretrainedVectors } from '../vectors/pretrained-vectors.ts'
import { answerRecord } from './answer-record.ts'

const WORDS =
  'passport renew lost card form fee mail photo child veteran benefit claim tax refund medicare apply office birth visa rent'.split(
    ' ',
  )
const COUNT = 40

/** Trains, compiles, opens and asks a small corpus, and writes down everything in full precision: for tests that compare machines. */
export async function transcript(): Promise<string> {
  const random = seeded(11)
  const several = (count: number) =>
    Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ')
  const answers = Array.from({ length: COUNT }, (_, at) =>
    answerRecord({
      id: `a${at + 100}`,
      title: several(4),
      asked: [several(5)],
      body: `${several(12)}. ${several(12)}.`,
    }),
  )
  const corpus = { agencies: [], words: [], facts: [], answers }
  const bytes = packPretrainedVectors({
    stems: ['passport', 'visa', 'rent'],
    ranks: Uint32Array.from([9, 5, 7]),
    words: WORDS,
    scales: new Float32Array(3).fill(0.01),
    values: Int8Array.from([50, 50, 50, 50, 70, 0, 70, 0, 0, 99, 9, 9]),
  })
  const start = pretrainedVectors(openCommon('made-up', bytes))
  const embeddings = trainVectors(corpus, start, undefined, { ...TRAINING, steps: 30, leastSteps: 30, batch: 16 })
  const snapshot = await openSnapshot(await compileSnapshot(corpus, embeddings), start.common)
  const engine = createEngine(snapshot)
  const lines = Array.from({ length: 20 }, () => {
    const question = several(3)
    const { confidence, anyOfferedCorrect, inDomain, kind } = engine.decide({ question, earlier: [several(3)] })
    const found = engine.find({ question }, 3).map(({ answer, score }) => `${answer.id} ${score}`)
    return [question, kind, confidence, anyOfferedCorrect, inDomain, ...found].join(' | ')
  })
  return [snapshot.name, ...lines].join('\n')
}

/** What Node 24 wrote; workerd must write the same. */
export const TRANSCRIPT_HASH = 'd4a3808eac45e08fa1e7df76f71bc6a97fe2829bfc09a5af6e49faedcc823b8c'
