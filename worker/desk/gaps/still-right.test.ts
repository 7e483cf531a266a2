import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, seedLostCard, textOf, writer } from '../../../test/worker/browser.ts'
import { isoDay } from '../../corpus/iso-day.ts'

const { DB } = env
const PAGE = '/desk/gaps/review:lost-card:en'
const ACT = '/desk/answers/lost-card/en/still-right'
let rosa: Browser
beforeEach(async () => {
  const tables = ['answers', 'answer_versions', 'gaps', 'agency_rules', 'people', 'feedback']
  await DB.batch(tables.map((table) => DB.prepare(`DELETE FROM ${table}`)))
  await seedLostCard()
  await DB.prepare(`UPDATE answers SET review_by = '2026-01-01'`).run()
  rosa = await writer()
})
const due = () => DB.prepare(`SELECT snoozed_until FROM gaps WHERE id = 'review:lost-card:en'`).first('snoozed_until')
const live = () => DB.prepare('SELECT version, review_by FROM answers').first()

describe('an answer whose check is due', () => {
  it('stands with its text and its pages beside the one act', async () => {
    const text = textOf(await rosa.page(PAGE))
    expect(text).toContain('Is it still right? How do I replace a lost Social Security card?')
    expect(text).toContain('I checked all its facts today Still right')
    expect(text).not.toContain('Nothing to change')
  })

  it('is checked by a tick and a press, its text as it was, and comes back when it is due again', async () => {
    expect(await rosa.go(ACT, { version: '1', checked: 'on' })).toBe(PAGE)
    const today = isoDay(new Date())
    expect(await live()).toMatchObject({ version: 2 })
    const { markdown } = (await DB.prepare('SELECT markdown FROM answer_versions WHERE version = 2').first<{
      markdown: string
    }>()) ?? { markdown: '' }
    expect(markdown).toContain(`last_reviewed_on: ${today}`)
    expect(markdown).toContain('Ask for a new Social Security card online or at an office.')
    expect(String(await due()) > today).toBe(true)
    expect(textOf(await rosa.page('/desk/answers/lost-card/en'))).toContain('Rosa checked its facts: still right')
  })

  it('is not checked without the tick, of another version, or by who may not publish for its agency', async () => {
    expect(await rosa.go(ACT, { version: '1' })).toBe(`${PAGE}?still=needed`)
    expect(await rosa.go(ACT, { version: '9', checked: 'on' })).toBe(`${PAGE}?still=needed`)
    expect(textOf(await rosa.page(`${PAGE}?still=needed`))).toContain('Tick that you checked it.')
    const tom = await writer('Tom', { role: 'reviewer', agency: 'usagov' })
    expect((await tom.post(ACT, { version: '1', checked: 'on' })).status).toBe(403)
    expect(textOf(await tom.page(PAGE))).not.toContain('I checked all its facts')
    expect(await live()).toMatchObject({ version: 1 })
  })

  it('leaves the work of those whom it did not help', async () => {
    await DB.prepare(
      `INSERT INTO gaps (id, kind, question, language, agency, answer_id, answer_language, first_seen, last_seen, people)
       VALUES ('feedback:lost-card:en', 'feedback', 'x', 'en', 'ssa', 'lost-card', 'en', '', '', 3)`,
    ).run()
    await rosa.go(ACT, { version: '1', checked: 'on' })
    expect(await DB.prepare(`SELECT state FROM gaps WHERE id = 'feedback:lost-card:en'`).first('state')).toBe('open')
  })
})
