import { getByID } from '@orama/orama'
import { describe, expect, it } from 'vitest'
import { compileSnapshot, openSnapshot } from '../index.ts'
import { seeded } from '../random.ts'
import { CANDIDATES } from '../settings.ts'
import { answerRecord } from '../testing/answer-record.ts'
import { referenceBm25f } from '../testing/reference-bm25f.ts'
import { contentTerms } from '../text/terms.ts'
import { findCandidates, indexOfAnswers, openDatabase } from './answer-database.ts'
import { savedIndexIn } from './snapshot-index.ts'

const WORDS =
  'passport renew lost card form fee mail photo child veteran benefit claim tax refund medicare apply office birth'.split(
    ' ',
  )

/** Random answers over few words, so that every word stands in many of them; some have no title or wording. */
function randomAnswers(count: number, random: () => number) {
  const words = (most: number) =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, () => WORDS[Math.floor(random() * WORDS.length)]).join(
      ' ',
    )
  return Array.from({ length: count }, (_, at) =>
    answerRecord({
      id: `a${String(at).padStart(3, '0')}`,
      title: words(5),
      asked: random() < 0.5 ? [words(6), words(4)] : [],
      body: `how to ${words(40)}`,
      agency: random() < 0.5 ? 'ssa' : 'va',
    }),
  )
}

async function snapshotOf(answers: ReturnType<typeof randomAnswers>) {
  return openSnapshot(await compileSnapshot({ agencies: [], words: [], facts: [], answers }))
}

describe('a database of answers', () => {
  it('finds what BM25F says, best first, by a question as it was typed', async () => {
    const random = seeded(7)
    for (let round = 0; round < 20; round++) {
      const answers = randomAnswers(5 + round * 2, random)
      const database = openDatabase(await snapshotOf(answers))
      const question = `How do I ${WORDS.filter(() => random() < 0.3).join(' ')}?`
      const found = findCandidates(database, question, 'en')
      expect(found).toEqual(found.toSorted(([a, m], [b, n]) => n - m || a - b))
      const scores = new Map(found)
      for (const [docId, score] of referenceBm25f(answers, contentTerms(question, 'en')).entries())
        expect(Math.abs((scores.get(docId) ?? 0) - score)).toBeLessThan(1e-6)
    }
  })

  it('hands on the best, and ties in the order of the snapshot', async () => {
    const answers = Array.from({ length: CANDIDATES + 9 }, (_, at) =>
      answerRecord({ id: `b${at + 10}`, title: at === CANDIDATES + 3 ? 'passport' : '', body: 'passport' }),
    )
    const found = findCandidates(openDatabase(await snapshotOf(answers)), 'passport', 'en')
    const docIds = Array.from({ length: CANDIDATES - 1 }, (_, at) => at)
    expect(found.map(([docId]) => docId)).toEqual([CANDIDATES + 3, ...docIds])
  })

  it('finds nothing where only small words are asked for, or nothing at all', async () => {
    const database = openDatabase(await snapshotOf(randomAnswers(9, seeded(2))))
    expect(findCandidates(database, 'how to', 'en')).toEqual([])
    expect(findCandidates(database, '', 'en')).toEqual([])
  })

  it('looks for what its reader makes of a question', async () => {
    const snapshot = await snapshotOf([answerRecord({ id: 'a', title: '', body: 'passport' })])
    const asked: [string, string | undefined][] = []
    const database = openDatabase(snapshot, (question, page) => {
      asked.push([question, page])
      return [{ term: 'passport', weight: 0.5 }]
    })
    const [[, half] = [0, 0]] = findCandidates(database, 'pasport', 'es')
    const [[, whole] = [0, 0]] = findCandidates(openDatabase(snapshot), 'passport', 'en')
    expect(half).toBeCloseTo(whole / 2, 9)
    expect(asked).toEqual([['pasport', 'es']])
  })

  it('filters by agency and language', async () => {
    const answers = randomAnswers(40, seeded(3))
    const database = openDatabase(await snapshotOf(answers))
    const all = findCandidates(database, 'passport card fee', 'en')
    const ofOne = findCandidates(database, 'passport card fee', 'en', { agency: 'va' })
    expect(ofOne).toEqual(all.filter(([docId]) => answers[docId]?.agency === 'va'))
    expect(findCandidates(database, 'passport card fee', 'en', { language: 'es' })).toEqual([])
  })

  it('knows answers by id and language, and keeps nothing of ids it does not know', async () => {
    const database = openDatabase(await snapshotOf(randomAnswers(3, seeded(4))))
    expect(getByID(database, 'a001.en')).toEqual({ docId: 1 })
    expect(getByID(database, 'nobody.en')).toBeUndefined()
    expect(database.internalDocumentIDStore.idToInternalId.size).toBe(3)
  })
})

describe('the index in a snapshot', () => {
  it('is what Orama saved', async () => {
    const answers = [
      ...randomAnswers(20, seeded(5)),
      answerRecord({ id: 'z', title: 'Once', body: 'mil', language: 'es' }),
    ]
    expect(savedIndexIn(await snapshotOf(answers))).toEqual(await indexOfAnswers(answers))
  })

  it('takes no more answers', async () => {
    const database = openDatabase(await snapshotOf(randomAnswers(3, seeded(6))))
    const { data, documentsStore } = database
    expect(() => documentsStore.store(data.docs, 'b.en', 4, {})).toThrow('immutable')
    expect(documentsStore.count(data.docs)).toBe(3)
  })
})
