import { decisionFeatures, type Features } from '../../worker/engine/decision-features.ts'
import { createMind, type Mind } from '../../worker/engine/mind.ts'
import { rank } from '../../worker/engine/rank.ts'
import { OFFERED } from '../../worker/engine/settings.ts'
import { isPageRight } from '../bench/ask-set.ts'
import { benchCorpus } from '../bench/bench-corpus.ts'
import type { BenchQuestion, BenchSet } from '../bench/bench-set.ts'
import { trainedSnapshot } from '../trained-meanings.ts'

/** What one question looked like to the engine: with its answer in the corpus, with it masked, off topic, or one that we wrote to have
 * no answer. */
export interface DecisionExample {
  set: string
  kind: 'asked' | 'masked' | 'far' | 'none'
  features: Features
  /** Whether the first answer is right, or says the same as a right one. */
  pageRight: boolean
  /** Whether a right answer is among the three that would be offered. */
  isAmongThree: boolean
}

const FAR_EACH = 100

/** Every train question of a set, asked of a corpus that has not seen it: the other half's wordings and vectors. */
export async function decisionExamples(set: BenchSet, far: BenchQuestion[]): Promise<DecisionExample[]> {
  const halves = [0, 1].map((half) => set.train.filter((_, at) => at % 2 === half))
  const examples: DecisionExample[] = []
  for (const [at, half] of halves.entries()) {
    const corpus = benchCorpus({ ...set, train: halves[1 - at] ?? [] }, new Set())
    const mind = createMind(await trainedSnapshot(corpus, `${set.name}, half ${at + 1}`))
    for (const question of half) {
      const gone = new Set(question.relevant.flatMap((id) => [id, ...(set.same.get(id) ?? [])]))
      examples.push(...one(set, 'asked', question, mind), ...one(set, 'masked', question, mind, gone))
    }
    for (const question of far.filter((_, place) => place % 2 === at)) examples.push(...one(set, 'far', question, mind))
  }
  return examples
}

function one(
  set: BenchSet,
  kind: DecisionExample['kind'],
  question: BenchQuestion,
  mind: Mind,
  without?: Set<string>,
): DecisionExample[] {
  const ranking = rank({ question: question.text, language: 'en', without }, mind)
  const features = decisionFeatures(ranking, mind)
  if (!features) return []
  const [top, ...others] = ranking.found.slice(0, OFFERED).map(({ place }) => mind.snapshot.keys[place]?.id)
  const isRight = (id: string | undefined) => kind === 'asked' && isPageRight(id, question, set.same)
  return [{ set: set.name, kind, features, pageRight: isRight(top), isAmongThree: [top, ...others].some(isRight) }]
}

/** Off-topic train questions, a fixed number of each kind, evenly taken. */
export function farQuestions(offTopic: Map<string, BenchQuestion[]>): BenchQuestion[] {
  return [...offTopic.values()].flatMap((questions) => {
    const every = Math.max(1, Math.floor(questions.length / FAR_EACH))
    return questions.filter((_, at) => at % every === 0).slice(0, FAR_EACH)
  })
}
