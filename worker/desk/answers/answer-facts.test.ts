import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { deskAssets, LOST_CARD, textOf, writer } from '../../../test/worker/browser.ts'
import { publishVersion } from '../../store/answers/publication.ts'

const PAGE = '/desk/answers/lost-card/en'
const MARKDOWN = LOST_CARD.replace('asked: [', 'asked: [renew passport by mail, ')

beforeEach(async () => {
  const tables = ['answers', 'answer_versions', 'feedback', 'gaps', 'questions']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  const version = { id: 'lost-card', language: 'en', version: 1, markdown: MARKDOWN, author: 'Card team' } as const
  const rest = { agency: 'ssa', title: 'Lost card', writers: [], note: '', action: 'answer-published' } as const
  await publishVersion(env.DB, { ...version, ...rest, reviewBy: '2026-01-01' }, new Date('2025-11-01'))
})

async function said(version: number, helpful: number, not: number): Promise<void> {
  const one = env.DB.prepare(
    `INSERT INTO feedback (reply_id, answer_id, language, version, helpful, created_at) VALUES (?, 'lost-card', 'en', ?, ?, '2026-11-01')`,
  )
  const all = [...Array(helpful).fill(1), ...Array(not).fill(0)]
  await env.DB.batch(all.map((value: number) => one.bind(crypto.randomUUID(), version, value)))
}
const shown = async () => textOf(await (await writer()).page(PAGE))

describe('what an answer’s page tells', () => {
  it('names its agency, its owner and its next check, and leads to the check that is due', async () => {
    const html = await (await writer()).page(PAGE)
    expect(textOf(html)).toMatch(/Agency Social Security Team responsible for it Card team .*Jan 1, 2026 due now/)
    expect(html).toContain('href="/desk/gaps/review:lost-card:en"')
  })

  it('tells of how many it helped, version by version, and of few people nothing', async () => {
    await said(1, 20, 10)
    await said(2, 2, 1)
    const text = await shown()
    expect(text).toMatch(/Version 1: 67% of 30 people who said so, \d+% to \d+%/)
    expect(text).toContain('Version 2: fewer than 10 people said so')
  })

  it('counts how often it was given, and the gaps that it closed with their people', async () => {
    await env.DB.batch([
      env.DB.prepare(
        `INSERT INTO questions (id, at, kind, text, normalised, language, agency, page, channel, confidence, answer_id, snapshot)
         VALUES ('q1', ?, 'answer', 'x', '', 'en', '', '', 'widget', 0.9, 'lost-card', 's')`,
      ).bind(new Date().toISOString()),
      env.DB.prepare(
        `INSERT INTO gaps (id, state, question, language, people, wordings, first_seen, last_seen, answer_id, answer_language, kind)
         VALUES ('g1', 'answered', 'x', 'en', 7, 1, '2026-11-01', '2026-11-01', 'lost-card', 'en', 'question')`,
      ),
    ])
    expect(await shown()).toMatch(/Given in the last 90 days 1 .*Gaps it closed 1, of 7 people/)
  })

  it('says which of its wordings do not reach it, and what comes first', async () => {
    const html = await (await writer()).page(PAGE)
    expect(textOf(html)).toMatch(/“?renew passport by mail”? gets another answer, which is surer/)
    expect(html).toContain('href="/desk/answers/renew-passport/en"')
  })

  it('tells what the last check of each link found, and which nobody has checked', async () => {
    const rosa = await writer()
    const page = async (links: object[]) => {
      const assets = deskAssets()
      const fetch = async (address: RequestInfo | URL, init?: RequestInit) =>
        String(address).endsWith('links.json') ? Response.json(links) : assets.fetch(address, init)
      rosa.bindings = { ...rosa.bindings, ASSETS: { ...assets, fetch } }
      return textOf(await rosa.page(PAGE))
    }
    expect(await page([])).toContain('www.ssa.gov/number-card/replace-card Not checked yet')
    const result = {
      url: 'https://www.ssa.gov/number-card/replace-card',
      state: 'gone',
      checked: '2026-11-20',
      status: 404,
    }
    expect(await page([result])).toContain('www.ssa.gov/number-card/replace-card Gone · 404 · Nov 20, 2026')
  })
})
