import { expect, it } from 'vitest'
import type { Block, Inline } from '../../contract/index.ts'
import { compileSnapshot, createEngine, openSnapshot } from '../index.ts'
import { answerRecord } from '../testing/answer-record.ts'

const words = (text: string): Inline[] => [{ kind: 'text', text }]
const paragraph = (text: string): Block => ({ kind: 'paragraph', content: words(text) })

const BLOCKS: Block[] = [
  paragraph('Most drivers renew online. Bring nothing, the office has your photo.'),
  { kind: 'heading', level: 2, content: words('What to bring') },
  { kind: 'list', items: [[paragraph('Proof of where you live')], [paragraph('An eye test, from 70 on')]] },
  { kind: 'heading', level: 2, content: words('If it goes wrong') },
  paragraph('Suspended license: pay what you owe to the court, then ask the office to lift the suspension.'),
]
const license = { ...answerRecord({ id: 'license', title: 'How do I renew my license?', body: '' }), blocks: BLOCKS }
const garden = answerRecord({
  id: 'garden',
  title: 'Where do I rent a garden?',
  body: 'Ask the parks office for a plot.',
})
const single = answerRecord({ id: 'one', title: 'What is a plot?', body: 'A plot is a small piece of a garden.' })

async function engineOf(...answers: (typeof license)[]) {
  return createEngine(await openSnapshot(await compileSnapshot({ agencies: [], words: [], facts: [], answers })))
}
const engine = await engineOf(license, garden, single)
const focusOf = (question: string, answer = license) => engine.focus({ question }, answer)

it('is the passage that holds what the title does not', () => {
  expect(focusOf('my license was suspended').focus).toEqual({
    path: [4],
    text: 'Suspended license: pay what you owe to the court, then ask the office to lift the suspension.',
  })
})

it('is the passage for which people ask so', async () => {
  const starts = 'Proof of where'
  const passages = [{ answer: 'license', language: 'en' as const, starts, asked: ['do they want my electric bill'] }]
  const answers = [license, garden]
  const asked = createEngine(
    await openSnapshot(await compileSnapshot({ agencies: [], words: [], facts: [], answers, passages })),
  )
  const chanceIn = ({ focus }: typeof asked) =>
    focus({ question: 'is an electric bill enough' }, license).passages.find(({ text }) => text.startsWith(starts))
      ?.chance
  expect(chanceIn(asked)).toBeGreaterThan(chanceIn(engine) ?? 1)
})

it('comes with chances that add up to one, most likely first', () => {
  const { passages } = focusOf('eye test')
  expect(passages[0]?.path).toEqual([2, 1])
  expect(passages.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 3)
})

it('is none where no passage stands out', () => {
  const alike = ['red', 'blue', 'green', 'white', 'black', 'brown', 'pink', 'grey'].map((colour) =>
    paragraph(`A ${colour} plot near the river.`),
  )
  expect(focusOf('where is my tax refund', { ...license, id: 'alike', blocks: alike }).focus).toBeUndefined()
})

it('is none in an answer of one passage, nor in an urgent one', () => {
  expect(focusOf('what is a plot', single).focus).toBeUndefined()
  expect(focusOf('my license was suspended', { ...license, id: 'urgent', urgent: true }).focus).toBeUndefined()
})

it('says how likely the answer tells what the form of the question wants', () => {
  expect(focusOf('how much is a license').fitting).toBe(0)
  expect(focusOf('do i have to bring an eye test').fitting).toBeGreaterThan(0)
  expect(focusOf('suspended').fitting).toBe(1)
})

it('reads a question of any kind without throwing', () => {
  for (const question of ['', '?', '\u200b', '¿', '...', '日本', 'a '.repeat(1000)]) focusOf(question)
})

it('stands in the decision and in what explains it', () => {
  const query = { question: 'how do i renew my license, it was suspended' }
  const decision = engine.decide(query)
  expect('focus' in decision).toBe(decision.kind === 'answer')
  expect(engine.explain(query).decision).toEqual(decision)
})
