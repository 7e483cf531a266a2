import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { addGap, type Browser, draftForm, seedLostCard, textOf, writer } from '../../../test/worker/browser.ts'
import { deploymentEnv } from '../../../test/worker/deployment.ts'
import { daysAfter } from '../../corpus/index.ts'
import { measureDay, workingDayAfter } from '../../measures/index.ts'
import { offerGaps, offerReviews } from './offer-work.ts'

const { DB } = env
const NOW = new Date()
const AFTER = new Date(`${daysAfter(workingDayAfter(measureDay(NOW), 2), 1)}T15:00:00Z`)

let rosa: Browser
let ana: Browser
let lead: Browser
let gap: string
beforeEach(async () => {
  const tables = [
    ...['skills', 'skill_limits', 'skill_offers', 'answer_writers', 'gaps', 'gap_topics', 'gap_places', 'gap_wordings'],
    ...['questions', 'drafts', 'people', 'sessions', 'answers', 'answer_versions'],
  ]
  await DB.batch(tables.map((table) => DB.prepare(`DELETE FROM ${table}`)))
  await seedLostCard()
  rosa = await writer('Rosa', { role: 'writer', agency: 'ssa' })
  ana = await writer('Ana', { role: 'writer', agency: 'ssa' })
  lead = await writer('Lead', { role: 'reviewer', agency: 'ssa' })
  gap = await addGap({ asked: [['is a hamster fine', 12]] })
  await DB.batch([
    DB.prepare(`INSERT INTO gap_topics (gap_id, topic) VALUES (?, 'pets')`).bind(gap),
    DB.prepare(
      `INSERT INTO skills (person, topic, level, declared_at) VALUES ('Rosa', 'pets', 3, 'x'), ('Ana', 'pets', 2, 'x'), ('Lead', 'cards', 1, 'x')`,
    ),
  ])
})

const nightly = (now = NOW) => offerGaps(deploymentEnv(), createExecutionContext(), now)
const minute = (now = NOW) => offerReviews(deploymentEnv(), createExecutionContext(), now)
const states = async () =>
  (await DB.prepare('SELECT person, state FROM skill_offers ORDER BY id').all()).results.map(
    ({ person, state }) => `${person} ${state}`,
  )
const act = (who: Browser, what: string, place = `gap:${gap}`) => who.post('/desk/skills/offers', { place, do: what })
const owner = () => DB.prepare('SELECT assigned_to FROM gaps WHERE id = ?').bind(gap).first('assigned_to')

describe('a gap that nobody has', () => {
  it('is offered to who knows its topic, once, with why; who takes it first has it', async () => {
    await nightly()
    await nightly()
    expect(await states()).toEqual(['Rosa open', 'Ana open'])
    const home = textOf(await rosa.page('/desk'))
    expect(home).toMatch(/1 thing is offered to you is a hamster fine pets: says so \(decides facts\) · until/)
    expect(textOf(await lead.page('/desk'))).not.toContain('hamster')
    expect((await act(lead, 'take')).status).toBe(403)
    expect((await act(ana, 'take')).status).toBe(303)
    expect((await act(rosa, 'take')).status).toBe(403)
    expect([await owner(), await states()]).toEqual(['Ana', ['Rosa passed', 'Ana taken']])
    expect(textOf(await rosa.page('/desk'))).not.toContain('hamster')
    expect(textOf(await lead.page(`/desk/gaps/${gap}`))).toContain('Ana took it on')
  })

  it('in Spanish goes first to who writes Spanish, whether they said so or published in it', async () => {
    const spanish = await addGap({ asked: [['puedo llevar mi gato', 12]], language: 'es' })
    await DB.batch([
      DB.prepare(`UPDATE gaps SET assigned_to = 'Lead' WHERE id = ?`).bind(gap),
      DB.prepare(`INSERT INTO gap_topics (gap_id, topic) VALUES (?, 'pets')`).bind(spanish),
    ])
    await ana.go('/desk/skills', { topic: 'in-spanish', level: '2' })
    await writer('Eva', { role: 'writer', agency: 'ssa' })
    await DB.prepare(`INSERT INTO answer_writers (person, id, language, last_at) VALUES ('Eva', 'lost-card', 'es', ?)`)
      .bind(NOW.toISOString())
      .run()
    await nightly()
    expect(await states()).toEqual(['Eva open', 'Ana open', 'Rosa open'])
    expect(textOf(await ana.page('/desk'))).toMatch(/puedo llevar mi gato in-spanish: says so \(can write\)/)
    const english = await addGap({ asked: [['may my cat come along', 12]] })
    await DB.prepare(`INSERT INTO gap_topics (gap_id, topic) VALUES (?, 'pets')`).bind(english).run()
    await nightly()
    expect((await states()).slice(3)).toEqual(['Rosa open', 'Ana open'])
  })

  it('is with who leads once two working days are over, and never again with who said no', async () => {
    await nightly()
    expect((await act(rosa, 'decline')).status).toBe(303)
    expect((await act(rosa, 'take')).status).toBe(403)
    await nightly(AFTER)
    expect(await states()).toEqual(['Rosa declined', 'Ana lapsed', ' open'])
    expect(textOf(await lead.page('/desk'))).toContain('1 thing that nobody took is a hamster fine')
    expect(textOf(await ana.page('/desk'))).not.toContain('hamster')
    expect((await act(ana, 'take')).status).toBe(403)
    expect((await act(lead, 'take')).status).toBe(303)
    expect(await owner()).toBe('Lead')
    const { results } = await DB.prepare(
      `SELECT who, action FROM audit WHERE target = ? AND action GLOB 'work-*' ORDER BY id`,
    )
      .bind(`gap:${gap}`)
      .all()
    expect(results.map(({ who, action }) => `${who} ${action}`)).toEqual([
      ...['One Stop work-offered', 'One Stop work-offered', 'Rosa work-declined', 'One Stop work-unclaimed'],
      'Lead work-taken',
    ])
  })

  it('is not offered to who is away, has enough to do or may not write', async () => {
    await rosa.go('/desk/skills', { do: 'limit', away: daysAfter(measureDay(NOW), 30) })
    await DB.prepare(`UPDATE people SET state = 'disabled' WHERE name = 'Ana'`).run()
    await nightly()
    expect(await states()).toEqual([' open'])
  })

  it('is left alone while somebody has it, writes it, or few ask; at the desk it is offered all the same', async () => {
    await DB.prepare('UPDATE gaps SET people = 9').run()
    await nightly()
    expect(await states()).toEqual([])
    expect((await act(lead, 'offer')).status).toBe(303)
    expect(await states()).toEqual(['Rosa open', 'Ana open'])
    await lead.go('/desk/gaps/change', { gap, kind: 'assign', person: 'Ana', back: '/desk/gaps' })
    await nightly()
    expect(await states()).toEqual(['Rosa passed', 'Ana passed'])
    expect((await act(lead, 'offer')).status).toBe(303)
    expect(await states()).toHaveLength(2)
  })

  it('goes next to who was asked longest ago', async () => {
    await DB.prepare(
      `INSERT INTO skills (person, topic, level, declared_at) SELECT name, 'pets', 2, 'x' FROM people WHERE name = 'Lead'`,
    ).run()
    for (const name of ['Zoe', 'Yan']) {
      await writer(name, { role: 'writer', agency: 'ssa' })
      await DB.prepare(`INSERT INTO skills (person, topic, level, declared_at) VALUES (?, 'pets', 2, 'x')`)
        .bind(name)
        .run()
    }
    await nightly()
    const other = await addGap({ asked: [['may i keep a parrot', 11]] })
    await DB.prepare(`INSERT INTO gap_topics (gap_id, topic) VALUES (?, 'pets')`).bind(other).run()
    await nightly(new Date(NOW.getTime() + 60_000))
    expect(await states()).toEqual(['Rosa open', 'Ana open', 'Lead open', 'Rosa open', 'Yan open', 'Zoe open'])
  })
})

describe('a review that waits for nobody by name', () => {
  it('is offered to who knows its topics, may publish it and wrote none of it', async () => {
    await DB.prepare(
      `INSERT INTO skills (person, topic, level, declared_at) VALUES ('Rosa', 'cards', 3, 'x'), ('Peer', 'cards', 1, 'x')`,
    ).run()
    const peer = await writer('Peer', { role: 'reviewer', agency: 'ssa' })
    const draft = await lead.go('/desk/drafts')
    await lead.go(draft, draftForm(1, { topics: 'Cards, id', do: 'review' }))
    const place = `draft:${draft.split('/').at(-1)}`
    await minute()
    expect(await states()).toEqual(['Peer open'])
    expect((await act(rosa, 'take', place)).status).toBe(403)
    expect((await act(peer, 'take', place)).status).toBe(303)
    expect(await DB.prepare('SELECT reviewer FROM drafts').first('reviewer')).toBe('Peer')
    expect(textOf(await lead.page(draft))).toContain('Peer took it on')
  })

  it('is with who leads where nobody knows, but never with who wrote it', async () => {
    const draft = await lead.go('/desk/drafts')
    await lead.go(draft, draftForm(1, { topics: 'dragons', do: 'review' }))
    const place = `draft:${draft.split('/').at(-1)}`
    await minute()
    expect(await states()).toEqual([' open'])
    expect((await act(lead, 'take', place)).status).toBe(403)
    expect(await states()).toEqual([' open'])
  })
})
