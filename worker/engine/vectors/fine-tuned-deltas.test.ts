import { describe, expect, it } from 'vitest'
import { openCommon } from '../../corpus/snapshot/index.ts'
import { compileSnapshot, embeddingsOf, openSnapshot } from '../index.ts'
import { seeded } from '../random.ts'
import { answerRecord } from '../testing/answer-record.ts'
import { fineTunedDeltas } from './fine-tuned-deltas.ts'
import { packPretrainedVectors, pretrainedVectors, pretrainedWeight } from './pretrained-vectors.ts'
import { openVectors } from './word-vectors.ts'

const START = pretrainedVectors(
  openCommon(
    'c0',
    packPretrainedVectors({
      stems: ['dog', 'cat'],
      words: ['dog', 'cats'],
      ranks: new Uint32Array([0, 90]),
      scales: new Float32Array([0.5, 0.25]),
      values: new Int8Array([2, 2, 4, 0]),
    }),
  ),
)
const DOG = 0.5 * 2 * pretrainedWeight(0)
const CAT = 0.25 * 4 * pretrainedWeight(90)
/** Trained: `dog` moved, `cat` did not, `zoo` is new. */
const ROWS = new Float32Array([DOG + 0.1, DOG, CAT, 0, 0.21, -0.01])
const STEMS = ['dog', 'cat', 'zoo']

describe('what training changed', () => {
  it('is kept in steps, for the stems that changed alone', () => {
    const { stems, deltas, step } = fineTunedDeltas(STEMS, ROWS, START, 1e6)
    expect([stems, [...deltas], step]).toEqual([['dog', 'zoo'], [4, 0, 7, 0], 0.025])
  })

  it('is kept more coarsely where it would be large beside the text', () => {
    const random = seeded(5)
    const stems = Array.from({ length: 600_000 }, (_, at) => `stem${at}`)
    const rows = Float32Array.from({ length: 1_200_000 }, () => random() * 0.4 - 0.2)
    expect(fineTunedDeltas(stems, rows, START, 1e6).step).toBe(0.1)
    expect(fineTunedDeltas(stems, rows, START, 1).step).toBe(0.14)
  })

  it('comes back out of a snapshot, answers or none, and stays the same when published again', async () => {
    const embeddings = fineTunedDeltas(STEMS, ROWS, START, 1e6)
    for (const answers of [[], [answerRecord({ id: 'a', title: 'Zoo', body: 'Cat' })]]) {
      const bytes = await compileSnapshot({ agencies: [], words: [], facts: [], answers }, embeddings)
      const snapshot = await openSnapshot(bytes, START.common)
      const kept = embeddingsOf(snapshot)
      expect(new Map(kept?.stems.map((stem, at) => [stem, kept.deltas[at * 2]]))).toEqual(
        new Map([
          ['dog', 4],
          ['zoo', 7],
        ]),
      )
      expect(await compileSnapshot({ agencies: [], words: [], facts: [], answers }, kept)).toEqual(bytes)
    }
  })

  it('is added to the start vector; other stems keep theirs; a stem with neither has none', async () => {
    const embeddings = fineTunedDeltas(STEMS, ROWS, START, 1e6)
    const answers = [answerRecord({ id: 'a', title: 'Zoo bird', body: 'Cat' })]
    const bytes = await compileSnapshot({ agencies: [], words: [], facts: [], answers }, embeddings)
    const snapshot = await openSnapshot(bytes, START.common)
    const table = openVectors(snapshot)
    const vectorOf = (stem: string) => {
      const term = snapshot.vocabulary.terms.indexOf(stem)
      const row = term < 0 ? table?.rowOf(stem) : term
      const sum = new Float32Array(2)
      return row !== undefined && table?.add(row, 1, sum) ? [...sum] : undefined
    }
    expect(vectorOf('dog')?.[0]).toBeCloseTo(DOG + 0.1)
    expect(vectorOf('cat')).toEqual([Math.fround(CAT), 0])
    expect(vectorOf('zoo')?.[0]).toBeCloseTo(0.175)
    expect(vectorOf('bird')).toBeUndefined()
    expect(vectorOf('horse')).toBeUndefined()
  })
})
