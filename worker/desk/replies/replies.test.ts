import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, textOf, writer } from '../../../test/worker/browser.ts'
import type { ReplyKind } from '../../contract/index.ts'
import { insertQuestion } from '../../store/log/log-statements.ts'

const { DB } = env
let rosa: Browser

beforeEach(async () => {
  await DB.batch(['questions', 'reply_marks', 'exam_questions'].map((table) => DB.prepare(`DELETE FROM ${table}`)))
  rosa = await writer()
})

async function replied(id: string, text: string, kind: ReplyKind, shown: string[] = [], agency = 'ssa') {
  const [answerId] = kind === 'answer' ? shown : []
  await insertQuestion(DB, {
    ...{ id, kind, text, agency, answerId, at: new Date().toISOString(), normalised: '', language: 'en', page: '/' },
    ...{ channel: 'widget', confidence: 0.5, snapshot: 'abc', gapId: undefined },
    shown: kind === 'answer' ? [] : shown,
  }).run()
}

describe('checking replies', () => {
  it('shows what was asked and replied, by kind, those without a mark first of all', async () => {
    await replied('a', 'i lost my card', 'answer', ['lost-card'])
    await replied('b', 'thank you', 'note')
    const all = textOf(await rosa.page('/desk/replies'))
    expect(all).toMatch(/i lost my card .*How do I replace a lost Social Security card\?/)
    expect(all).toContain('2 replies')
    expect(textOf(await rosa.page('/desk/replies?kind=note'))).not.toContain('i lost my card')
  })

  it('keeps who said what and when, and takes it back', async () => {
    await replied('a', 'i lost my card', 'answer', ['vote'])
    await rosa.go('/desk/replies/a/mark', { verdict: 'wrong', better: 'lost-card', back: '/desk/replies?all=yes' })
    expect(textOf(await rosa.page('/desk/replies'))).not.toContain('i lost my card')
    const marked = textOf(await rosa.page('/desk/replies?all=yes'))
    expect(marked).toMatch(/Wrong · should have been: How do I replace a lost Social Security card\? Rosa,/)
    await rosa.go('/desk/replies/a/unmark', { back: '/desk/replies' })
    expect(textOf(await rosa.page('/desk/replies'))).toContain('i lost my card')
  })

  it('refuses an answer that is not there, and says so beside the field', async () => {
    await replied('a', 'i lost my card', 'answer', ['vote'])
    const response = await rosa.post('/desk/replies/a/mark', {
      verdict: 'wrong',
      better: 'lost',
      back: '/desk/replies',
    })
    expect(response.status).toBe(422)
    expect(textOf(await response.text())).toContain('There is no answer with this id.')
    expect(await DB.prepare('SELECT count(*) AS n FROM reply_marks').first('n')).toBe(0)
  })

  it('outlives the log: a mark holds the question and the reply', async () => {
    await replied('a', 'i lost my card', 'answer', ['lost-card'])
    await rosa.go('/desk/replies/a/mark', { verdict: 'right', back: '/desk/replies' })
    await DB.prepare('DELETE FROM questions').run()
    const file = await (await rosa.get('/desk/replies/marks.json')).json()
    expect(file).toMatchObject({
      situations: [
        { language: 'en', questions: [{ question: 'i lost my card', right: ['lost-card'], danger: false }] },
      ],
    })
  })

  it('makes a question of the examination of what says what is right, until it is taken back', async () => {
    await replied('a', 'i lost my card', 'answer', ['vote'])
    await rosa.go('/desk/replies/a/mark', { verdict: 'wrong', better: 'lost-card', back: '/desk/replies' })
    const asked = () => DB.prepare('SELECT question, answers, state, changed_by FROM exam_questions').first()
    const question = { question: 'i lost my card', answers: '["lost-card"]', changed_by: 'Rosa' }
    expect(await asked()).toEqual({ ...question, state: 'asked' })
    await rosa.go('/desk/replies/a/unmark', { back: '/desk/replies' })
    expect(await asked()).toEqual({ ...question, state: 'retired' })
  })

  it('makes no question of a reply that was only called wrong', async () => {
    await replied('a', 'i lost my card', 'answer', ['vote'])
    await rosa.go('/desk/replies/a/mark', { verdict: 'wrong', back: '/desk/replies' })
    expect(await DB.prepare('SELECT count(*) AS n FROM exam_questions').first('n')).toBe(0)
  })

  it('is a sample of every reply: turning pages shows each once', async () => {
    for (let at = 0; at < 30; at++) await replied(crypto.randomUUID(), `question number ${at}`, 'unanswered')
    const pages = [await rosa.page('/desk/replies'), await rosa.page('/desk/replies?page=2')].join()
    for (let at = 0; at < 30; at++) expect(pages.match(new RegExp(`number ${at}<`, 'g'))).toHaveLength(1)
  })

  it('lets readers look, and only those mark who sort gaps', async () => {
    await replied('a', 'i lost my card', 'answer', ['lost-card'])
    const reader = await writer('Rita', { role: 'reader' })
    expect(await reader.page('/desk/replies')).not.toContain('name="verdict"')
    expect((await reader.post('/desk/replies/a/mark', { verdict: 'right' })).status).toBe(403)
  })

  it('stands in Numbers with its interval', async () => {
    for (const id of ['a', 'b', 'c', 'd']) await replied(id, `question ${id}`, 'answer', ['lost-card'])
    for (const id of ['a', 'b', 'c']) await rosa.go(`/desk/replies/${id}/mark`, { verdict: 'right' })
    await rosa.go('/desk/replies/d/mark', { verdict: 'wrong' })
    const text = textOf(await rosa.page('/desk/numbers?time=7d'))
    expect(text).toContain('75% of 4 checked replies were right. Of all replies it is likely between 30% and 95%.')
  })

  it('speaks Spanish', async () => {
    await rosa.get('/desk/language/es?to=/desk/replies')
    expect(textOf(await rosa.page('/desk/replies'))).toContain('Revisar lo respondido')
  })
})
