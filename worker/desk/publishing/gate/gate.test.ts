import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  addGap,
  type Browser,
  deskAssets,
  EXAM,
  RIGHT_FORM,
  seedLostCard,
  textOf,
  writer,
} from '../../../../test/worker/browser.ts'
import { snapshotBytes } from '../../../../test/worker/deployment.ts'
import { createEngine, openSnapshot } from '../../../engine/index.ts'
import { answerRecord } from '../../../engine/testing/answer-record.ts'
import { candidateOf } from '../candidate.ts'
import { type Ask, runGate } from './gate.ts'
import { asking } from './outcomes.ts'

describe('the gate', () => {
  const asked = { question: 'i lost my social security card', language: 'en' } as const
  let live: Ask
  let candidate: Ask
  beforeEach(async () => {
    const engine = createEngine(await openSnapshot(await snapshotBytes()))
    live = asking(engine)
    const babies = answerRecord({ id: 'lost-card', title: 'How do I name my baby?', body: 'Fill in the birth papers.' })
    candidate = asking(await candidateOf(engine, babies).engine())
  })

  it('finds no change where the candidate is the same', async () => {
    expect(await runGate(live, live, [{ ...asked, right: ['lost-card'] }])).toEqual({ asked: 1, changes: [] })
  })

  it('tells which question changes, before and after', async () => {
    const [change] = (await runGate(live, candidate, [asked])).changes
    expect(change).toMatchObject({ verdict: 'other', before: { answers: [{ id: 'lost-card' }] } })
    expect(change?.after.answers.map(({ title }) => title)).not.toContain(
      'How do I replace a lost Social Security card?',
    )
  })

  it('calls it worse where the right answer is lost, better where it is found, and puts the worse first', async () => {
    const verdicts = async (from: Ask, to: Ask, right: string[]) =>
      (await runGate(from, to, [asked, { ...asked, right }])).changes.map(({ verdict }) => verdict)
    expect(await verdicts(live, candidate, ['lost-card'])).toEqual(['worse', 'other'])
    expect(await verdicts(candidate, live, ['lost-card'])).toEqual(['better', 'other'])
  })

  it('calls an answer worse where there must be none', async () => {
    const [change] = (await runGate(candidate, live, [{ ...asked, right: [] }])).changes
    expect(change?.verdict).toBe('worse')
  })

  it('tells how far it is, over a thousand questions', async () => {
    const told: [number, number][] = []
    const questions = Array.from({ length: 1_000 }, () => asked)
    await runGate(live, live, questions, {
      ...{ answers: new Set<string>(), isFor: () => false },
      told: (...how) => void told.push(how),
    })
    expect(told).toEqual(Array.from({ length: 20 }, (_, at) => [at * 50, 1_000]))
  })

  it('lets others have their turn after each question', async () => {
    let turns = 0
    let isOver = false
    const count = () => {
      turns += 1
      if (!isOver) setTimeout(count, 0)
    }
    setTimeout(count, 0)
    await runGate(
      live,
      candidate,
      Array.from({ length: 20 }, () => asked),
    )
    isOver = true
    expect(turns).toBeGreaterThanOrEqual(20)
  })
})

/** What is published stays out of this isolate: each test asks the small corpus. */
const UNPUBLISHED = { PUBLISH: { send: async () => {} } }

describe('publishing through the gate', () => {
  let rosa: Browser
  // The small corpus answers this with `lost-card`; an answer about babies in its place no longer does.
  const exam = { must: [EXAM.must[0]], none: [] }
  const aboutBabies = { ...RIGHT_FORM, id: '', revision: '1', baseVersion: '1', do: 'publish' }
  const aboutLost = {
    ...aboutBabies,
    title: 'How do I replace a lost Social Security card?',
    asked: 'i lost my social security card',
    body: 'Ask for a new Social Security card online.',
  }
  beforeEach(async () => {
    const tables = ['gaps', 'gap_wordings', 'gap_places', 'questions', 'drafts', 'answers', 'answer_versions']
    await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
    await seedLostCard()
    rosa = await writer()
    rosa.bindings = { ...UNPUBLISHED, ASSETS: deskAssets(exam) }
  })
  const published = () => env.DB.prepare('SELECT count(*) AS n FROM answer_versions').first<number>('n')

  it('is stopped where a question would lose its right answer, and says which', async () => {
    const response = await rosa.post(await rosa.go('/desk/answers/lost-card/en/edit'), aboutBabies)
    const text = textOf(await response.text())
    expect(response.status).toBe(422)
    expect(text).toContain('Not published: other questions would lose their right answer.')
    expect(text).toContain('1 question loses its right answer.')
    expect(text).toMatch(/i lost my social security card loses its right answer Now: How do I replace a lost/)
    expect(await published()).toBe(1)
  })

  it('goes through where none would, and shows what changes before', async () => {
    const draft = await rosa.go('/desk/answers/lost-card/en/edit')
    const preview = await rosa.go(draft, { ...aboutLost, do: 'preview' })
    expect(textOf(await rosa.page(preview))).toContain('Nothing changes for the 1 question we check.')
    await rosa.go(draft, { ...aboutLost, revision: '2' })
    expect(await published()).toBe(2)
  })

  it('shows the page with its form at once, and how far it is before it is through', async () => {
    const must = Array.from({ length: 60 }, (_, at) => ({
      ...EXAM.must[0],
      question: `i lost my social security card ${at}`,
    }))
    rosa.bindings = { ...UNPUBLISHED, ASSETS: deskAssets({ must, none: [] }) }
    const draft = await rosa.go('/desk/answers/lost-card/en/edit')
    const { body, headers } = await rosa.get(await rosa.go(draft, { ...aboutLost, do: 'preview' }))
    const parts: string[] = []
    for await (const part of (body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) parts.push(part)
    const first = (text: string) => parts.findIndex((part) => part.includes(text))
    const order = [
      'name="body"',
      'questions: 0 of 60 so far',
      'questions: 50 of 60 so far',
      'for the 60 questions we check',
    ]
    const places = order.map(first)
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
    expect(places[0]).toBe(0)
    expect(headers.get('Content-Type')).toBe('text/html; charset=UTF-8')
    expect(parts.at(-1)).toContain('</html>')
  })

  it('says in its place on the page that it could not be asked', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    rosa.bindings = { ...UNPUBLISHED, ASSETS: deskAssets({ must: 'all' }) }
    const draft = await rosa.go('/desk/answers/lost-card/en/edit')
    const shown = await rosa.page(await rosa.go(draft, { ...aboutLost, do: 'preview' }))
    vi.restoreAllMocks()
    expect(textOf(shown)).toMatch(/Something went wrong on our side Nothing was changed\..* Review/)
  })

  it('asks what people asked in the last week too, but not what they asked long ago', async () => {
    await addGap({ asked: [['where do bears sleep', 2]], seen: new Date().toISOString() })
    await addGap({ asked: [['an old question about a baby card', 2]], seen: '2026-01-01T00:00:00Z' })
    const draft = await rosa.go('/desk/answers/lost-card/en/edit')
    const preview = await rosa.go(draft, { ...aboutLost, do: 'preview' })
    expect(textOf(await rosa.page(preview))).toContain('Nothing changes for the 2 questions we check.')
  })

  it('lets nothing through where the examination cannot be read, links neither', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    rosa.bindings = { ...UNPUBLISHED, ASSETS: deskAssets({ must: 'all' }) }
    const draft = await rosa.go('/desk/answers/lost-card/en/edit')
    expect((await rosa.post(draft, aboutLost)).status).toBe(500)
    const gap = await addGap({ asked: [['card gone', 3]] })
    const linked = await rosa.post(`/desk/gaps/${gap}/link/lost-card/en`, { version: '1', wording: 'en:card gone' })
    vi.restoreAllMocks()
    expect(linked.status).toBe(500)
    expect(await published()).toBe(1)
  })

  it('stops a link that would answer what must get no answer, and shows which question', async () => {
    rosa.bindings = {
      ASSETS: deskAssets({ ...EXAM, none: [{ question: 'online or by mail free pizza card', language: 'en' }] }),
    }
    const gap = await addGap({ asked: [['free pizza card online or by mail', 3]] })
    const path = `/desk/gaps/${gap}/link/lost-card/en`
    const fields = { version: '1', wording: 'en:free pizza card online or by mail' }
    const looked = textOf(await (await rosa.post(path, { ...fields, do: 'preview' })).text())
    expect(looked).toContain('1 question loses its right answer.')
    const response = await rosa.post(path, fields)
    const text = textOf(await response.text())
    expect(response.status).toBe(422)
    expect(text).toContain('Not published: other questions would lose their right answer.')
    expect(text).toMatch(
      /online or by mail free pizza card must get no answer until now Now: no answer Then: How do I replace/,
    )
    expect(await published()).toBe(1)
    expect(await env.DB.prepare('SELECT state FROM gaps WHERE id = ?').bind(gap).first('state')).toBe('open')
  })

  it('is overruled by an admin only, with a reason that is kept', async () => {
    const draft = await rosa.go('/desk/answers/lost-card/en/edit')
    const stopped = await rosa.post(draft, aboutBabies)
    expect(await stopped.text()).not.toContain('Publish anyway')
    expect((await rosa.post(`${draft}/overrule`, { revision: '2', reason: 'It is late' })).status).toBe(403)
    const ada = await writer('Ada', { role: 'admin' })
    ada.bindings = { ...ada.bindings, ...UNPUBLISHED, ASSETS: deskAssets(exam) }
    expect(await ada.page(`${draft}?show=preview`)).toContain('Publish anyway')
    expect((await ada.post(`${draft}/overrule`, { revision: '2', reason: ' ' })).status).toBe(422)
    expect((await ada.post(`${draft}/overrule`, { revision: '1', reason: 'I saw another text' })).status).toBe(422)
    expect(await published()).toBe(1)
    await ada.go(`${draft}/overrule`, { revision: '2', reason: 'Cards are gone since Monday' })
    expect(await published()).toBe(2)
    const line = await env.DB.prepare(`SELECT who, reason, detail FROM audit WHERE action = 'gate-overruled'`).first()
    expect(line).toEqual({ who: 'Ada', reason: 'Cards are gone since Monday', detail: '{"version":2,"worse":1}' })
  })
})
