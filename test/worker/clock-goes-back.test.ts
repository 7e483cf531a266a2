import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { QuestionMessage } from '../../worker/gaps/log/log-message.ts'
import { askForInbox, storeInbox } from '../../worker/gaps/log/store-inbox.ts'
import { checkAssertion } from '../../worker/http/access/check-assertion.ts'
import { knownNow } from '../../worker/live/known-now.ts'
import { asNewIsolate } from '../../worker/per-isolate.ts'
import { putInInbox } from '../../worker/store/log/inbox.ts'
import { latestRound, startRound, tidyRounds } from '../../worker/store/shopper/rounds.ts'
import { deploymentEnv } from './deployment.ts'
import { FakeProvider, newBrowser, newKey, type ProviderKey, signed, start } from './oidc-provider.ts'

const HOUR_MS = 3_600_000
const BACK: [string, number][] = [
  ['an hour', HOUR_MS],
  ['a year', 365 * 24 * HOUR_MS],
]
const LONG = { timeout: 4_000, interval: 50 }

type Changes = Parameters<typeof deploymentEnv>[0]

const sent: unknown[] = []
const background: Promise<unknown>[] = []
const waitUntil = (work: Promise<unknown>) => void background.push(work)
const queue = { send: async (body: unknown) => void sent.push(body) }
const failing = async () => {
  throw new Error('store is down')
}
const broken = { prepare: () => ({ bind: () => ({ run: failing }) }) }
const goBack = (ms: number) => vi.setSystemTime(Date.now() - ms)

beforeEach(async () => {
  sent.length = 0
  background.length = 0
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  asNewIsolate() // nothing in memory
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockImplementation(() => {})
  await env.DB.batch(
    ['current_snapshot', 'plans', 'drafts', 'log_inbox', 'questions', 'shopper_rounds'].map((table) =>
      env.DB.prepare(`DELETE FROM ${table}`),
    ),
  )
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** An isolate that answers; what it does beside that stands in `background`, what it asks for in `sent`. */
async function isolate(): Promise<() => Promise<unknown>> {
  const { liveEngine } = await import('../../worker/live/live.ts')
  const bindings = deploymentEnv({ PUBLISH: queue })
  return () => liveEngine(bindings, { waitUntil })
}

/** A question as it is promised to somebody now. */
const question = (): QuestionMessage => ({
  ...{ kind: 'question', id: crypto.randomUUID(), at: new Date().toISOString(), reply: 'unanswered', removed: [] },
  ...{ text: 'best pizza in town', language: 'en', agency: '', page: '', channel: 'widget', confidence: 0 },
  ...{ snapshot: 'x', receipt: 'AAAA-AAAA' },
})
const rows = async (table: string) => (await env.DB.prepare(`SELECT * FROM ${table}`).all()).results

describe.each(BACK)('after the clock went back by %s', (_, ms) => {
  it('what is published is looked for, though nobody asks again', async () => {
    const live = await isolate()
    await live()
    await background[0]
    const asked = vi.spyOn(env.DB, 'prepare')
    const isLookedFor = () => expect(asked.mock.calls.flat().join()).toContain('FROM current_snapshot')
    goBack(ms)
    await live()
    await vi.waitFor(isLookedFor, LONG)
    asked.mockClear()
    await vi.advanceTimersByTimeAsync(5_000)
    await vi.waitFor(isLookedFor, LONG)
  })

  it('looking ends as soon as ever', async () => {
    const live = await isolate()
    await live()
    goBack(ms)
    await vi.advanceTimersByTimeAsync(30_000)
    await vi.waitFor(() => Promise.all(background), LONG)
  })

  it('what was planned is carried out, and a snapshot that is missing is asked for again', async () => {
    await env.DB.exec(
      `INSERT INTO plans (id, kind, at, answer_id, language, agency, who, made_at) VALUES ('p', 'archive', '2020', 'vote', 'en', 'usagov', 'Rosa', '2020')`,
    )
    const live = await isolate()
    const bothAsked = (times: number) => () => expect(sent).toHaveLength(2 * times)
    await live()
    await vi.waitFor(bothAsked(1), LONG)
    goBack(ms)
    await live()
    await vi.waitFor(bothAsked(2), LONG)
  })

  it('a D1 that was left alone is asked again to keep what is promised', async () => {
    const { keepInLog } = await import('../../worker/gaps/log/keep-in-log.ts')
    const keep = (changes: Changes) => keepInLog(deploymentEnv({ LOG: queue, ...changes }), { waitUntil }, question())
    expect(await keep({ DB: broken })).toBe(true)
    goBack(ms)
    expect(await keep({ LOG: { send: failing } })).toBe(true)
    expect(await rows('log_inbox')).toHaveLength(1)
  })

  it('what was promised before is brought to its place, and health says that it waits', async () => {
    const { healthOf } = await import('../../worker/channels/api/health.ts')
    const { liveSnapshot } = await import('../../worker/live/live.ts')
    const bindings = deploymentEnv({ LOG: queue, PUBLISH: queue })
    const message = question()
    await putInInbox(env.DB, { ...message, receipt: message.receipt, message })
    goBack(ms)
    const live = await liveSnapshot(bindings, { waitUntil })
    expect((await healthOf(bindings, live, new Date())).degraded).toEqual(['log'])
    await askForInbox(bindings, new Date())
    expect(sent).toContainEqual({ kind: 'inbox' })
    await storeInbox(env.DB, live.engine, new Date())
    expect(await rows('questions')).toMatchObject([{ id: message.id }])
    expect(await rows('log_inbox')).toEqual([])
  })

  it('health is asked anew', async () => {
    const { healthOf } = await import('../../worker/channels/api/health.ts')
    const { liveSnapshot } = await import('../../worker/live/live.ts')
    const bindings = deploymentEnv({ PUBLISH: queue })
    const live = await liveSnapshot(bindings, { waitUntil })
    const before = await healthOf(bindings, live, new Date())
    expect(await healthOf(bindings, live, new Date())).toBe(before)
    goBack(ms)
    expect(await healthOf(bindings, live, new Date())).not.toBe(before)
  })

  it('lists that are kept in memory are read anew', async () => {
    const read = vi.fn(async () => ['x'])
    const list = knownNow('a list', read, 30_000)
    const now = async () => {
      list(deploymentEnv(), { waitUntil })
      await Promise.all(background)
      return read.mock.calls.length
    }
    expect([await now(), await now()]).toEqual([1, 1])
    goBack(ms)
    expect(await now()).toBe(2)
  })

  it('a round of the mystery shopper that stands still ends', async () => {
    await startRound(env.DB, 2, new Date())
    goBack(Math.max(ms, 25 * HOUR_MS)) // one that began within a day may still be under way
    await tidyRounds(env.DB, new Date())
    expect((await latestRound(env.DB))?.round.endedAt).toBe(new Date().toISOString())
  })

  it('the addresses of a sign-in provider are read anew', async () => {
    const provider = new FakeProvider(await newKey('k1'))
    vi.stubGlobal('fetch', provider.fetch)
    const browser = newBrowser(provider)
    await start(provider, browser)
    await start(provider, browser)
    expect(provider.requests).toHaveLength(1)
    goBack(ms)
    await start(provider, browser)
    expect(provider.requests).toHaveLength(2)
  })

  it('a new key of Cloudflare Access opens the desk', async () => {
    const keys = [await newKey('old'), await newKey('new')] as const
    const teamDomain = `${crypto.randomUUID()}.cloudflareaccess.com`
    let shown = keys[0]
    vi.stubGlobal('fetch', async () => Response.json({ keys: [shown.jwk] }))
    const comesIn = async (key: ProviderKey) => {
      const seconds = Math.floor(Date.now() / 1000)
      const claims = { iss: `https://${teamDomain}`, aud: 'desk', sub: 'rosa', email: 'rosa@agency.gov' }
      const assertion = await signed({ ...claims, iat: seconds, exp: seconds + 300 }, key)
      return checkAssertion({ way: 'access', teamDomain, audience: 'desk' }, assertion, new Date())
    }
    expect(await comesIn(keys[0])).toBeDefined()
    goBack(ms)
    shown = keys[1]
    expect(await comesIn(keys[1])).toMatchObject({ subject: 'rosa' })
  })
})
