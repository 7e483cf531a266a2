import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AGENCIES, CORPUS, deploymentEnv, snapshotBytes } from '../../test/worker/deployment.ts'
import { compileSnapshot, openSnapshot } from '../engine/index.ts'
import { answerRecord } from '../engine/testing/answer-record.ts'
import { asNewIsolate } from '../per-isolate.ts'

const sent: unknown[] = []
/** What goes on after replies: first the isolate's look for what was published, then its going on looking. */
const background: Promise<unknown>[] = []
const PUBLISH = { send: async (body: unknown) => void sent.push(body) }

beforeEach(async () => {
  sent.length = 0
  background.length = 0
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  asNewIsolate() // nothing in memory
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
  await env.DB.exec('DELETE FROM current_snapshot')
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const isolate = async (changes: Parameters<typeof deploymentEnv>[0] = {}) => {
  const { liveEngine } = await import('./live.ts')
  const bindings = deploymentEnv({ PUBLISH, ...changes })
  const waitUntil = (work: Promise<unknown>) => void background.push(work)
  return async () => (await liveEngine(bindings, { waitUntil })).snapshot
}

/** Puts a snapshot with one more answer where writers' snapshots are. */
async function publishOneMore(): Promise<string> {
  const more = answerRecord({ id: 'zoo', title: 'May I bring my dog to the zoo?', body: 'No.' })
  const bytes = await compileSnapshot({ ...CORPUS, answers: [...CORPUS.answers, more] })
  const { name } = await openSnapshot(bytes)
  const { keepPublished } = await import('./published-snapshot.ts')
  const { movePointer } = await import('../store/current-snapshot.ts')
  await keepPublished(env.SNAPSHOTS, name, bytes)
  const base = (await openSnapshot(await snapshotBytes())).name
  await movePointer(env.DB, { name, base, answers: 4, bytes: bytes.length }, new Date())
  return name
}

/** The test's KV, which writes down what is read from it. */
function writingDown(read: string[]): KVNamespace {
  const get = (key: string, ...how: unknown[]) => {
    read.push(key)
    return Reflect.apply(env.SNAPSHOTS.get, env.SNAPSHOTS, [key, ...how])
  }
  return new Proxy(env.SNAPSHOTS, {
    get: (kv, name) => (name === 'get' ? get : Reflect.get(kv, name).bind(kv)),
  })
}

/** For what is really read and opened on a busy machine; each check moves the clock on by as much as it waits. */
const LONG = { timeout: 4_000, interval: 50 }

const never = () => new Promise(() => {})
const hangingDb = { prepare: () => ({ first: never }) }

describe('a new isolate', () => {
  it('answers from its own deployment’s snapshot at once, with D1 hanging', async () => {
    const live = await isolate({ DB: hangingDb })
    await snapshotBytes()
    const startMs = performance.now()
    expect((await live()).size).toBe(CORPUS.answers.length)
    expect(performance.now() - startMs).toBeLessThan(2_000) // a look is given up after 5 s
  })

  it('answers with D1 and KV missing', async () => {
    expect((await (await isolate({ DB: undefined, SNAPSHOTS: undefined }))()).agencies).toEqual(AGENCIES)
  })

  it('takes what was published without waiting for it', async () => {
    const name = await publishOneMore()
    const live = await isolate()
    expect((await live()).size).toBe(3)
    await vi.waitFor(async () => expect((await live()).name).toBe(name), LONG)
  })

  it('without a snapshot of its own says that it is not ready', async () => {
    const live = await isolate({ ASSETS: { fetch: async () => new Response('no', { status: 404 }) } })
    await expect(live()).rejects.toMatchObject({ code: 'not-ready' })
  })

  it('asks for a snapshot when nothing was published on this content, once', async () => {
    const live = await isolate()
    await live()
    await live()
    await vi.waitFor(() => expect(sent).toEqual([{ kind: 'publish', by: 'deployment', reason: 'new-content' }]), LONG)
  })

  it('asks for none when what is live was published on this content', async () => {
    const name = await publishOneMore()
    const live = await isolate()
    await vi.waitFor(async () => expect((await live()).name).toBe(name), LONG)
    expect(sent).toEqual([])
  })
})

describe('an isolate that answers', () => {
  it('takes a newer snapshot within five seconds, in the background', async () => {
    const live = await isolate()
    const first = (await live()).name
    await background[0]
    const name = await publishOneMore()
    expect((await live()).name).toBe(first)
    await vi.advanceTimersByTimeAsync(5_000)
    await vi.waitFor(async () => expect((await live()).name).toBe(name), LONG)
  })

  it('looks no more often than that', async () => {
    const live = await isolate()
    const first = (await live()).name
    await background[0]
    await publishOneMore()
    const looks = background.length
    await vi.advanceTimersByTimeAsync(4_900)
    expect((await live()).name).toBe(first)
    expect(background).toHaveLength(looks)
  })

  it('goes on looking for a while though nobody asks', async () => {
    const read: string[] = []
    const live = await isolate({ SNAPSHOTS: writingDown(read) })
    await live()
    await background[0]
    const name = await publishOneMore()
    await vi.advanceTimersByTimeAsync(5_000)
    await vi.waitFor(() => expect(read).toContain(`snapshot:${name}`), LONG)
  })

  it.each([
    ['are not there', undefined],
    ['are broken', 'not a snapshot'],
  ])('goes on answering when the published bytes %s', async (_, bytes) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    await env.DB.prepare(`INSERT INTO current_snapshot VALUES (1, 'ffff', 'eeee', '2026-11-22')`).run()
    if (bytes) await env.SNAPSHOTS.put('snapshot:ffff', bytes)
    const live = await isolate()
    await live()
    await vi.waitFor(() => expect(warn).toHaveBeenCalled(), LONG)
    expect((await live()).size).toBe(3)
  })

  it('asks for a snapshot anew when the published one cannot be opened, though its content is this deployment’s', async () => {
    const base = (await openSnapshot(await snapshotBytes())).name
    await env.DB.prepare(`INSERT INTO current_snapshot VALUES (1, 'ffff', ?, '2026-11-22')`).bind(base).run()
    await env.SNAPSHOTS.put('snapshot:ffff', 'of another version of the engine')
    await (await isolate())()
    const asked = { kind: 'publish', by: 'deployment', reason: 'snapshot-unreadable' }
    await vi.waitFor(() => expect(sent).toEqual([asked]), LONG)
  })
})
