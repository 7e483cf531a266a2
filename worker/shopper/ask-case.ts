import * as z from 'zod/mini'
import type { Answer } from '../contract/index.ts'
import type { ShopperCase } from '../corpus/index.ts'
import { createCaller, NotThere, type Shop, TurnedOff } from './caller.ts'
import { type Judged, judge, type Known } from './judge.ts'
import type { Reading } from './reading.ts'
import { textKey } from './text-key.ts'
import type { Found, Way } from './ways/way.ts'

/** What one way made of one case. */
interface Outcome extends Judged {
  way: string
  /** The version that it showed. */
  version: number | undefined
  /** The longest wait for one turn, in milliseconds. */
  tookMs: number
}

/** What became of a case. A stale one is not asked: what its key says is no longer what the answer says. */
export interface CaseOutcome {
  case: string
  /** What the key was agreed for, and what there is now, where they differ. */
  stale?: { agreed: string; now: string; version: number } | undefined
  outcomes: Outcome[]
}

interface Asked {
  way: string
  /** What was read, that there is nothing to read, that it is not there, that the channel is off, or why nothing came. */
  reading: Reading | 'off' | 'none' | 'not-asked' | { unreachable: string }
  tookMs: number
}

/** Asks a case in every way and holds what came against its key; the newest version that any of them showed is the one that all must have.
 * @param live - The version that is published, where that is known. */
export async function askCase(one: ShopperCase, ways: readonly Way[], shop: Shop, live?: number): Promise<CaseOutcome> {
  const answer = one.answer === undefined ? undefined : await lookUp(one, shop)
  if (answer && 'result' in answer) return { case: one.id, outcomes: ways.map(({ name: way }) => ({ ...answer, way })) }
  const now = answer && (await textKey(answer))
  if (answer && now && one.agreed.text !== undefined && now !== one.agreed.text)
    return { case: one.id, stale: { agreed: one.agreed.text ?? '', now, version: answer.version }, outcomes: [] }
  const found = answer && { id: answer.id, language: answer.language, title: answer.title, url: answer.url }
  const asked: Asked[] = []
  for (const way of ways) asked.push(await askWay(one, found, way, shop))
  const seen = asked.flatMap(({ reading }) =>
    typeof reading === 'object' && 'version' in reading ? [reading.version ?? 0] : [],
  )
  const known = answer && { title: answer.title, version: Math.max(live ?? 0, answer.version, ...seen) }
  return { case: one.id, outcomes: asked.map((each) => outcomeOf(one, each, known)) }
}

async function askWay(one: ShopperCase, found: Found | undefined, way: Way, shop: Shop): Promise<Asked> {
  const caller = createCaller(shop)
  const ended = (reading: Asked['reading']): Asked => ({ way: way.name, reading, tookMs: Math.round(caller.slowestMs) })
  try {
    return ended((await way.ask(one, found, caller)) ?? 'not-asked')
  } catch (error) {
    if (error instanceof TurnedOff) return ended('off')
    if (error instanceof NotThere) return ended('none')
    return ended({ unreachable: error instanceof z.core.$ZodError ? 'another reply than it gives' : String(error) })
  }
}

function outcomeOf(one: ShopperCase, { way, reading, tookMs }: Asked, known: Known | undefined): Outcome {
  const base = { way, version: undefined, tookMs, lacks: [] }
  if (typeof reading === 'string') return { ...base, result: reading }
  if ('unreachable' in reading) return { ...base, result: 'unreachable', lacks: [reading.unreachable] }
  return { ...base, ...judge(one, reading, known, tookMs), version: reading.version }
}

/** The answer as it is served now: its title, version and text; what became of the case in every way where there is none. */
async function lookUp({ answer, language }: ShopperCase, shop: Shop): Promise<Answer | Omit<Outcome, 'way'>> {
  try {
    return JSON.parse(await createCaller(shop).get(`/api/answers/${answer}?language=${language}`))
  } catch (error) {
    const nothing = { version: undefined, tookMs: 0 }
    if (error instanceof NotThere) return { ...nothing, result: 'none', lacks: [`${answer} is not there`] }
    return { ...nothing, result: 'unreachable', lacks: [String(error)] }
  }
}
