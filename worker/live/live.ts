import { isOver } from '../clock.ts'
import { Problem } from '../contract/index.ts'
import type { Snapshot } from '../corpus/snapshot/index.ts'
import { createEngine, type Engine, openSnapshot } from '../engine/index.ts'
import { logError, logWarning } from '../log.ts'
import { perIsolate } from '../per-isolate.ts'
import { readPointer } from '../store/current-snapshot.ts'
import { askForDuePlans } from './ask-for-due-plans.ts'
import { commonSource } from './common-part.ts'
import { keptAsset } from './kept-asset.ts'
import { NEW_CONTENT, requestPublish } from './publish-message.ts'
import { readPublished } from './published-snapshot.ts'
import { withinMs } from './within-ms.ts'

/** What the engine needs of a request: work may go on after the reply. */
export interface Background {
  waitUntil(promise: Promise<unknown>): void
}

/** An engine and when its snapshot was published; undefined for the deployment's own first snapshot. */
export interface Live {
  engine: Engine
  publishedAt: string | undefined
  /** Name of the published snapshot that should answer and cannot be read. */
  unreadable?: string
}

const LOOK_EVERY_MS = 5_000
/** How long after a request an isolate goes on looking, so that one that is asked now and then is never far behind.
 * Work after a reply may take 30 s at most. */
const KEEP_LOOKING_MS = 25_000
/** A look that takes longer is given up; the next one starts anew. */
const LOOK_TIMEOUT_MS = 5_000
const REQUEST_PUBLISH_EVERY_MS = 60_000
/** One look in a while, of a query that reads no row most of the time. */
const PLANS_EVERY_MS = 10_000

interface Memory {
  held?: Live
  /** Name of the snapshot that this deployment's assets hold. */
  baseName?: string
  lookedAtMs: number
  keepsLookingSinceMs: number
  publishAskedAtMs: number
  plansAskedAtMs: number
}

const memory = perIsolate(
  (): Memory => ({
    lookedAtMs: Number.NEGATIVE_INFINITY,
    keepsLookingSinceMs: Number.NEGATIVE_INFINITY,
    publishAskedAtMs: Number.NEGATIVE_INFINITY,
    plansAskedAtMs: Number.NEGATIVE_INFINITY,
  }),
)

/** The engine that answers now. It waits for static assets at the isolate's first question, and never for D1 or KV;
 * what writers publish is looked for in the background and swapped in whole.
 * @throws {Problem} `not-ready` when this deployment has no snapshot that can be opened. */
export async function liveEngine(env: Env, background: Background): Promise<Engine> {
  return (await liveSnapshot(env, background)).engine
}

/** As `liveEngine`, with when the snapshot was published. */
export async function liveSnapshot(env: Env, background: Background): Promise<Live> {
  const known = memory.now
  const first = known.held ?? (await firstSnapshot(env, known))
  known.held ??= first // another question may have got there first, with a newer one
  lookInBackground(env, background, known)
  return known.held
}

/** Makes an engine the live one in this isolate, without waiting for the next look. */
export function holdSnapshot(engine: Engine, publishedAt: string): void {
  memory.now.held = { engine, publishedAt }
}

/** The agencies and states as this deployment's own snapshot has them: opened once, not for each page that shows one. */
export const baseRecords = keptAsset('/snapshot.bin', async (response, env: Env) => {
  const { agencies, states } = await openSnapshot(new Uint8Array(await response.arrayBuffer()), commonSource(env))
  return { agencies, states }
})

/** This deployment's own snapshot, from static assets. */
export async function baseSnapshot(env: Env): Promise<Snapshot> {
  const response = await env.ASSETS.fetch('http://assets/snapshot.bin')
  if (!response.ok) throw new Error(`assets answered ${response.status} for snapshot.bin`)
  return openSnapshot(new Uint8Array(await response.arrayBuffer()), commonSource(env))
}

async function firstSnapshot(env: Env, known: Memory): Promise<Live> {
  try {
    const snapshot = await baseSnapshot(env)
    known.baseName = snapshot.name
    return { engine: createEngine(snapshot), publishedAt: undefined }
  } catch (error) {
    logError('the first snapshot could not be opened', error)
    throw new Problem('not-ready')
  }
}

function lookInBackground(env: Env, background: Background, known: Memory): void {
  if (isOver(known.lookedAtMs, LOOK_EVERY_MS)) background.waitUntil(look(env, known))
  if (!isOver(known.keepsLookingSinceMs, KEEP_LOOKING_MS)) return
  known.keepsLookingSinceMs = Date.now()
  background.waitUntil(keepLooking(env, known, known.keepsLookingSinceMs))
}

async function keepLooking(env: Env, known: Memory, sinceMs: number): Promise<void> {
  while (known === memory.now && !isOver(sinceMs, KEEP_LOOKING_MS - LOOK_EVERY_MS)) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    if (isOver(known.lookedAtMs, LOOK_EVERY_MS)) await look(env, known)
  }
}

async function look(env: Env, known: Memory): Promise<void> {
  known.lookedAtMs = Date.now()
  try {
    await withinMs(swapIfMoved(env, known), LOOK_TIMEOUT_MS)
  } catch (error) {
    logWarning('the current snapshot could not be looked up; the one in memory goes on answering', error)
  }
}

async function swapIfMoved(env: Env, known: Memory): Promise<void> {
  await carryOutPlans(env)
  const pointer = await readPointer(env.DB)
  if (pointer?.base !== known.baseName) await askToPublish(env)
  if (!pointer) return
  const isHeld = pointer.name === known.held?.engine.snapshot.name
  const engine = isHeld ? known.held?.engine : await publishedEngine(env, pointer.name, known)
  if (engine) known.held = { engine, publishedAt: pointer.publishedAt }
}

/** The engine of a published snapshot. One that is lost, or that another version of the engine compiled, is asked for anew. */
async function publishedEngine(env: Env, name: string, known: Memory): Promise<Engine> {
  try {
    return createEngine(await openSnapshot(await readPublished(env.SNAPSHOTS, name), commonSource(env)))
  } catch (error) {
    if (known.held) known.held = { ...known.held, unreadable: name }
    await askToPublish(env, 'snapshot-unreadable')
    throw error
  }
}

/** Somebody is here, so what is planned for now need not wait for the next minute's cron. */
async function carryOutPlans(env: Env): Promise<void> {
  if (!isOver(memory.now.plansAskedAtMs, PLANS_EVERY_MS)) return
  memory.now.plansAskedAtMs = Date.now()
  await askForDuePlans(env, new Date(memory.now.plansAskedAtMs))
}

/** New content was deployed, or nothing was ever published: writers' answers and this deployment's words belong together. */
async function askToPublish(env: Env, reason: string = NEW_CONTENT): Promise<void> {
  if (!isOver(memory.now.publishAskedAtMs, REQUEST_PUBLISH_EVERY_MS)) return
  memory.now.publishAskedAtMs = Date.now()
  await requestPublish(env, { kind: 'publish', by: 'deployment', reason })
}
