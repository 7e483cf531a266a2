import type { DangerKind } from './danger-kinds.ts'
import { type DangerRule, RULES } from './danger-rules.ts'
import { findSigns, plainWords, type SeenSign } from './find-signs.ts'
import { grouped } from './grouped.ts'

/** A danger that a text speaks of, the words that say so, and where they stand: the places of the first and the last word. */
export interface SeenDanger {
  kind: DangerKind
  signs: { sign: string; words: string }[]
  from: number
  to: number
}

/** How near a calm word must stand to hold a rule back. */
const NEAR = 12
/** Nobody says a thing so often but to keep us busy: places of one sign after these begin nothing new. */
const MOST_PLACES = 32

/** Every place where a rule holds, in the order of the rules. */
export function findDangers(text: string): SeenDanger[] {
  const words = plainWords(text)
  const bySign = grouped(findSigns(words), ({ sign }) => sign)
  return RULES.flatMap((rule) =>
    holds(rule, bySign).map((seen) => ({
      kind: rule.kind,
      signs: seen.map(({ sign, from, to }) => ({ sign, words: words.slice(from, to + 1).join(' ') })),
      from: Math.min(...seen.map(({ from }) => from)),
      to: Math.max(...seen.map(({ to }) => to)),
    })),
  )
}

type Seen = Map<string, SeenSign[]>

/** The signs that make a rule hold, once for each place where the first of them stands. */
function holds(rule: DangerRule, seen: Seen): SeenSign[][] {
  const [first = '', ...others] = rule.signs
  return (seen.get(first) ?? []).slice(0, MOST_PLACES).flatMap((start) => {
    const all = together(start, others, rule.words, seen)
    return all && !rule.unless.some((calm) => isHeldBack(all, calm, seen)) ? [all] : []
  })
}

function together(start: SeenSign, others: string[], within: number, seen: Seen): SeenSign[] | undefined {
  const all = [start]
  for (const name of others) {
    const near = nearest(seen.get(name) ?? [], start, all, within)
    if (!near) return undefined
    all.push(near)
  }
  return all
}

/** The nearest sign within so many words that stands on none of those taken; of two as near the earlier. One pass: a text may repeat a sign
 * hundreds of times. */
function nearest(signs: SeenSign[], start: SeenSign, taken: SeenSign[], within: number): SeenSign | undefined {
  let best: SeenSign | undefined
  let least = within + 1
  for (const one of signs) {
    const apart = distance(one, start)
    if (apart >= least || taken.some((other) => one.from <= other.to && other.from <= one.to)) continue
    best = one
    least = apart
  }
  return best
}

function distance(a: SeenSign, b: SeenSign): number {
  return a.from > b.to ? a.from - b.to : Math.max(0, b.from - a.to)
}

/** What is past holds nothing back where something is said to be now. */
function isHeldBack(signs: SeenSign[], calm: string, seen: Seen): boolean {
  if (!isNear(signs, seen.get(calm) ?? [])) return false
  return calm !== 'past' || !isNear(signs, seen.get('now') ?? [])
}

function isNear(signs: SeenSign[], calm: SeenSign[]): boolean {
  return calm.some((one) =>
    signs.some((sign) => distance(one, sign) <= NEAR && (one.from > sign.to || one.to < sign.from)),
  )
}
