import type { DangerKind } from './danger-kinds.ts'
import { type DangerRule, RULES } from './danger-rules.ts'
import { findSigns, plainWords, type SeenSign } from './find-signs.ts'
import { grouped } from './grouped.ts'

/** A danger that a text speaks of, and the words that say so. */
export interface SeenDanger {
  kind: DangerKind
  signs: { sign: string; words: string }[]
}

/** How near a calm word must stand to hold a rule back. */
const NEAR = 12

/** The dangers that a text speaks of, each kind once. */
export function findDangers(text: string): SeenDanger[] {
  const words = plainWords(text)
  const bySign = grouped(findSigns(words), ({ sign }) => sign)
  const found = new Map<DangerKind, SeenDanger>()
  for (const rule of RULES) {
    if (found.has(rule.kind)) continue
    const seen = holds(rule, bySign)
    if (seen)
      found.set(rule.kind, {
        kind: rule.kind,
        signs: seen.map(({ sign, from, to }) => ({ sign, words: words.slice(from, to + 1).join(' ') })),
      })
  }
  return [...found.values()]
}

type Seen = Map<string, SeenSign[]>

/** The signs that make a rule hold, if it does. */
function holds(rule: DangerRule, seen: Seen): SeenSign[] | undefined {
  const [first = '', ...others] = rule.signs
  for (const start of seen.get(first) ?? []) {
    const all = together(start, others, rule.words, seen)
    if (all && !rule.unless.some((calm) => isHeldBack(all, calm, seen))) return all
  }
  return undefined
}

function together(start: SeenSign, others: string[], within: number, seen: Seen): SeenSign[] | undefined {
  const all = [start]
  for (const name of others) {
    const near = (seen.get(name) ?? [])
      .filter((one) => !all.some((other) => one.from <= other.to && other.from <= one.to))
      .sort((a, b) => distance(a, start) - distance(b, start))[0]
    if (!near || distance(near, start) > within) return undefined
    all.push(near)
  }
  return all
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
