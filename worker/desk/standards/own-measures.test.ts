import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { Browser, textOf } from '../../../test/worker/browser.ts'
import { deploymentEnv } from '../../../test/worker/deployment.ts'
import worker from '../../index.ts'
import { metBy, type Standard } from '../../measures/index.ts'
import { countStandard } from '../../store/standards/count-standard.ts'
import { keepMinute } from '../../store/standards/up-days.ts'
import { closeStandards } from './close-standards.ts'
import { nothingPromised, published } from './testing/promised.ts'

const { DB } = env
const QUARTER = { name: '2027-Q1', from: '2026-10-01', to: '2026-12-31' }
const NOW = new Date('2027-01-03T12:00:00Z')
const MINUTES = 92 * 1_440

let rosa: Browser
beforeEach(async () => {
  rosa = await nothingPromised()
  await DB.batch(['shopper_publications', 'up_days'].map((table) => DB.prepare(`DELETE FROM ${table}`)))
})

const count = (source: Standard['source']) =>
  countStandard(DB, { source, agency: 'ssa', withinDays: 0 } as Standard, QUARTER, '2027-01-03')

describe('corrections in every channel', () => {
  interface Correction {
    version?: number
    published?: string
    everywhere?: string | null
    behind?: string[]
    agency?: string
  }

  async function correction(id: string, one: Correction = {}): Promise<void> {
    const { version = 2, published = '2026-11-02T12:00:00.000Z', everywhere = null, behind = [], agency = 'ssa' } = one
    await DB.batch([
      DB.prepare(
        `INSERT OR REPLACE INTO answers (id, language, agency, title, state, version, review_by) VALUES (?, 'en', ?, 't', 'published', ?, '2028-01-01')`,
      ).bind(id, agency, version),
      DB.prepare(
        `INSERT INTO answer_versions (id, language, version, title, markdown, author, created_at) VALUES (?, 'en', ?, 't', '', 'Maria', ?)`,
      ).bind(id, version, published),
      DB.prepare('INSERT INTO shopper_publications VALUES (?, ?, ?, ?, ?, ?)').bind(
        ...[id, 'en', version, published, everywhere, JSON.stringify(behind)],
      ),
    ])
  }

  it('are counted by whether all showed them within five minutes; one that never did is late', async () => {
    await correction('at-once', { everywhere: '2026-11-02T12:00:04.000Z' })
    await correction('just-in-time', { everywhere: '2026-11-02T12:05:00.000Z' })
    await correction('late', { everywhere: '2026-11-02T12:05:01.000Z' })
    await correction('never', { behind: ['open data'] })
    expect(await count('corrections-everywhere')).toEqual({ count: 2, total: 4 })
  })

  it('are not counted where nobody looked, where a newer version came at once, or of others and other days', async () => {
    await correction('not-looked-at')
    await correction('replaced', { behind: ['text'] })
    await correction('replaced', {
      version: 3,
      published: '2026-11-02T12:04:00.000Z',
      everywhere: '2026-11-02T12:04:09.000Z',
    })
    await correction('theirs', { agency: 'va', everywhere: '2026-11-02T12:00:04.000Z' })
    // Midnight in Washington is four or five hours later than by UTC.
    await correction('still-september', {
      published: '2026-10-01T03:00:00.000Z',
      everywhere: '2026-10-01T03:00:04.000Z',
    })
    await correction('still-december', {
      published: '2027-01-01T04:00:00.000Z',
      everywhere: '2027-01-01T04:00:04.000Z',
    })
    expect(await count('corrections-everywhere')).toEqual({ count: 2, total: 2 })
  })

  it('are told as kept or missed only outside the interval, and not of a few', () => {
    const met = (counted: { count: number; total: number }) =>
      metBy({ source: 'corrections-everywhere', target: 0.9 } as Standard, counted)
    expect([met({ count: 9, total: 9 }), met({ count: 95, total: 100 })]).toEqual(['cannot-tell', 'cannot-tell'])
    expect([met({ count: 99, total: 100 }), met({ count: 50, total: 100 })]).toEqual(['yes', 'no'])
  })
})

describe('minutes with an answer', () => {
  async function day(name: string, asked: number, answered: number): Promise<void> {
    await DB.prepare('INSERT INTO up_days VALUES (?, ?, ?, ?)').bind(name, asked, answered, `${name}T23:59`).run()
  }

  it('are kept once each, as many rows as days', async () => {
    const at = (time: string) => new Date(`2026-11-02T${time}Z`)
    for (const [time, isUp] of [
      ['10:00:00', true],
      ['10:00:40', true],
      ['10:01:00', false],
      ['10:02:00', true],
    ] as const)
      await keepMinute(DB, at(time), isUp)
    await keepMinute(DB, at('10:01:00'), true)
    expect((await DB.prepare('SELECT day, asked, answered FROM up_days').all()).results).toEqual([
      { day: '2026-11-02', asked: 3, answered: 2 },
    ])
  })

  it('are counted with those in which nobody asked', async () => {
    await day('2026-09-30', 1_440, 0)
    await day('2026-10-01', 1_440, 1_430)
    await day('2026-12-31', 1_400, 1_400)
    expect(await count('uptime')).toEqual({ count: 2_830, total: 2_840, unknown: MINUTES - 2_840 })
    await DB.prepare('DELETE FROM up_days').run()
    expect(await count('uptime')).toEqual({ count: 0, total: 0, unknown: MINUTES })
  })

  it('cannot be told where minutes without a look could change it', () => {
    const met = (counted: { count: number; total: number; unknown: number }) =>
      metBy({ source: 'uptime', target: 0.99 } as Standard, counted)
    expect(met({ count: 995, total: 1_000, unknown: 0 })).toBe('yes')
    expect(met({ count: 995, total: 1_000, unknown: 6 })).toBe('cannot-tell')
    expect(met({ count: 980, total: 1_000, unknown: 0 })).toBe('no')
    expect(met({ count: 900, total: 1_000, unknown: 500 })).toBe('no')
    expect(met({ count: 0, total: 0, unknown: 0 })).toBe('cannot-tell')
  })

  it('are looked at by the clock of every minute: a question of its own, which nobody finds in the log', async () => {
    const minute = (bindings: Env, time: string) =>
      worker.scheduled(
        { cron: '* * * * *', scheduledTime: Date.parse(`2026-11-02T${time}Z`), noRetry() {} },
        bindings,
        createExecutionContext(),
      )
    await minute(deploymentEnv({ SIGN_IN: 'none' }), '10:00:00')
    await minute(deploymentEnv({ SIGN_IN: 'none', CHANNELS_OFF: 'widget' }), '10:01:00')
    await minute(deploymentEnv({ SIGN_IN: 'none', CHANNELS_OFF: 'widget, page' }), '10:02:00')
    const { results } = await DB.prepare('SELECT asked, answered FROM up_days').all()
    expect(results).toEqual([{ asked: 3, answered: 2 }])
    expect(await DB.prepare('SELECT count(*) AS n FROM questions').first('n')).toBe(0)
  })

  it('stand on the public page with their number, in both languages; all but one are not all', async () => {
    await published(rosa, { source: 'uptime', target: '99.5' })
    for (let at = Date.parse('2026-10-01'); at <= Date.parse('2026-12-31'); at += 86_400_000)
      await day(new Date(at).toISOString().slice(0, 10), 1_440, 1_440)
    await DB.prepare(`UPDATE up_days SET answered = 1439 WHERE day = '2026-12-01'`).run()
    expect(await closeStandards(DB, NOW)).toBe(1)
    const anyone = new Browser()
    expect(textOf(await anyone.page('/standards/ssa'))).toMatch(/Kept.*> 99\.9% \(132,479 of 132,480\)/)
    expect(textOf(await anyone.page('/standards/ssa?language=es'))).toMatch(/> 99[.,]9\s?% \(132,479 de 132,480\)/)
  })
})
