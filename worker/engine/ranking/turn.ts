import type { Query } from '../engine.ts'
import type { ReadQuestion } from '../query/read-question.ts'
import { withoutCourtesy } from '../query/without-courtesy.ts'
import type { SearchContext } from '../search-context.ts'
import { type Clause, clausesOf } from '../text/clauses.ts'
import { sumOf } from './fine-rank.ts'
import type { RankedAnswer } from './ranking.ts'
import { byScore, candidates, type Hit, scored } from './score-question.ts'

/** What the best part of a long turn counts beside the whole of it (EXPERIMENTS.md, “Long turns”). */
const PART_SHARE = 0.6
/** A part is two neighbouring clauses: what is asked often stands in the one, and of what in the other. */
const TOGETHER = 2
/** More parts are not looked at, those that ask first. A millisecond each. */
const MOST_PARTS = 10
/** Questions of one turn that are looked at by themselves. */
const MOST_QUESTIONS = 4

interface RankedTurn {
  question: ReadQuestion
  whole: ReadQuestion
  found: RankedAnswer[]
  hits: Hit[]
  part?: string
  questions: string[]
}

/** A text with what it finds by itself. */
interface FoundPart {
  text: string
  question: ReadQuestion
  hits: Hit[]
  found: RankedAnswer[]
}

/** Finds and orders the answers for one turn. Of a long one, the part that fits an answer best counts beside the whole, so that what was
 * only told along the way does not decide; the reading is then that part's. */
export function rankTurn(query: Query, context: SearchContext): RankedTurn {
  const whole = findFor(query.question, query, context)
  const clauses = clausesOf(withoutCourtesy(query.question))
  const parts = partsOf(clauses).map((text) => findFor(text, inLanguageOf(whole, query), context))
  const questions = questionsIn(clauses)
  if (parts.length === 0) return { ...whole, whole: whole.question, questions }
  return { ...combined(whole, parts, query, context), whole: whole.question, questions }
}

/** What a text finds, read by itself. */
function findFor(text: string, query: Query, context: SearchContext): FoundPart {
  const question = context.read(text, query.language)
  const hits = candidates(text, question, query, context)
  return { text, question, hits, found: scored(question, hits, query, context) }
}

/** A part may hold too few words to tell its language. */
function inLanguageOf({ question }: FoundPart, query: Query): Query {
  return { ...query, language: question.language }
}

function combined(
  whole: FoundPart,
  parts: FoundPart[],
  query: Query,
  context: SearchContext,
): Omit<RankedTurn, 'questions' | 'whole'> {
  const best = new Map<number, { score: number; part: FoundPart }>()
  for (const part of parts) {
    for (const { docId, score } of part.found) {
      if (score > (best.get(docId)?.score ?? 0)) best.set(docId, { score, part })
    }
  }
  const known = new Set(whole.found.map(({ docId }) => docId))
  const added = [...best.keys()].filter((docId) => !known.has(docId)).map((docId): Hit => [docId, 0])
  const hits = [...whole.hits, ...added]
  const all = added.length === 0 ? whole.found : scored(whole.question, hits, query, context)
  const found = all.map((ranked) => withPart(ranked, best.get(ranked.docId)?.score ?? 0)).sort(byScore)
  const part = best.get(found[0]?.docId ?? -1)?.part
  if (!part) return { question: whole.question, found, hits }
  return { question: part.question, found: readAs(part, found, query, context), hits, part: part.text }
}

function withPart(ranked: RankedAnswer, score: number): RankedAnswer {
  const parts = { ...ranked.parts, part: PART_SHARE * score }
  return { ...ranked, parts, score: sumOf(parts) / (1 + PART_SHARE) }
}

/** The same order, with the evidence of the part that was understood: what a decision reads must fit the question it reads. */
function readAs(part: FoundPart, found: RankedAnswer[], query: Query, context: SearchContext): RankedAnswer[] {
  const words = new Map(part.hits)
  const hits = found.map(({ docId }): Hit => [docId, words.get(docId) ?? 0])
  const evidence = new Map(scored(part.question, hits, query, context).map((one) => [one.docId, one.evidence]))
  return found.map((one) => ({ ...one, evidence: evidence.get(one.docId) ?? one.evidence }))
}

function partsOf(clauses: Clause[]): string[] {
  if (clauses.length <= TOGETHER) return []
  const pairs = clauses.slice(1).map((clause, at) => [clauses[at] ?? clause, clause])
  const asking = pairs.filter((pair) => pair.some(({ asks }) => asks))
  const told = pairs.filter((pair) => !asking.includes(pair))
  return [...asking, ...told].slice(0, MOST_PARTS).map((pair) => pair.map(({ text }) => text).join(' '))
}

/** The questions of a turn, where it asks more than one. */
function questionsIn(clauses: Clause[]): string[] {
  const asking = clauses.filter(({ asks }) => asks)
  return asking.length < 2 ? [] : asking.slice(0, MOST_QUESTIONS).map(({ text }) => text)
}
