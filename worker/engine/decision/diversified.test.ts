import { expect, it } from 'vitest'
import { openSnapshot } from '../../corpus/snapshot/index.ts'
import { compileSnapshot } from '../compile-snapshot.ts'
import { rank } from '../ranking/rank.ts'
import { createSearchContext } from '../search-context.ts'
import { answerRecord } from '../testing/answer-record.ts'
import { diversified } from './diversified.ts'

/** Ids of what is offered for “passport fee”. */
async function diversifiedFor(texts: Record<string, [title: string, body: string]>): Promise<(string | undefined)[]> {
  const answers = Object.entries(texts).map(([id, [title, body]]) => answerRecord({ id, title, body }))
  const context = createSearchContext(
    await openSnapshot(await compileSnapshot({ agencies: [], words: [], facts: [], answers })),
  )
  const ranking = rank({ question: 'passport fee' }, context)
  return diversified(ranking, context.index).map(({ docId }) => context.snapshot.keys[docId]?.id)
}

const FEE = 'The passport fee is paid by card at the counter.'

it('leaves out an answer that repeats one above it, and takes the next', async () => {
  const ids = await diversifiedFor({
    'a-fee': ['Passport fee', FEE],
    'b-copy': ['Passport fee', `${FEE} Cash works too.`],
    'c-photo': ['Passport photo', 'A photo for the passport, in colour, against a white wall, without glasses.'],
    'd-travel': ['Before you travel', 'Look whether your passport is valid for six months more after the trip.'],
  })
  expect(ids).toHaveLength(3)
  expect(ids).toContain('c-photo')
  expect(ids).toContain('d-travel')
})

it('offers repeated answers where there is nothing else', async () => {
  expect(
    await diversifiedFor({ 'a-fee': ['Passport fee', FEE], 'b-copy': ['Passport fee', `${FEE} Cash too.`] }),
  ).toEqual(['a-fee', 'b-copy'])
})
