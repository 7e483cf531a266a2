import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnswerRecord } from '../../corpus/index.ts'
import { openCommon } from '../../corpus/snapshot/index.ts'
import { compileSnapshot, openSnapshot } from '../index.ts'
import { answerRecord } from '../testing/answer-record.ts'
import { packPretrainedVectors } from '../vectors/pretrained-vectors.ts'

const COMMON = openCommon(
  'c0',
  packPretrainedVectors({
    stems: ['benefit', 'passport', 'happi'],
    words: [],
    ranks: new Uint32Array(3),
    scales: new Float32Array(3),
    values: new Int8Array(6),
  }),
)
const EMBEDDINGS = { common: COMMON, dimensions: 2, step: 0.1, most: 1, stems: [], deltas: new Int8Array() }

const corpusOf = (answers: AnswerRecord[]) => ({ agencies: [], words: [], facts: [], answers })

async function readBack(answers: AnswerRecord[]) {
  const snapshot = await openSnapshot(await compileSnapshot(corpusOf(answers), EMBEDDINGS), COMMON)
  return answers.map((_, docId) => snapshot.answerAt(docId))
}

const word = fc.constantFrom(
  ...'Benefits BENEFIT benefit’s benefited happy Happier happiest passport I-485 800-772-1213 SSA-44 the of título niño AÑO'.split(
    ' ',
  ),
  ...[
    'ﬁne',
    'İstanbul',
    'naïve',
    '\u0001',
    '\u001f',
    '\ud800',
    '"kind":"text"',
    '\\n',
    '日本語',
    '1,000.00',
    'x'.repeat(40),
  ],
)
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, fc.string({ unit: 'binary', maxLength: 9 })))
  .map((all) => all.join(' '))

describe('texts in a snapshot', () => {
  it('come back to the letter, whatever stands in them', async () => {
    const sketch = fc.record({ title: text, body: text, asked: fc.array(text, { maxLength: 3 }) })
    const sketches = fc.array(fc.tuple(sketch, fc.constantFrom('en' as const, 'es' as const)), {
      minLength: 1,
      maxLength: 5,
    })
    await fc.assert(
      fc.asyncProperty(sketches, async (all) => {
        const answers = all.map(([one, language], at) =>
          answerRecord({ id: `benefit-passport-${at}`, language, ...one }),
        )
        expect(await readBack(answers)).toEqual(JSON.parse(JSON.stringify(answers)))
      }),
      { numRuns: 500, seed: 7 },
    )
  })

  it('take a byte for each word that the engine’s sequence holds', async () => {
    const body = Array.from({ length: 200 }, () => 'passport benefits').join(' ')
    const snapshot = await openSnapshot(await compileSnapshot(corpusOf([answerRecord({ id: 'a', title: 'a', body })])))
    expect(snapshot.section('answers')?.length).toBeLessThan(400 + 350)
    expect(snapshot.answerAt(0).blocks).toEqual(answerRecord({ id: 'a', title: 'a', body }).blocks)
  })

  it('cannot be opened without the part that their snapshot shares, or with another', async () => {
    const bytes = await compileSnapshot(corpusOf([answerRecord({ id: 'a', title: 'Benefits', body: 'b' })]), EMBEDDINGS)
    await expect(openSnapshot(bytes)).rejects.toThrow('common part c0')
    await expect(openSnapshot(bytes, { ...COMMON, name: 'c1' })).rejects.toThrow('c1')
  })
})
