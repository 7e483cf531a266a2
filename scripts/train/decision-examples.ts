import type { Corpus } from '../../worker/corpus/index.ts'
import { diversified } from '../../worker/engine/decision/diversified.ts'
import { compileSnapshot, type Embeddings, openSnapshot } from '../../worker/engine/index.ts'
import { decisionFeatures, type Features } from '../../worker/engine/ranking/decision-features.ts'
import { rank } from '../../worker/engine/ranking/rank.ts'
import { createSearchContext, type SearchContext } from '../../worker/engine/search-context.ts'
import { isPageRight } from '../bench/quality/ask-set.ts'
import { benchCorpus } from '../bench/quality/bench-corpus.ts'
import type { BenchQuestion, BenchSet } from '../bench/quality/bench-set.ts'
import { trainedEmbeddings } from '../build/trained-embeddings.ts'

/** What one question looked like to the engine: with its answer in the corpus, with it masked, off topic, or one that we wrote to have
 * no answer. */
export interface DecisionExample {
  set: string
  kind: 'asked' | 'masked' | 'far' | 'none'
  features: Features
  /** Whether the first answer is right, or says the same as a right one. */
  pageRight: boolean
  /** Whether a right answer is among those that would be offered. */
  isAmongThree: boolean
  /** 1, and less for an off-topic question of a kind that there are many of, so that each kind counts the same. */
  share: number
}

/** An off-topic question, and how much it counts among its kind. */
export interface FarQuestion {
  text: string
  share: number
}

/** Vectors come from the other half of the questions, wordings from all but a tenth. With wordings of the other half alone, corpora know
 * half as many as in the field, and their doubles on other answers do not show: near AUROC on validation .724 against .730. */
const FOLDS = 5

const MOST_FAR = 400
/** Off-topic questions of one kind count like so many. */
const FAR_COUNTS_AS = 100

/** Every train question of a set, asked of a corpus that has not seen it: neither its wording nor vectors that learned from it. */
export async function decisionExamples(set: BenchSet, far: FarQuestion[]): Promise<DecisionExample[]> {
  const examples: DecisionExample[] = []
  for (let half = 0; half < 2; half++) {
    const corpus = corpusWithout(set, (at) => at % 2 === half)
    const embeddings = await trainedEmbeddings(corpus, `${set.name}, half ${half + 1}`)
    for (let fold = 0; fold < FOLDS; fold++) {
      const isHere = (at: number) => at % 2 === half && Math.floor(at / 2) % FOLDS === fold
      const context = await contextOf(corpusWithout(set, isHere), embeddings)
      examples.push(...askedExamples(set, isHere, context))
      const others = far.filter((_, at) => isHere(at))
      for (const question of others) examples.push(...farExample(set.name, question, context))
    }
  }
  return examples
}

type IsHere = (at: number) => boolean

function corpusWithout(set: BenchSet, isHere: IsHere): Corpus {
  return benchCorpus({ ...set, train: set.train.filter((_, at) => !isHere(at)) }, new Set())
}

async function contextOf(corpus: Corpus, embeddings: Embeddings): Promise<SearchContext> {
  return createSearchContext(await openSnapshot(await compileSnapshot(corpus, embeddings), embeddings.common))
}

function askedExamples(set: BenchSet, isHere: IsHere, context: SearchContext): DecisionExample[] {
  return set.train
    .filter((_, at) => isHere(at))
    .flatMap((question) => {
      const gone = new Set(question.relevant.flatMap((id) => [id, ...(set.same.get(id) ?? [])]))
      return [...one(set, 'asked', question, context), ...one(set, 'masked', question, context, gone)]
    })
}

function one(
  set: BenchSet,
  kind: 'asked' | 'masked',
  question: BenchQuestion,
  context: SearchContext,
  without?: Set<string>,
): DecisionExample[] {
  const ranking = rank({ question: question.text, language: 'en', without }, context)
  const features = decisionFeatures(ranking, context)
  if (!features) return []
  const right = [ranking.found.slice(0, 1), diversified(ranking, context.index)].map((found) =>
    found.some(({ docId }) => kind === 'asked' && isPageRight(context.snapshot.keys[docId]?.id, question, set.same)),
  )
  const [pageRight = false, isAmongThree = false] = right
  return [{ set: set.name, kind, features, pageRight, isAmongThree, share: 1 }]
}

/** An off-topic question as asked of a corpus. */
export function farExample(set: string, { text, share }: FarQuestion, context: SearchContext): DecisionExample[] {
  const features = decisionFeatures(rank({ question: text, language: 'en' }, context), context)
  return features ? [{ set, kind: 'far', features, pageRight: false, isAmongThree: false, share }] : []
}

/** Off-topic train questions, at most a fixed number of each kind, evenly taken. */
export function farQuestions(offTopic: Map<string, BenchQuestion[]>): FarQuestion[] {
  return [...offTopic.values()].flatMap((questions) => {
    const every = Math.max(1, Math.floor(questions.length / MOST_FAR))
    const taken = questions.filter((_, at) => at % every === 0).slice(0, MOST_FAR)
    return taken.map(({ text }) => ({ text, share: Math.min(1, FAR_COUNTS_AS / taken.length) }))
  })
}
