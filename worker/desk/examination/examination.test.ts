import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, deskAssets, EXAM, seedLostCard, textOf, writer } from '../../../test/worker/browser.ts'
import { examId } from '../../store/answers/exam-questions.ts'

const { DB } = env
const LOST = 'i lost my social security card'
let rosa: Browser

async function as(name: string, chosen: Parameters<typeof writer>[1] = {}): Promise<Browser> {
  const browser = await writer(name, chosen)
  browser.bindings = { ASSETS: deskAssets(EXAM) }
  return browser
}
const pathOf = async (question: string) => `/desk/examination/${await examId('en', question)}`
const listed = async (query = '') => textOf(await rosa.page(`/desk/examination${query}`))

beforeEach(async () => {
  const tables = ['exam_questions', 'answers', 'answer_versions', 'drafts', 'people']
  await DB.batch(tables.map((table) => DB.prepare(`DELETE FROM ${table}`)))
  await seedLostCard()
  rosa = await as('Rosa')
})

describe('the test questions', () => {
  it('are seen with what is right for each, by kind, agency and word', async () => {
    expect(await listed()).toMatch(/4 questions .*i lost my social security card How do I replace a lost/)
    expect(await listed('?kind=none')).toMatch(/1 question .*best pizza in town No answer/)
    expect(await listed('?agency=ssa')).toContain(LOST)
    expect(await listed('?agency=ssa')).not.toContain('sign up to vote')
    expect(await listed('?find=passport')).toMatch(/1 question .*renew passport by mail/)
    expect(await listed('?find=nothing')).toContain('No test question matches.')
  })

  it('are added with a reason, and asked from then on', async () => {
    const form = { question: ' Where  to vote ', language: 'en', answers: 'vote', reason: 'People ask it' }
    const path = await rosa.go('/desk/examination', form)
    const text = textOf(await rosa.page(path))
    expect(text).toContain('Where to vote English · It is not in the content folder yet')
    expect(text).toMatch(/Rosa added the test question .* People ask it/)
    expect(await listed('?kind=changed')).toContain('Where to vote How do I register to vote?')
  })

  it('say what is wrong with a question that cannot be added, and keep what was typed', async () => {
    const sent = await rosa.post('/desk/examination', { question: 'SIGN UP TO VOTE', answers: 'nowhere', reason: '' })
    const text = textOf(await sent.text())
    expect(sent.status).toBe(422)
    for (const said of ['This question is there already.', 'There is no answer “nowhere”.', 'Say why.'])
      expect(text).toContain(said)
    expect(text).toContain('nowhere')
  })

  it('are changed, retired and asked again, and each says who and why', async () => {
    const path = await pathOf(LOST)
    await rosa.go(path, { do: 'save', answers: 'lost-card\nvote', reason: 'Both help' })
    expect(textOf(await rosa.page(path))).toContain('How do I register to vote?')
    await rosa.go(path, { do: 'retire', reason: 'Too easy' })
    expect(textOf(await rosa.page(path))).toContain('This question is retired')
    expect(await listed()).not.toContain(LOST)
    expect(await listed('?kind=retired')).toContain(LOST)
    await rosa.go(path, { do: 'restore', reason: 'Not so easy' })
    expect(textOf(await rosa.page(path))).toMatch(
      /asks it again .*Not so easy .*retired the test question .*Too easy .*changed what is right .*Both help/,
    )
    expect(await listed()).toContain(LOST)
  })

  it('are changed by no one without a role at the agencies whose answers are right', async () => {
    const tom = await as('Tom', { role: 'reviewer', agency: 'usagov' })
    const path = await pathOf(LOST)
    expect((await tom.post(path, { do: 'retire', reason: 'Mine now' })).status).toBe(403)
    expect((await tom.post(path, { answers: 'vote', reason: 'Mine now' })).status).toBe(403)
    expect(textOf(await tom.page(path))).not.toContain('Change it')
    const add = { question: 'card please', answers: 'lost-card', reason: 'Theirs' }
    expect((await tom.post('/desk/examination', add)).status).toBe(403)
    const ann = await as('Ann', { role: 'writer' })
    expect((await ann.post(path, { do: 'retire', reason: 'No' })).status).toBe(403)
    expect(textOf(await ann.page('/desk/examination'))).not.toContain('Add a question')
  })
})
