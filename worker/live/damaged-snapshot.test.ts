import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CORPUS, deploymentEnv, snapshotBytes } from '../../test/worker/deployment.ts'
import { compileSnapshot, openSnapshot } from '../engine/index.ts'
import { answerRecord } from '../engine/testing/answer-record.ts'
import { asNewIsolate } from '../per-isolate.ts'
import { movePointer } from '../store/current-snapshot.ts'
import { keepPublished, readPublished } from './published-snapshot.ts'

const sent: unknown[] = []
const bindings = () => deploymentEnv({ PUBLISH: { send: async (body: unknown) => void sent.push(body) } })
const LONG = { timeout: 4_000, interval: 50 }

beforeEach(async () => {
  sent.length = 0
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

async function withAnswer(id: string) {
  const bytes = await compileSnapshot({
    ...CORPUS,
    answers: [...CORPUS.answers, answerRecord({ id, title: `What of ${id}?`, body: 'No.' })],
  })
  return { bytes, name: (await openSnapshot(bytes)).name }
}

/** A generator that makes the same numbers below `limit` in every run. */
function numbers(seed: number) {
  let state = seed
  return (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % limit
  }
}

/** One change of a few bytes, of the length, or of both, as a disk or a network makes it. */
function damaged(bytes: Uint8Array, below: (limit: number) => number): Uint8Array {
  const kinds = [
    (copy: Uint8Array) => flip(copy, below(copy.length), 1 << below(8)),
    (copy: Uint8Array) => flip(copy, below(copy.length), 1 + below(255)),
    (copy: Uint8Array) => copy.slice(0, below(copy.length)),
    (copy: Uint8Array) => copy.fill(0, below(copy.length)),
    (copy: Uint8Array) => new Uint8Array([...copy, below(256)]),
  ]
  const change = kinds[below(kinds.length)] ?? ((copy: Uint8Array) => copy.slice(1))
  const copy = change(bytes.slice())
  return copy.every((byte, at) => byte === bytes[at]) && copy.length === bytes.length ? flip(copy, 0, 1) : copy
}

function flip(bytes: Uint8Array, at: number, bits: number): Uint8Array {
  bytes[at] = (bytes[at] ?? 0) ^ bits
  return bytes
}

describe('published bytes that are not what their name says', () => {
  it('are never read: of 100 random changes none', async () => {
    const { bytes, name } = await withAnswer('zoo')
    const below = numbers(17)
    let read = 0
    for (let round = 0; round < 100; round++) {
      await keepPublished(env.SNAPSHOTS, name, damaged(bytes, below))
      read += await readPublished(env.SNAPSHOTS, name).then(
        () => 1,
        () => 0,
      )
    }
    expect(read).toBe(0)
  })

  it('are read once they are whole', async () => {
    const { bytes, name } = await withAnswer('zoo')
    await keepPublished(env.SNAPSHOTS, name, bytes)
    expect(await readPublished(env.SNAPSHOTS, name)).toEqual(bytes)
  })

  it.each([
    [
      'one wrong digit',
      async () => {
        const { bytes, name } = await withAnswer('zoo')
        return { name, bytes: flip(bytes.slice(), bytes.length - 3, 1) }
      },
    ],
    [
      'another snapshot’s bytes',
      async () => {
        const [{ name }, { bytes }] = [await withAnswer('zoo'), await withAnswer('pool')]
        return { name, bytes }
      },
    ],
  ])('%s: the last snapshot goes on answering, a new one is asked for, and health says so', async (_, make) => {
    const { name, bytes } = await make()
    await keepPublished(env.SNAPSHOTS, name, bytes)
    const base = (await openSnapshot(await snapshotBytes())).name
    await movePointer(env.DB, { name, base, answers: 4, bytes: bytes.length }, new Date())
    const { liveSnapshot } = await import('./live.ts')
    const { healthOf } = await import('../channels/api/health.ts')
    const live = () => liveSnapshot(bindings(), { waitUntil: () => {} })
    await live()
    const asked = { kind: 'publish', by: 'deployment', reason: 'snapshot-unreadable' }
    await vi.waitFor(() => expect(sent).toEqual([asked]), LONG)
    expect((await live()).engine.snapshot.name).toBe(base)
    const health = await healthOf(bindings(), await live(), new Date())
    expect(health).toMatchObject({ status: 'degraded', snapshot: { name: base, unreadable: name } })
  })
})
