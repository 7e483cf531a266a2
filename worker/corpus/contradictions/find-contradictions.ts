import type { Language } from '../../contract/index.ts'
import type { PlainAnswer } from '../plain-language/plain-language.ts'
import { comparable, same } from './agree.ts'
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

type Draft = PlainAnswer & { id?: string }

/** Values of a draft that another answer contradicts: the same kind and unit, sentences about the same thing, another amount, phone number,
 * date or span of time; and neither answer says the other's value in a sentence that is as much alike. A person decides.
 *
 * A translation (same id, other language) shares no words with its original. There the values that both hold are taken away, and what is
 * left is compared in order of reading where both have as many of a kind: a value that a translation leaves out is no contradiction.
 * @returns The most alike first, at most one for each value of the draft and each candidate. */
export function findContradictions(draft: Draft, candidates: readonly Candidate[]): Contradiction[] {
  const facts = findFacts(draft)
  return candidates
    .flatMap((candidate) => contradictions(draft, facts, candidate))
    .sort((a, b) => b.likeness - a.likeness)
}

function contradictions(draft: Draft, facts: readonly Fact[], candidate: Candidate): Contradiction[] {
  const sameAnswer = candidate.id === draft.id
  const sameLanguage = candidate.language === draft.language
  if (sameAnswer === sameLanguage) return []
  if (sameAnswer) return translated(facts, findFacts(candidate), candidate)
  const related = overlap(stems(draft.title), stems(candidate.title)).shared > 0
  const others = related ? findFacts(candidate) : []
  return facts.flatMap((fact) => closest(fact, facts, others, candidate))
}

function closest(fact: Fact, facts: readonly Fact[], others: readonly Fact[], candidate: Candidate): Contradiction[] {
  const alike = others
    .filter((other) => comparable(fact, other))
    .map((other) => ({ other, likeness: likeness(fact, other) }))
    .filter((one) => one.likeness >= LIKENESS)
  const best = alike.reduce((most, one) => Math.max(most, one.likeness), 0)
  const nearest = alike.filter((one) => one.likeness === best)
  const [first] = nearest
  if (!first || nearest.some(({ other }) => same(fact, other))) return []
  if (facts.some((mine) => same(mine, first.other) && likeness(mine, first.other) >= best)) return []
  return [contradiction(fact, first.other, candidate, best)]
}

function translated(facts: readonly Fact[], others: readonly Fact[], candidate: Candidate): Contradiction[] {
  const [mine, theirs] = [without(facts, others), without(others, facts)]
  return mine.flatMap((fact) => {
    const left = mine.filter((one) => comparable(fact, one))
    const right = theirs.filter((one) => comparable(fact, one))
    const other = left.length === right.length ? right[left.indexOf(fact)] : undefined
    return other && sameStep(fact, other) ? [contradiction(fact, other, candidate, TRANSLATED_LIKENESS)] : []
  })
}

/** Translations keep their steps in order, if not always their paragraphs. */
function sameStep({ place: a }: Fact, { place: b }: Fact): boolean {
  return (a.part === 'block' ? a.step : undefined) === (b.part === 'block' ? b.step : undefined)
}

/** The facts that are left when each of `taken` has taken away one that says the same. */
function without(facts: readonly Fact[], taken: readonly Fact[]): Fact[] {
  const left = [...facts]
  for (const one of taken) {
    const at = left.findIndex((fact) => same(fact, one))
    if (at >= 0) left.splice(at, 1)
  }
  return left
}

function contradiction(draft: Fact, other: Fact, { id, language, title }: Candidate, alike: number): Contradiction {
  return { kind: draft.kind, draft, other: { ...other, id, language, title }, likeness: Math.round(alike * 100) / 100 }
}

function likeness(a: Fact, b: Fact): number {
  const { shared, part } = overlap(a.about, b.about)
  const allShared = shared > 0 && shared === a.about.size && shared === b.about.size
  return shared >= SHARED_WORDS || allShared ? part : 0
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): { shared: number; part: number } {
  const shared = [...a].filter((word) => b.has(word)).length
  return { shared, part: shared / Math.max(1, Math.min(a.size, b.size)) }
}
