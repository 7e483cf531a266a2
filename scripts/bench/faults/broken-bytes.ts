import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Corpus } from '../../../worker/corpus/index.ts'
import { compileSnapshot, openSnapshot } from '../../../worker/engine/index.ts'
import { seeded } from '../../../worker/engine/random.ts'
import { answerRecord } from '../../../worker/engine/testing/answer-record.ts'
import { loadContent } from '../../content-folder/load-content.ts'
import { programEnv } from '../../process/program-env.ts'
import { startWorker } from '../../process/start-worker.ts'
import { openLocalDatabase } from '../../seed/local-database.ts'
import { against, type TargetRow } from '../report/table.ts'

const CHANGES = 100
/** So many of them are another snapshot's bytes, whole. */
const OTHERS = 10
const SEED = 17
/** An isolate looks every 5 s. */
const PATIENCE_MS = 45_000
const POLL_MS = 250

interface Put {
  name: string
  bytes: Uint8Array
}

/** Published snapshots whose bytes are not what their name says, each in its turn the one that should answer. */
export async function brokenBytes(state: string): Promise<TargetRow[]> {
  const { corpus } = loadContent('content')
  const whole = await smallSnapshot(corpus, 'whole')
  const broken = await brokenSnapshots(corpus)
  putAll(state, [whole, ...broken])
  const worker = await startWorker({ state, settings: { RATE_LIMITS: 'off' } })
  try {
    const served = await untilServed(worker.origin, state, whole.name)
    const seen = { noticed: 0, served: 0, unanswered: 0 }
    for (const [at, { name }] of broken.entries()) {
      await tried(worker.origin, state, name, new Set(broken.map((one) => one.name)), seen)
      if (at % 10 === 9) console.error(`${at + 1} of ${broken.length}: ${JSON.stringify(seen)}`)
    }
    return [
      against('a whole snapshot served, as a control', Number(served), '', 'at least', 1),
      against('read, refused and said by health', seen.noticed, `of ${broken.length}`, 'at least', broken.length),
      against('replies from any of them', seen.served, '', 'at most', 0),
      against('not answered meanwhile', seen.unanswered, '', 'at most', 0),
    ]
  } finally {
    await worker.stop()
  }
}

/** A snapshot that differs from all others by the title of one answer. */
async function smallSnapshot(corpus: Corpus, word: string): Promise<Put> {
  const answer = answerRecord({ id: 'zoo', title: `What of the ${word}?`, body: 'Call 800-772-1213.' })
  const bytes = await compileSnapshot({
    ...corpus,
    words: [],
    answers: [...corpus.answers.slice(0, 3), answer].sort(byId),
  })
  return { name: (await openSnapshot(bytes)).name, bytes }
}

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)

async function brokenSnapshots(corpus: Corpus): Promise<Put[]> {
  const random = seeded(SEED)
  const below = (limit: number) => Math.floor(random() * limit)
  const all: Put[] = []
  for (let at = 0; at < CHANGES; at++) all.push(await smallSnapshot(corpus, `number${at}`))
  return all.map(({ name, bytes }, at) => ({
    name,
    bytes: at < OTHERS ? (all[at + 1]?.bytes ?? bytes) : changed(bytes, at, below),
  }))
}

/** One change, as a disk or a network makes it: a bit, a byte, the length, an end of zeros, a byte too many. */
function changed(bytes: Uint8Array, at: number, below: (limit: number) => number): Uint8Array {
  const copy = bytes.slice()
  const place = below(bytes.length)
  switch (at % 5) {
    case 0:
      copy[place] = (copy[place] ?? 0) ^ (1 << below(8))
      return copy
    case 1:
      copy[place] = (copy[place] ?? 0) ^ (1 + below(255))
      return copy
    case 2:
      return copy.slice(0, place)
    case 3:
      return copy.fill(0, place, place + 1_000).fill(1, place, place + 1)
    default:
      return new Uint8Array([...copy, below(256)])
  }
}

function putAll(state: string, puts: readonly Put[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'one-stop-bytes-'))
  try {
    const list = join(folder, 'values.json')
    const values = puts.map(({ name, bytes }) => ({
      ...{ key: `snapshot:${name}`, base64: true, value: Buffer.from(bytes).toString('base64') },
    }))
    writeFileSync(list, JSON.stringify(values))
    const args = ['kv', 'bulk', 'put', list, '--binding', 'SNAPSHOTS', '--local', '--persist-to', state]
    const { status, stderr } = spawnSync('wrangler', args, { env: programEnv, encoding: 'utf8' })
    if (status !== 0) throw new Error(`the snapshots could not be put: ${stderr}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Points at a snapshot as publishing does. @returns Whether there was anything to point from. */
function point(state: string, name: string): boolean {
  const database = openLocalDatabase(state)
  try {
    database.exec('PRAGMA busy_timeout = 5000')
    return database.prepare('UPDATE current_snapshot SET name = ?').run(name).changes > 0
  } finally {
    database.close()
  }
}

/** Which snapshot answers a question now; undefined where nobody does. */
async function snapshotOf(origin: string): Promise<string | undefined> {
  const body = JSON.stringify({ question: 'what of the zoo' })
  const response = await fetch(`${origin}/api/ask`, { method: 'POST', body })
  const { snapshot }: { snapshot?: unknown } = Object(response.ok ? await response.json() : {})
  return typeof snapshot === 'string' ? snapshot : undefined
}

async function untilServed(origin: string, state: string, name: string): Promise<boolean> {
  for (const giveUp = Date.now() + 4 * PATIENCE_MS; Date.now() < giveUp; await sleep(POLL_MS)) {
    point(state, name) // until the first publication there is nothing to point from, and a later one points elsewhere
    if ((await snapshotOf(origin)) === name) return true
  }
  return false
}

async function tried(
  origin: string,
  state: string,
  name: string,
  broken: ReadonlySet<string>,
  seen: { noticed: number; served: number; unanswered: number },
): Promise<void> {
  for (const giveUp = Date.now() + PATIENCE_MS; Date.now() < giveUp; await sleep(POLL_MS)) {
    point(state, name)
    const served = await snapshotOf(origin)
    if (served === undefined) seen.unanswered += 1
    else if (broken.has(served)) seen.served += 1
    const health = await (await fetch(`${origin}/healthz`)).json()
    if (Object(Object(health).snapshot).unreadable !== name) continue
    seen.noticed += 1
    return
  }
}
