import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { deploymentEnv } from '../../test/worker/deployment.ts'
import type { Answer } from '../contract/index.ts'
import type { ShopperCase } from '../corpus/index.ts'
import worker from '../index.ts'
import { askCase } from './ask-case.ts'
import type { Shop } from './caller.ts'
import { textKey } from './text-key.ts'
import { waysFor } from './ways/ways.ts'

const ORIGIN = 'https://help.agency.gov'
const KEY = 'k'.repeat(32)
const TOKEN = '0123456789abcdef0123456789abcdef'
const SECRETS = { SHOPPER_KEY: KEY, TWILIO_AUTH_TOKEN: TOKEN, CALLER_SECRET: 's'.repeat(32), PUBLIC_ORIGIN: ORIGIN }
const TABLES = ['questions', 'log_inbox', 'receipts', 'gaps', 'gap_wordings']
const WAYS = waysFor([])

let logged: unknown[] = []
beforeEach(async () => {
  logged = []
  await env.DB.batch(TABLES.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
})

/** A deployment with secrets, and what becomes of its replies on the way. */
function shop(
  key: string,
  changed: (body: string, path: string) => string = (body) => body,
  settings: Record<string, string> = {},
): Shop {
  const bound = deploymentEnv({
    ...SECRETS,
    ...settings,
    SIGN_IN: 'none',
    LOG: { send: async (one: unknown) => void logged.push(one) },
  })
  const send = async (request: Request) => {
    const response = await worker.fetch(request, bound, createExecutionContext())
    const { pathname } = new URL(request.url)
    const body = changed(await response.text(), pathname)
    return new Response(body, { status: response.status, headers: response.headers })
  }
  return { send, origin: ORIGIN, key, phone: { token: TOKEN, publicOrigin: ORIGIN } }
}

const NONE: ShopperCase = {
  ...{ id: 'bears', question: 'where do bears sleep', language: 'en', manner: ['plain'], path: [], not: [] },
  ...{ facts: ['1-844-872-4681'], agreed: { by: 'Test team', on: '2026-11-29' } },
}
async function lostCard(): Promise<ShopperCase> {
  const answer: Answer = JSON.parse(await (await shop(KEY).send(new Request(`${ORIGIN}/api/answers/lost-card`))).text())
  const agreed = { by: 'Test team', on: '2026-11-29', version: answer.version, text: await textKey(answer) }
  return {
    ...NONE,
    id: 'card',
    question: 'i lost my social security card',
    answer: 'lost-card',
    facts: ['Social Security card'],
    agreed,
  }
}
const resultsOf = async (one: ShopperCase, at: Shop) => {
  const { outcomes } = await askCase(one, WAYS, at)
  return Object.fromEntries(outcomes.map(({ way, result, lacks }) => [way, [result, ...lacks].join(': ')]))
}
async function stored(): Promise<number> {
  const counts = await env.DB.batch<{ n: number }>(
    TABLES.map((table) => env.DB.prepare(`SELECT count(*) AS n FROM ${table}`)),
  )
  return counts.reduce((sum, { results }) => sum + (results[0]?.n ?? 0), 0)
}

describe('a case', () => {
  it('is right in every way', async () => {
    const results = await resultsOf(await lostCard(), shop(KEY))
    expect(Object.keys(results)).toEqual(WAYS.map(({ name }) => name))
    expect(new Set(Object.values(results))).toEqual(new Set(['right']))
  })

  it('that has no answer is right where each way to ask says so, and is not asked of renderings', async () => {
    const results = await resultsOf(NONE, shop(KEY))
    expect(results).toMatchObject({
      widget: 'right',
      text: 'right',
      voice: 'right',
      mcp: 'right',
      counter: 'right',
      print: 'not-asked',
    })
  })

  it('shows the one channel that drops a fact, and which fact', async () => {
    const dropping = shop(KEY, (body, path) =>
      path.endsWith('/print') ? body.replaceAll('Social Security card', 'card') : body,
    )
    const results = await resultsOf({ ...(await lostCard()), facts: ['new Social Security card'] }, dropping)
    expect(results.print).toMatch(/^(?:incomplete|wrong)/)
    expect(Object.values(results).filter((result) => result !== 'right')).toHaveLength(1)
  })

  it('shows the channel that is a version behind', async () => {
    const behind = shop(KEY, (body, path) =>
      path === '/channels/voice'
        ? body
        : body.replace(/version 1\b|Version 1\b/g, 'version 2').replaceAll('"version":1', '"version":2'),
    )
    expect((await resultsOf(await lostCard(), behind)).voice).toBe('older: version 2')
  })

  it('shows a channel that cannot be reached, and one that is turned off', async () => {
    const broken = shop(KEY)
    const send = async (request: Request) => {
      const { pathname } = new URL(request.url)
      if (pathname === '/mcp') return new Response('no', { status: 502 })
      return pathname === '/ask' ? new Response('off', { status: 404 }) : broken.send(request)
    }
    const results = await resultsOf(await lostCard(), { ...broken, send })
    expect(results.mcp).toContain('unreachable')
    expect(results).toMatchObject({ page: 'off', kiosk: 'off', widget: 'right' })
  })

  it('is off in every channel that is turned off, in that channel’s own form', async () => {
    const off = shop(KEY, undefined, { CHANNELS_OFF: 'widget,page,print,text,voice,counter,mcp' })
    for (const one of [await lostCard(), { ...NONE, language: 'es' as const }]) {
      const results = await resultsOf(one, off)
      const { widget, page, kiosk, text, voice, counter, mcp } = results
      expect({ widget, page, kiosk, text, voice, counter, mcp }).toEqual({
        ...{ widget: 'off', page: 'off', kiosk: 'off', text: 'off', voice: 'off', counter: 'off', mcp: 'off' },
      })
    }
  })

  it('shows a rendering that is not there, and a page that is gone or whose file is', async () => {
    const known = shop(KEY)
    const send = async (request: Request) => {
      const { pathname } = new URL(request.url)
      if (pathname === '/a/lost-card/print') return Response.json({ problem: 'not-found' }, { status: 404 })
      if (pathname === '/page') return new Response('<script src="/assets/one-stop.js"></script>')
      return pathname === '/gone' || pathname === '/assets/one-stop.js'
        ? new Response('no', { status: 404 })
        : known.send(request)
    }
    const { outcomes } = await askCase(await lostCard(), waysFor(['/gone', '/page']), { ...known, send })
    const results = outcomes.map(({ way, result }) => [way, result]).filter(([, result]) => result !== 'right')
    expect(results).toEqual([
      ['print', 'none'],
      ['/gone', 'unreachable'],
      ['/page', 'unreachable'],
    ])
  })

  it('is unreachable everywhere, and not without an answer, where the deployment does not answer', async () => {
    const one = await lostCard()
    const send = async () => new Response('no', { status: 503 })
    const { outcomes } = await askCase(one, WAYS, { ...shop(KEY), send })
    expect(new Set(outcomes.map(({ result }) => result))).toEqual(new Set(['unreachable']))
    const { outcomes: gone } = await askCase({ ...one, answer: 'no-such' }, WAYS, shop(KEY))
    expect(new Set(gone.map(({ result }) => result))).toEqual(new Set(['none']))
  })

  it('whose answer has another text than its key was agreed for is stale, and is not asked', async () => {
    const one = await lostCard()
    const { stale, outcomes } = await askCase(
      { ...one, agreed: { ...one.agreed, text: '000000000000' } },
      WAYS,
      shop(KEY),
    )
    expect([stale, outcomes]).toEqual([{ agreed: '000000000000', now: one.agreed.text, version: 1 }, []])
  })
})

describe('what is asked with the key', () => {
  it('is neither logged nor stored: no question, no gap, no receipt, no count', async () => {
    await resultsOf(await lostCard(), shop(KEY))
    await resultsOf(NONE, shop(KEY))
    expect([logged, await stored()]).toEqual([[], 0])
  })

  it('leaves no rating behind', async () => {
    const about = { reply: crypto.randomUUID(), answer: 'lost-card', version: 1, language: 'en', helpful: true }
    const post = (key: string) =>
      shop(key).send(
        new Request(`${ORIGIN}/api/feedback`, {
          method: 'POST',
          headers: { 'X-One-Stop-Shopper': key },
          body: JSON.stringify(about),
        }),
      )
    expect((await post(KEY)).status).toBe(204)
    expect([logged, await stored()]).toEqual([[], 0])
    await post('x'.repeat(32))
    expect([logged.length, await stored()]).toEqual([1, 1])
  })

  it.each([
    ['a wrong key', 'x'.repeat(32)],
    ['half of the key', KEY.slice(0, 16)],
    ['no key', ''],
  ])('but with %s it is anyone’s: logged and kept', async (_, key) => {
    await resultsOf(NONE, shop(key))
    expect(logged.length).toBeGreaterThanOrEqual(6)
    expect(await stored()).toBeGreaterThan(0)
  })
})
