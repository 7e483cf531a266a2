import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Language } from '../../worker/contract/index.ts'
import { diversified } from '../../worker/engine/decision/diversified.ts'
import { decisionFeatures } from '../../worker/engine/ranking/decision-features.ts'
import { rank } from '../../worker/engine/ranking/rank.ts'
import type { RankedAnswer } from '../../worker/engine/ranking/ranking.ts'
import { createSearchContext, type SearchContext } from '../../worker/engine/search-context.ts'
import { trainedSnapshot } from '../build/trained-embeddings.ts'
import { loadContentOrExit } from '../content-folder/load-content.ts'
import { type DecisionExample, type FarQuestion, farExample } from './decision-examples.ts'

interface Question {
  question: string
  answers: string[]
  language: Language
  agency?: string | undefined
}

/** Names of the two sets of our own questions. */
export const OWN_SETS = ['starter', 'relevance']

/** Our own questions on the starter corpus, as two sets: those of the corpus, and those of the relevance tests. None of them is in an answer.
 * Off-topic questions are asked of it as well. */
export async function starterExamples(
  content: string,
  relevance: string,
  far: FarQuestion[],
): Promise<DecisionExample[]> {
  const { corpus, questions } = loadContentOrExit(content)
  const context = createSearchContext(await trainedSnapshot(corpus, content))
  const none = questions.none.map((one) => ({ ...one, answers: [] }))
  const own = [...questions.must, ...none].flatMap((question) => examplesOf('starter', question, context))
  const offTopic = far.flatMap((question) => farExample('starter', question, context))
  return [
    ...own,
    ...offTopic,
    ...readRelevance(relevance).flatMap((question) => examplesOf('relevance', question, context)),
  ]
}

interface RelevanceFile {
  must: { question: string; answer: string | string[]; language?: Language; agency?: string }[]
  none: { question: string; language?: Language; agency?: string }[]
}

/** The questions of test/relevance/questions.yaml. */
export function readRelevance(path: string): Question[] {
  const { must, none }: RelevanceFile = parse(readFileSync(path, 'utf8'))
  return [
    ...must.map(({ question, answer, language = 'en', agency }) => ({
      question,
      answers: [answer].flat(),
      language,
      agency,
    })),
    ...none.map(({ question, language = 'en', agency }) => ({ question, answers: [], language, agency })),
  ]
}

function examplesOf(set: string, question: Question, context: SearchContext): DecisionExample[] {
  if (question.answers.length === 0) return one(set, 'none', question, context)
  return [...one(set, 'asked', question, context), ...one(set, 'masked', question, context, new Set(question.answers))]
}

function one(
  set: string,
  kind: DecisionExample['kind'],
  asked: Question,
  context: SearchContext,
  without?: Set<string>,
): DecisionExample[] {
  const { question, language, agency, answers } = asked
  const ranking = rank({ question, language, agency, without }, context)
  const features = decisionFeatures(ranking, context)
  if (!features) return []
  const isRight = ({ docId }: RankedAnswer) =>
    kind === 'asked' && answers.includes(context.snapshot.keys[docId]?.id ?? '')
  const pageRight = ranking.found.slice(0, 1).some(isRight)
  return [{ set, kind, features, pageRight, isAmongThree: diversified(ranking, context.index).some(isRight), share: 1 }]
}
