import type { Language } from '../../contract/index.ts'
import type { PlainAnswer } from '../plain-language/plain-language.ts'
import { type Fact, findFacts, stems } from './facts.ts'
import type { ValueKind } from './values.ts'

/** An answer that a draft is held against. Which ones answer the same question is the engine's business. */
export interface Candidate extends PlainAnswer {
  id: string
}

/** Two values for what seems to be one thing. `draft` and `other` say where each stands; `likeness` (0–1) how alike their sentences are. */
export interface Contradiction {
  kind: ValueKind
  draft: Fact
  other: Fact & { id: string; language: Language; title: string }
  likeness: number
}

/** Two sentences are about one thing when they share this many telling words and this part of the shorter one's, and their answers'
 * titles share a word. Without the titles, 125 answers held against each other gave 106 pairs ("call the line at …"), none of any use. */
const SHARED_WORDS = 2
const LIKENESS = 0.5
const TRANSLATED_LIKENESS = 1

/** Values of a draft that another answer contradicts: the same kind and unit, sentences about the same thing, another amount, phone number,
 * date or span of time; and neither answer holds the other's value anywhere. Candidates only: a person decides.
 *
 * A translation (same id, other language) shares no words with its original, so there every value counts that one has and the other lacks
 * while both have as many of its kind. @returns The most alike first, one for each value of the draft and each candidate. */
export function findContradictions(
  draft: PlainAnswer & { id?: string },
  candidates: readonly Candidate[],
): Contradiction[] {
  const facts = findFacts(draft)
  return candidates
    .filter(({ id, language }) => id !== draft.id || language !== draft.language)
    .flatMap((candidate) => contradictions(draft, facts, candidate))
    .sort((a, b) => b.likeness - a.likeness)
}

function contradictions(
  draft: PlainAnswer & { id?: string },
  facts: readonly Fact[],
  candidate: Candidate,
): Contradiction[] {
  const others = findFacts(candidate)
  const mine = distinct(facts.filter((fact) => !others.some((other) => same(fact, other))))
  const theirs = distinct(others.filter((other) => !facts.some((fact) => same(fact, other))))
  if (candidate.language !== draft.language) return candidate.id === draft.id ? translated(mine, theirs, candidate) : []
  const related = overlap(stems(draft.title), stems(candidate.title)).shared > 0
  return related ? mine.flatMap((fact) => closest(fact, theirs, candidate)) : []
}

function closest(fact: Fact, others: readonly Fact[], candidate: Candidate): Contradiction[] {
  const rated = others
    .filter((other) => other.kind === fact.kind && other.unit === fact.unit)
    .map((other) => ({ other, likeness: likeness(fact, other) }))
    .filter((one) => one.likeness >= LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
  return rated.slice(0, 1).map(({ other, likeness: alike }) => contradiction(fact, other, candidate, alike))
}

/** In order of reading, where both hold as many unmatched values of one kind: a value left out of a translation is no contradiction. */
function translated(mine: readonly Fact[], theirs: readonly Fact[], candidate: Candidate): Contradiction[] {
  return mine.flatMap((fact) => {
    const alike = (one: Fact) => one.kind === fact.kind && one.unit === fact.unit
    const [left, right] = [mine.filter(alike), theirs.filter(alike)]
    const other = left.length === right.length ? right[left.indexOf(fact)] : undefined
    return other ? [contradiction(fact, other, candidate, TRANSLATED_LIKENESS)] : []
  })
}

function contradiction(draft: Fact, other: Fact, { id, language, title }: Candidate, alike: number): Contradiction {
  return { kind: draft.kind, draft, other: { ...other, id, language, title }, likeness: Math.round(alike * 100) / 100 }
}

/** "April 15" and "April 15, 2027" agree as far as they go, and so do "two weeks" and "two to four weeks". */
function same(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false
  if (a.kind === 'time') return meet(a.value, b.value)
  return (
    a.value === b.value ||
    (a.kind === 'date' && (a.value.startsWith(`${b.value}-`) || b.value.startsWith(`${a.value}-`)))
  )
}

function meet(a: string, b: string): boolean {
  const [from, to] = ends(a)
  const [start, end] = ends(b)
  return from <= end && start <= to
}

function ends(span: string): [number, number] {
  const numbers = span.split('–').map(Number)
  return [Math.min(...numbers), Math.max(...numbers)]
}

function distinct(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact, at) => facts.findIndex((one) => same(one, fact)) === at)
}

function likeness(a: Fact, b: Fact): number {
  const { shared, part } = overlap(a.about, b.about)
  return shared >= SHARED_WORDS ? part : 0
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): { shared: number; part: number } {
  const shared = [...a].filter((word) => b.has(word)).length
  return { shared, part: shared / Math.max(1, Math.min(a.size, b.size)) }
}
