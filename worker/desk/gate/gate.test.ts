import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { snapshotBytes } from '../../../test/worker/deployment.ts'
import { createEngine, type Engine, openSnapshot } from '../../engine/index.ts'
import { answerRecord } from '../../engine/testing.ts'
import { candidateEngine } from '../candidate.ts'
import { addGap, type Browser, deskAssets, EXAM, RIGHT_FORM, seedLostCard, textOf, writer } from '../testing.ts'
import { runGate } from './gate.ts'

// An answer that takes the words of another's questions.
const GREEDY = answerRecord({
  id: 'passport-by-mail',
  title: 'How do I renew passport by mail?',
  body: 'Renew your passport by mail. Renew passport by mail.',
  asked: ['renew passport by mail', 'passport by mail'],
})
const PASSPORT = { question: 'renew passport by mail', language: 'en', right: ['renew-passport'] } as const

describe('the gate', () => {
  let live: Engine
  let candidate: Engine
  beforeEach(async () => {
    live = createEngine(await openSnapshot(await snapshotBytes()))
    candidate = await candidateEngine(live, GREEDY)
  })

  it('finds no change where the candidate is the same', () => {
    expect(runGate(live, live, [{ ...PASSPORT, right: ['renew-passport'] }])).toEqual({ asked: 1, changes: [] })
  })

  it('tells which question changes, before and after', () => {
    const [change] = runGate(live, candidate, [{ question: 'renew passport by mail', language: 'en' }]).changes
    expect(change?.verdict).toBe('other')
    expect(change?.before.answers.map(({ id }) => id)).toEqual(['renew-passport'])
    expect(change?.after.answers.map(({ id }) => id)).toContain('passport-by-mail')
  })

  it('calls it worse where the right answer is lost, and better where it is found', () => {
    const lost = { question: 'passport by mail', language: 'en' } as const
    const questions = [
      { ...lost, right: ['passport-by-mail'] },
      { ...lost, right: [] },
    ]
    const verdicts = runGate(live, candidate, questions).changes.map(({ verdict }) => verdict)
    expect(verdicts).toContain('better')
    const back = runGate(candidate, live, [{ ...lost, right: ['passport-by-mail'] }])
    expect(back.changes.map(({ verdict }) => verdict)).toEqual(['worse'])
  })
})

describe('publishing through the gate', () => {
  let rosa: Browser
  const changes = { revision: '1', baseVersion: '0', do: 'publish' }
  // In this deployment an answer to pizza would break the promise that pizza gets none.
  const pizza = {
    ...{ ...RIGHT_FORM, ...changes, id: 'pizza', title: 'Where is the best pizza in town?' },
    ...{ body: 'The best pizza in town is here.', asked: 'best pizza in town\npizza in town' },
  }
  beforeEach(async () => {
    const tables = ['gaps', 'gap_wordings', 'gap_places', 'questions', 'drafts', 'answers', 'answer_versions']
    await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
    await seedLostCard()
    rosa = await writer()
  })
  const published = () => env.DB.prepare('SELECT count(*) AS n FROM answer_versions').first<number>('n')

  it('is stopped where a question would lose its right answer, and says which', async () => {
    const response = await rosa.post(await rosa.go('/desk/drafts'), pizza)
    const text = textOf(await response.text())
    expect(response.status).toBe(422)
    expect(text).toContain('Not published: other questions would lose their right answer.')
    expect(text).toMatch(/best pizza in town loses its right answer Now: no answer Then: Where is the best pizza/)
    expect(await published()).toBe(1)
  })

  it('goes through where none would, and shows what changes before', async () => {
    const draft = await rosa.go('/desk/drafts')
    const preview = await rosa.go(draft, { ...RIGHT_FORM, ...changes, do: 'preview' })
    expect(textOf(await rosa.page(preview))).toContain('Nothing changes for the 4 questions we check.')
    await rosa.go(draft, { ...RIGHT_FORM, ...changes, revision: '2' })
    expect(await published()).toBe(2)
  })

  it('asks what people asked in the last week too, without stopping for it', async () => {
    const asked = 'where do i get a card for my baby'
    await addGap({ asked: [[asked, 2]], seen: new Date().toISOString() })
    await addGap({ asked: [['an old question about a baby card', 2]], seen: '2026-01-01T00:00:00Z' })
    const draft = await rosa.go('/desk/drafts')
    const preview = await rosa.go(draft, { ...RIGHT_FORM, ...changes, asked, do: 'preview' })
    const text = textOf(await rosa.page(preview))
    expect(text).toContain('1 question changes of the 5 we check.')
    expect(await rosa.go(draft, { ...RIGHT_FORM, ...changes, asked, revision: '2' })).toContain('?published=1')
  })

  it('stops a link in the same way', async () => {
    const gap = await addGap({ asked: [['best pizza in town', 3]] })
    const response = await rosa.post(`/desk/gaps/${gap}/link/lost-card/en`, {
      version: '1',
      wording: 'en:best pizza in town',
    })
    expect([response.status, textOf(await response.text())]).toEqual([422, expect.stringContaining('Not published:')])
    expect(await published()).toBe(1)
  })

  it('lets nothing through where the examination cannot be read', async () => {
    rosa.bindings = { ASSETS: deskAssets({ ...EXAM, must: 'all' }) }
    const response = await rosa.post(await rosa.go('/desk/drafts'), { ...RIGHT_FORM, ...changes })
    expect(response.status).toBe(500)
    expect(await published()).toBe(1)
  })
})
