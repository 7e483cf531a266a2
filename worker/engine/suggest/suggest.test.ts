import { describe, expect, it } from 'vitest'
import { compileSnapshot, createEngine, openSnapshot } from '../index.ts'
import { answerRecord } from '../testing/answer-record.ts'

const CORPUS = {
  agencies: [],
  words: [{ words: ['ss'], means: ['social security'], language: 'en' as const }],
  facts: [],
  answers: [
    answerRecord({ id: 'apply', title: 'How do I apply for disability benefits?', body: 'Online.', agency: 'ssa' }),
    answerRecord({ id: 'apply-va', title: 'How do I apply for disability benefits?', body: 'Online.', agency: 'va' }),
    answerRecord({ id: 'card', title: 'How do I replace a lost Social Security card?', body: 'A tax form helps.' }),
    answerRecord({ id: 'license', title: 'Where is the DMV?', asked: ['renew my driver license'], body: 'In town.' }),
    answerRecord({ id: 'passport', title: 'How do I renew my passport?', body: 'Send form DS-82.' }),
    answerRecord({
      id: 'passport',
      language: 'es',
      title: '¿Cómo renuevo mi pasaporte?',
      body: 'Envíe el formulario DS-82.',
    }),
    answerRecord({ id: 'suicide-crisis-help', title: 'I am thinking about suicide', body: 'Call 988.', urgent: true }),
    answerRecord({ id: 'thinking', title: 'Thinking about a loan?', body: 'Compare.' }),
  ],
}

const opened = openSnapshot(await compileSnapshot(CORPUS)).then(createEngine)
const typed = async (question: string, more: object = {}) =>
  (await opened)
    .suggest({ question, ...more }, 5)
    .map(({ id, language }) => (language === 'en' ? id : `${id}.${language}`))

describe('suggestions', () => {
  it('come with the beginning of a word', async () => {
    expect(await typed('passp')).toEqual(['passport'])
    expect(await typed('how do i renew my pas')).toEqual(['passport'])
  })

  it('come by known wordings too', async () => {
    expect(await typed('driver lic')).toEqual(['license'])
  })

  it('hold every whole word that was typed: the last word alone finds nothing', async () => {
    expect(await typed('renew ')).toEqual(['passport', 'license'])
    expect(await typed('renew pas')).toEqual(['passport'])
    expect(await typed('parrot pas')).toEqual([])
  })

  it('do without the last word while no answer has it', async () => {
    expect(await typed('social security xylo')).toEqual(['card'])
  })

  it('leave out what is far behind the best', async () => {
    expect(await typed('renew my driver license')).toEqual(['license'])
    expect(await typed('replace a lost social security card')).toEqual(['card'])
  })

  it('never come by an answer’s body', async () => {
    expect(await typed('tax')).toEqual([])
  })

  it('wait for a word that says something', async () => {
    for (const question of ['', ' ', 'h', 'how', 'how do i', 'whe', '?', '…']) expect(await typed(question)).toEqual([])
  })

  it('are not shaken off by a word’s ending, nor by a slip', async () => {
    for (const question of ['disabi', 'disabilit', 'disability', 'disability ben'])
      expect(await typed(question), question).toEqual(['apply', 'apply-va'])
    for (const question of ['pasport', 'renew my pasport', 'pasport ren'])
      expect(await typed(question)).toEqual(['passport'])
  })

  it('know what words.yaml knows, before the word goes on', async () => {
    expect(await typed('lost ss')).toEqual(['card'])
  })

  it('put the page’s agency first among equals', async () => {
    expect(await typed('disability', { agency: 'va' })).toEqual(['apply-va', 'apply'])
    expect(await typed('disability', { agency: 'nobody' })).toEqual(['apply', 'apply-va'])
  })

  it('put what many come for first among equals, after whose page it is', async () => {
    const favored = new Set(['apply-va', 'passport'])
    expect(await typed('disability', { favored })).toEqual(['apply-va', 'apply'])
    expect(await typed('disability', { favored: new Set(['apply']), agency: 'va' })).toEqual(['apply-va', 'apply'])
    expect(await typed('driver lic', { favored })).toEqual(['license'])
  })

  it('speak the language that is typed', async () => {
    expect(await typed('pasap', { language: 'en' })).toEqual(['passport.es'])
    expect(await typed('renuevo mi pasap', { language: 'es' })).toEqual(['passport.es'])
    expect(await typed('passp', { language: 'es' })).toEqual(['passport'])
  })

  it('bring help alone to who may be in danger, and ask nobody else about it', async () => {
    expect(await typed('i want to kill myself')).toEqual(['suicide-crisis-help'])
    expect(await typed('thinki')).toEqual(['thinking'])
  })

  it('are at most as many as wanted', async () => {
    expect((await opened).suggest({ question: 'disability' }, 1)).toHaveLength(1)
  })

  it('are the same after any other text was typed', async () => {
    const before = await typed('renew my')
    for (const question of ['how', 'qq', 'th', '1', 'a b c d e f g h '.repeat(20), '\u202e\ud800 é'])
      await typed(question)
    expect(await typed('renew my')).toEqual(before)
  })
})
