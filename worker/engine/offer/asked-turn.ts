import { answerable } from '../classifier/answerable.ts'
import type { Classified } from '../classifier/classifier.ts'
import { textFeatures } from '../classifier/text-features.ts'
import type { Query } from '../engine.ts'
import { named } from '../people/people.ts'
import { type QueryConcept, queryConcepts, unseenIdf } from '../query/query-concepts.ts'
import type { ReadQuestion } from '../query/read-question.ts'
import { withoutCourtesy } from '../query/without-courtesy.ts'
import type { Ranking } from '../ranking/ranking.ts'
import type { SearchContext } from '../search-context.ts'
import { clausesOf } from '../text/clauses.ts'
import type { ComparedWord } from './met-share.ts'

/** A long story has hundreds of words: the rarest of them are looked at. */
const MOST_WORDS = 40

/** What a turn asks for, as its answers are compared with it. */
export interface AskedTurn {
  /** Of the part that was understood. */
  concepts: QueryConcept[]
  idfSum: number
  /** All of the turn's words, rarest first. */
  words: ComparedWord[]
  /** Those of the clauses that ask. */
  asking: ComparedWord[]
  /** Share of what the asking clauses name that no answer holds. */
  unknown: number
  /** The rarest thing named that some answer holds. */
  rarest: QueryConcept | undefined
  /** Which answer it asks for, going by how it is put; undefined where nothing was learnt of that. */
  classified: Classified | undefined
  /** Log odds that it has an answer, going by how it is put, of those that there were when that was learnt. */
  answerable: number
  /** Agencies whose topic it is. */
  topicOf: ReadonlySet<string>
  /** Without courtesy. */
  characters: number
}

/** Reads a turn for the comparison of its answers. */
export function askedTurn({ question: typed, without }: Query, ranking: Ranking, context: SearchContext): AskedTurn {
  const { question, whole } = ranking
  const text = withoutCourtesy(typed)
  const asking = askingPart(text, whole, context)
  const concepts = queryConcepts(question, context.index)
  const features = textFeatures(text)
  return {
    concepts,
    idfSum: concepts.reduce((sum, { idf }) => sum + idf, 0) || 1,
    words: comparedWords(whole, context),
    asking: comparedWords(asking, context),
    unknown: shareUnknown(queryConcepts(asking, context.index)),
    rarest: rarestKnown(queryConcepts(whole, context.index)),
    classified: context.classifier?.(features, without),
    answerable: answerable(features, context.answerable),
    topicOf: new Set(named(context.people.topics, text).map((reach) => reach.split('/')[0] ?? reach)),
    characters: text.length,
  }
}

/** The clauses that ask, read by themselves; the whole turn where all of them do, or none. */
function askingPart(text: string, whole: ReadQuestion, { read }: SearchContext): ReadQuestion {
  const clauses = clausesOf(text)
  const asking = clauses.filter(({ asks }) => asks)
  if (asking.length === 0 || asking.length === clauses.length) return whole
  return read(asking.map((clause) => clause.text).join(' '), whole.language)
}

function comparedWords(read: ReadQuestion, { index, vectors }: SearchContext): ComparedWord[] {
  const unseen = unseenIdf(read, index)
  const stems = new Set(read.words.flatMap(({ how, stems }) => (how === 'left-out' ? [] : stems)))
  return [...stems]
    .map((stem) => ({ stem, idf: idfOf(index.numberOf(stem), index.idf, unseen), vector: vectors?.word(stem) }))
    .sort((a, b) => b.idf - a.idf) // stable: equals stay in reading order
    .slice(0, MOST_WORDS)
}

function idfOf(term: number | undefined, idf: ArrayLike<number>, unseen: number): number {
  return term === undefined ? unseen : (idf[term] ?? 0)
}

function shareUnknown(concepts: QueryConcept[]): number {
  return concepts.filter(({ ways }) => ways.length === 0).length / (concepts.length || 1)
}

function rarestKnown(concepts: QueryConcept[]): QueryConcept | undefined {
  return concepts.filter(({ ways }) => ways.length > 0).toSorted((a, b) => b.idf - a.idf)[0]
}
