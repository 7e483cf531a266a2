import { describe, expect, it } from 'vitest'
import type { AnswerRecord } from '../corpus/index.ts'
import { compileSnapshot, createEngine, openSnapshot } from './index.ts'
import { answerRecord } from './testing/answer-record.ts'

const ANSWERS: AnswerRecord[] = [
  answerRecord({
    id: 'file-taxes',
    title: 'How do I file my taxes?',
    asked: ['when are taxes due'],
    body: 'Use Form 1040. File by April 15.',
  }),
  answerRecord({
    id: 'renew-passport',
    title: 'How do I renew my passport?',
    asked: ['passport expired'],
    body: 'Fill in form DS-82. Send it by mail with a new photo.',
  }),
  answerRecord({
    id: 'renew-passport',
    language: 'es',
    title: '¿Cómo renuevo mi pasaporte?',
    asked: ['pasaporte vencido'],
    body: 'Llene el formulario DS-82. Envíelo por correo con una foto nueva.',
  }),
  answerRecord({
    id: 'replace-card',
    title: 'How do I replace a lost Social Security card?',
    asked: ['i lost my social security card'],
    body: 'Ask for a new card online. It is free.',
  }),
]
const CORPUS = {
  agencies: [],
  words: [{ words: ['ss card'], means: ['social security card'], language: 'en' as const }],
  facts: [],
  answers: ANSWERS,
}

async function engine() {
  return createEngine(await openSnapshot(await compileSnapshot(CORPUS)))
}

describe('an engine over a small corpus', () => {
  it('makes the same bytes, and so the same name, of the same corpus', async () => {
    const [first, second] = await Promise.all([compileSnapshot(CORPUS), compileSnapshot(structuredClone(CORPUS))])
    expect(first).toEqual(second)
    expect((await openSnapshot(first)).name).toMatch(/^[0-9a-f]{16}$/)
  })

  it('gives back every answer as it was compiled', async () => {
    const snapshot = await openSnapshot(await compileSnapshot(CORPUS))
    expect(ANSWERS.map((_, docId) => snapshot.answerAt(docId))).toEqual(ANSWERS)
    expect(snapshot.answer('renew-passport', 'es')?.language).toBe('es')
    expect(snapshot.answer('file-taxes', 'es')?.language).toBe('en')
    expect(snapshot.answer('no-such-answer', 'en')).toBeUndefined()
  })

  it('finds the answer whose words were asked for', async () => {
    const found = (await engine()).find({ question: 'my passport has expired, can I renew it?' }, 3)
    expect(found[0]?.answer.id).toBe('renew-passport')
    expect(found[0]?.answer.language).toBe('en')
  })

  it('finds agencies’ words by citizens’ words', async () => {
    expect((await engine()).find({ question: 'lost ss card' }, 1)[0]?.answer.id).toBe('replace-card')
  })

  it('finds a form by its number, however it is typed', async () => {
    const { find } = await engine()
    for (const question of ['DS-82', 'form ds 82', 'ds82?'])
      expect(find({ question }, 1)[0]?.answer.id, question).toBe('renew-passport')
  })

  it('finds the Spanish answer to a Spanish question, whatever the page', async () => {
    const query = { question: '¿cómo puedo renovar mi pasaporte vencido?', language: 'en' } as const
    const { decide, find } = await engine()
    expect(decide(query).language).toBe('es')
    expect(find(query, 1)[0]?.answer.language).toBe('es')
  })

  it('says that there is no answer where no word is known', async () => {
    expect((await engine()).decide({ question: 'best pizza in town' }).kind).toBe('unanswered')
  })

  it('refuses bytes that are no snapshot, and says so', async () => {
    await expect(openSnapshot(new Uint8Array(100))).rejects.toThrow('not a snapshot')
    const bytes = await compileSnapshot(CORPUS)
    await expect(openSnapshot(bytes.subarray(0, bytes.length - 64))).rejects.toThrow('cut short')
  })
})
