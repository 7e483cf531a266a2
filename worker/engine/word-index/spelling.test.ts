import { expect, it } from 'vitest'
import { openCommon } from '../../corpus/snapshot/index.ts'
import { compileSnapshot, openSnapshot } from '../index.ts'
import { answerRecord } from '../testing/answer-record.ts'
import { packPretrainedVectors } from '../vectors/pretrained-vectors.ts'
import { openIndex } from './search-index.ts'
import { Spelling } from './spelling.ts'

const COMMON = packPretrainedVectors({
  stems: ['food'],
  ranks: Uint32Array.from([1]),
  words: ['food', 'flood', 'insurance', 'payment'],
  scales: Float32Array.from([0.01]),
  values: Int8Array.from([1, 2, 3, 4]),
})

async function spelling(): Promise<Spelling> {
  const bodies = ['Food for all. Payment.', 'Food in a tin.', 'Flood insurance.']
  const answers = bodies.map((body, at) => answerRecord({ id: `s${at}`, title: '', body }))
  const snapshot = await openSnapshot(await compileSnapshot({ agencies: [], words: [], facts: [], answers }))
  return new Spelling({ ...snapshot, common: openCommon('common', COMMON) }, openIndex(snapshot))
}

it('takes a letter that was not doubled for the likelier slip than another letter', async () => {
  expect((await spelling()).repair('flod', 'en')).toEqual(['flood'])
})

it('takes the word that more answers hold where the slips are alike', async () => {
  expect((await spelling()).repair('fodo', 'en')).toEqual(['food'])
})

it('allows two slips from seven letters on, and none in what is known', async () => {
  const { repair } = await spelling().then((one) => ({ repair: one.repair.bind(one) }))
  expect(repair('insurence', 'en')).toEqual(['insurance'])
  expect(repair('inzurence', 'en')).toEqual(['insurance'])
  expect(repair('flood', 'en')).toEqual([])
  expect(repair('paymnet', 'en')).toEqual(['payment'])
})

it('looks for so many words of a text and no more, and counts no word that it knows', async () => {
  const one = await spelling()
  const budget = { left: 2 }
  const repaired = ['food', 'flod', 'paymnet', 'flod'].map((word) => one.repair(word, 'en', budget))
  expect(repaired).toEqual([[], ['flood'], ['payment'], []])
})
