import { expect, it } from 'vitest'
import { openSnapshot } from '../../corpus/snapshot/index.ts'
import { compileSnapshot } from '../compile-snapshot.ts'
import { createSearchContext, type SearchContext } from '../search-context.ts'
import { answerRecord } from '../testing/answer-record.ts'
import { areNearDuplicates, areSimilar } from './near-duplicates.ts'

async function contextOf(texts: [title: string, body: string][]): Promise<SearchContext> {
  const answers = texts.map(([title, body], at) => answerRecord({ id: `a${at}`, title, body }))
  return createSearchContext(await openSnapshot(await compileSnapshot({ agencies: [], words: [], facts: [], answers })))
}

const PASSPORT = 'Bring your old passport, one photo and the fee to a post office that takes applications.'

it('takes sections of one page for much the same, and near copies of its text', async () => {
  const { index } = await contextOf([
    ['Renew a passport', PASSPORT],
    ['Renew a passport', 'Children under sixteen need both parents.'],
    ['Where to send it', `${PASSPORT} Children come along.`],
    ['Fishing licence', 'Buy it online before the season starts.'],
  ])
  expect([1, 2, 3].map((other) => areSimilar(0, other, index))).toEqual([true, true, false])
})

it('calls an answer repeated only where half of the words or nearly all of the title are the same', async () => {
  const { index } = await contextOf([
    ['Renew a passport', PASSPORT],
    ['Renew your passport', 'Children under sixteen need both parents.'],
    ['Replace a lost passport', 'Tell the police first. Bring one photo and the fee to a post office.'],
  ])
  expect([1, 2].map((other) => areNearDuplicates(0, other, index))).toEqual([true, false])
  expect(areNearDuplicates(1, 0, index)).toBe(true)
})

it('finds nothing in common between answers without titles and without a word', async () => {
  const { index } = await contextOf([
    ['', 'Fishing licence'],
    ['', 'Passport photo'],
  ])
  expect(areSimilar(0, 1, index)).toBe(false)
})
