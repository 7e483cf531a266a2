import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { Browser, refusal, seedLostCard, textOf, writer } from '../../../test/worker/browser.ts'
import {
  checkStandard,
  inTime,
  lastClosed,
  measureDay,
  metBy,
  STANDARD_TEMPLATES,
  type Standard,
} from '../../measures/index.ts'
import { insertQuestion } from '../../store/log/log-statements.ts'
import { countStandard } from '../../store/standards/count-standard.ts'
import { explainResult } from '../../store/standards/standards.ts'
import { closeStandards } from './close-standards.ts'
import { FORM, idOf, nothingPromised, published } from './testing/promised.ts'

const { DB } = env
const NOW = new Date('2027-02-10T12:00:00Z')
const QUARTER = { name: '2027-Q1', from: '2026-10-01', to: '2026-12-31' }
async function gap(firstSeen: string, closedAt: string | null, agency = 'ssa'): Promise<void> {
  await DB.prepare(
    `INSERT INTO gaps (id, state, question, language, first_seen, last_seen, closed_at, agency) VALUES (?, ?, 'q', 'en', ?, ?, ?, ?)`,
  )
    .bind(crypto.randomUUID(), closedAt ? 'dismissed' : 'open', firstSeen, firstSeen, closedAt, agency)
    .run()
}

let rosa: Browser
beforeEach(async () => {
  rosa = await nothingPromised()
})

describe('a standard', () => {
  it('is approved by someone who did not write it, and then never changed', async () => {
    await rosa.go('/desk/standards', FORM)
    const id = await idOf()
    expect(textOf(await rosa.page('/desk/standards?agency=ssa'))).toContain('You wrote it: someone else approves it.')
    const own = await rosa.post(`/desk/standards/${id}`, { do: 'approve' })
    expect(await refusal(own)).toEqual([403, 'Somebody else must approve this'])
    const sam = await writer('Sam')
    await sam.go(`/desk/standards/${id}`, { do: 'approve' })
    const again = await sam.post(`/desk/standards/${id}`, { do: 'approve' })
    expect(await refusal(again)).toEqual([409, 'This changed meanwhile'])
    expect(await DB.prepare('SELECT state, approved_by FROM standards').first()).toEqual({
      state: 'published',
      approved_by: 'Sam',
    })
    await expect(DB.prepare('UPDATE standards SET target = 0.1').run()).rejects.toThrow(/never changed/)
    await sam.go(`/desk/standards/${id}`, { do: 'end' })
    expect(await DB.prepare('SELECT ends FROM standards').first('ends')).toBe(measureDay(new Date()))
  })

  it.each([
    { 'promise-es': '' },
    { 'promise-en': 'x'.repeat(121) },
    { target: '0' },
    { within: '1.5' },
    { owner: '' },
    { source: 'receipts-in-time', period: 'year' },
  ])('is refused with %j, and what was typed stays', async (change) => {
    const response = await rosa.post('/desk/standards', { ...FORM, ...change })
    const html = await response.text()
    expect([response.status, html.includes('From the question to the answer.')]).toEqual([422, true])
    expect(await DB.prepare('SELECT count(*) AS n FROM standards').first('n')).toBe(0)
  })

  it('is drafted by writers of the agency and approved by its reviewers', async () => {
    const reader = await writer('Rae', { role: 'reader' })
    expect((await reader.post('/desk/standards', FORM)).status).toBe(403)
    const other = await writer('Uma', { role: 'reviewer', agency: 'usagov' })
    expect((await other.post('/desk/standards', FORM)).status).toBe(403)
    await rosa.go('/desk/standards', FORM)
    expect((await other.post(`/desk/standards/${await idOf()}`, { do: 'approve' })).status).toBe(403)
  })

  it.each(Object.values(STANDARD_TEMPLATES))('ready-made is whole: $source', async ({ source }) => {
    const html = await rosa.page(`/desk/standards?agency=ssa&template=${source}`)
    const value = (name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ?? ''
    const area = (name: string) => new RegExp(`name="${name}"[^>]*>([^<]*)<`).exec(html)?.[1] ?? ''
    const typed = { 'promise-en': value('promise-en'), 'promise-es': value('promise-es'), within: value('within') }
    const measure = { 'measure-en': area('measure-en'), 'measure-es': area('measure-es') }
    await rosa.go('/desk/standards', { ...FORM, ...typed, ...measure, source, target: value('target') })
  })

  it('passes five checks only with a result of the last period, and a reason where it was missed', () => {
    const standard = { target: 0.9, measure: { en: 'a', es: 'b' }, state: 'published' } as Standard
    const result = { period: '2027-Q1', count: 1, total: 9, met: 'no', why: '' } as const
    const passed = (one: Parameters<typeof checkStandard>[1]) =>
      Object.values(checkStandard(standard, one, '2027-Q1')).filter(Boolean).length
    expect([passed(undefined), passed(result), passed({ ...result, why: 'Late.' })]).toEqual([4, 4, 5])
    expect(passed({ ...result, why: 'Late.', period: '2026-Q4' })).toBe(4)
  })
})

describe('what a standard came to', () => {
  it('counts working days in Washington, without weekends and federal holidays', () => {
    const span = (began: string, ended: string) => ({ began, ended, count: 1 })
    const count = (spans: ReturnType<typeof span>[]) => inTime(spans, QUARTER, 3).count
    expect(count([span('2026-11-20T12', '2026-11-25T23')])).toBe(1)
    expect(count([span('2026-11-20T12', '2026-11-26T06')])).toBe(0)
    expect(count([span('2026-11-24T12', '2026-11-30T12')])).toBe(1)
    expect(count([span('2026-11-24T12', '')])).toBe(0)
    expect(inTime([span('2026-10-01T03', ''), span('2027-01-01T04', '')], QUARTER, 3).total).toBe(1)
  })

  it('is written down once its period is over and the last of it had its time', async () => {
    await published(rosa)
    for (let i = 0; i < 9; i++) await gap('2026-10-05T12:00:00Z', '2026-10-09T12:00:00Z')
    await gap('2026-10-05T12:00:00Z', '2026-12-09T12:00:00Z')
    await gap('2026-12-31T12:00:00Z', null)
    await gap('2026-10-05T12:00:00Z', '2026-10-09T12:00:00Z', 'va')
    expect(await closeStandards(DB, new Date('2027-01-10T12:00:00Z'))).toBe(0)
    expect(await closeStandards(DB, NOW)).toBe(1)
    expect(await closeStandards(DB, NOW)).toBe(0)
    const found = await DB.prepare('SELECT period, count, total, met, written_by FROM standard_results').first()
    expect(found).toEqual({ period: '2027-Q1', count: 9, total: 11, met: 'no', written_by: 'One Stop' })
  })

  it('is not written of receipts that are deleted by now', async () => {
    await published(rosa, { source: 'receipts-in-time' }, '2025-07-01')
    await DB.prepare(`INSERT INTO receipts VALUES ('A', 'a', NULL, 't', 'en', 'ssa', '2026-10-05T12:00:00Z')`).run()
    await closeStandards(DB, NOW)
    const { results } = await DB.prepare('SELECT period FROM standard_results ORDER BY period').all()
    expect(results.map(({ period }) => period)).toEqual(['2026-Q3', '2026-Q4', '2027-Q1'])
  })

  it('is never changed; a correction is another row with its reason, and why it was missed is said once', async () => {
    const id = await published(rosa, { source: 'typed' }, '2025-01-01')
    const period = lastClosed('quarter', measureDay(new Date())).name
    const sam = await writer('Sam')
    const confirm = (count: string) =>
      sam.go(`/desk/standards/${id}/result`, { do: 'confirm', period, count, total: '100' })
    await rosa.go(`/desk/standards/${id}/result`, { period, count: '60', total: '100' })
    await confirm('60')
    expect((await rosa.post(`/desk/standards/${id}/result`, { period, count: '95', total: '100' })).status).toBe(422)
    await expect(DB.prepare('UPDATE standard_results SET count = 99').run()).rejects.toThrow(/never changed/)
    await rosa.go(`/desk/standards/${id}/result`, { period, count: '61', total: '100', reason: 'One was missing' })
    await confirm('61')
    await explainResult(DB, { id, period, why: 'Two people left. New ones begin in May.', who: 'Rosa' }, NOW)
    await explainResult(DB, { id, period, why: 'Something else', who: 'Rosa' }, NOW)
    const { results } = await DB.prepare('SELECT revision, count, why FROM standard_results ORDER BY revision').all()
    expect(results).toEqual([
      { revision: 1, count: 60, why: '' },
      { revision: 2, count: 61, why: 'Two people left. New ones begin in May.' },
    ])
  })

  it('that a person counted is confirmed by another, as they saw it', async () => {
    const id = await published(rosa, { source: 'typed' }, '2025-01-01')
    const period = lastClosed('quarter', measureDay(new Date())).name
    const [path, sam] = [`/desk/standards/${id}/result`, await writer('Sam')]
    await rosa.go(path, { period, count: '60', total: '100' })
    const own = await rosa.page('/desk/standards?agency=ssa')
    expect(textOf(own)).toContain('Rosa counted 60 of 100. You counted it: someone else confirms it.')
    expect(textOf(await sam.page('/desk/standards?agency=ssa'))).toContain('Confirm and publish')
    const seen = { do: 'confirm', period, count: '60', total: '100' }
    expect(await refusal(await rosa.post(path, seen))).toEqual([403, 'Somebody else must approve this'])
    await rosa.go(path, { period, count: '70', total: '100' })
    expect(await refusal(await sam.post(path, seen))).toEqual([409, 'This changed meanwhile'])
    expect(textOf(await new Browser().page('/standards/ssa'))).toContain('The first result comes')
    await sam.go(path, { ...seen, count: '70' })
    expect(await refusal(await sam.post(path, { ...seen, count: '70' }))).toEqual([409, 'This changed meanwhile'])
    const found = await DB.prepare('SELECT count, met, written_by, confirmed_by FROM standard_results').first()
    expect(found).toEqual({ count: 70, met: 'no', written_by: 'Rosa', confirmed_by: 'Sam' })
  })

  it.each([
    ['One Stop counts itself', { source: 'gaps-in-time' }, '2025-01-01'],
    ['began after the period did', { source: 'typed' }, measureDay(new Date())],
  ])('is not typed where the standard %s', async (_, change, since) => {
    const id = await published(rosa, change, since)
    const period = lastClosed('quarter', measureDay(new Date())).name
    expect((await rosa.post(`/desk/standards/${id}/result`, { period, count: '60', total: '100' })).status).toBe(422)
  })

  it('of a sample is met or missed only outside its interval', () => {
    const of = (count: number, total: number) => metBy({ source: 'typed', target: 0.8 } as Standard, { count, total })
    expect([of(95, 100), of(60, 100), of(82, 100), of(9, 9)]).toEqual(['yes', 'no', 'cannot-tell', 'cannot-tell'])
  })

  it('is counted by each source', async () => {
    await seedLostCard()
    await DB.batch([
      DB.prepare(`UPDATE answer_versions SET created_at = '2026-11-02T12:00:00Z'`),
      DB.prepare(`INSERT INTO answer_versions (id, language, version, title, markdown, author, created_at)
        VALUES ('lost-card', 'es', 1, 't', 'm', 'a', '2026-11-05T12:00:00Z')`),
      DB.prepare(
        `INSERT INTO daily_counts VALUES ('ssa', '2026-10-03', 'answer', 70), ('ssa', '2026-10-03', 'unanswered', 30), ('ssa', '2026-10-03', 'note', 5)`,
      ),
      DB.prepare(
        `INSERT INTO gaps (id, state, question, language, first_seen, last_seen, closed_at) VALUES ('g', 'dismissed', 'q', 'en', '2026-10-01', '2026-10-01', '2026-10-07T12:00:00Z')`,
      ),
      DB.prepare(
        `INSERT INTO receipts VALUES ('A', 'a', 'g', 't', 'en', 'ssa', '2026-10-05T12:00:00Z'), ('B', 'b', NULL, 't', 'en', 'ssa', '2026-10-05T12:00:00Z')`,
      ),
    ])
    await askedByAssistants()
    const count = (source: Standard['source']) =>
      countStandard(DB, { source, agency: 'ssa', withinDays: 5 } as Standard, QUARTER, '2027-02-10')
    expect(await count('gaps-in-time')).toEqual({ count: 0, total: 1 })
    expect(await count('answered-at-once')).toEqual({ count: 70, total: 101 })
    expect(await count('spanish-in-time')).toEqual({ count: 1, total: 1 })
    expect(await count('receipts-in-time')).toEqual({ count: 1, total: 2 })
    expect(await count('reviews-current')).toEqual({ count: 1, total: 1 })
    expect(await count('typed')).toBeUndefined()
  })
})

/** A question of an assistant that got an answer, and one that is a gap of its own, with a receipt; and a gap that people asked too. */
async function askedByAssistants(): Promise<void> {
  const asked = (id: string, kind: 'answer' | 'unanswered', channel: string, gapId?: string) =>
    insertQuestion(DB, {
      ...{
        id,
        kind,
        channel,
        gapId,
        at: '2026-10-03T12:00:00Z',
        text: 'x',
        normalised: 'x',
        language: 'en',
        agency: 'ssa',
      },
      ...{ page: '', confidence: 0, answerId: undefined, snapshot: 's' },
    })
  const gap = (id: string) =>
    DB.prepare(
      `INSERT INTO gaps (id, question, language, agency, first_seen, last_seen) VALUES (?, 'q', 'en', 'ssa', '2026-10-03', '2026-10-03')`,
    ).bind(id)
  await DB.batch([
    ...[gap('theirs'), gap('of-both'), asked('m1', 'answer', 'mcp'), asked('m2', 'unanswered', 'mcp', 'theirs')],
    ...[asked('m3', 'unanswered', 'mcp', 'of-both'), asked('p1', 'unanswered', 'text', 'of-both')],
    DB.prepare(`INSERT INTO receipts VALUES ('C', 'm2', 'theirs', 't', 'en', 'ssa', '2026-10-05T12:00:00Z')`),
  ])
}
