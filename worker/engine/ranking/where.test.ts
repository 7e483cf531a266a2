import { expect, it } from 'vitest'
import { compileSnapshot, createEngine, openSnapshot } from '../index.ts'
import { CANDIDATES } from '../settings.ts'
import { answerRecord } from '../testing/answer-record.ts'

const COUNT = CANDIDATES + 10
const ANSWERS = [
  ...Array.from({ length: COUNT }, (_, at) =>
    answerRecord({ id: `a${at + 100}`, title: 'Lost passport', body: 'Tell the police.', agency: 'state' }),
  ),
  answerRecord({ id: 'card', title: 'Lost card', body: 'Not the form I-485, nor a passport.', agency: 'ssa' }),
  answerRecord({ id: 'card', title: 'Tarjeta perdida', body: 'Pasaporte I-485.', agency: 'ssa', language: 'es' }),
]

async function engine() {
  return createEngine(
    await openSnapshot(await compileSnapshot({ agencies: [], words: [], facts: [], answers: ANSWERS })),
  )
}

it('finds the answers of one agency, however many others fit better', async () => {
  const { find } = await engine()
  const ids = (where?: { agency: string }) =>
    find({ question: 'lost passport', where }, COUNT).map(({ answer }) => answer.id)
  expect(ids()).not.toContain('card')
  expect(ids({ agency: 'ssa' })).toEqual(['card'])
})

it('finds the answers in one language, whatever language the question is in', async () => {
  const { find } = await engine()
  const found = (language: 'en' | 'es') => find({ question: 'how do i get the i-485', where: { language } }, 5)
  expect(found('es').map(({ answer }) => answer.title)).toEqual(['Tarjeta perdida'])
  expect(found('en').map(({ answer }) => answer.title)).toEqual(['Lost card'])
})
