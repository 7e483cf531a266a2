import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Language } from '../../worker/contract/index.ts'
import { decisionFeatures } from '../../worker/engine/decision-features.ts'
import { compileSnapshot, openSnapshot } from '../../worker/engine/index.ts'
import { createMind, type Mind } from '../../worker/engine/mind.ts'
import { rank } from '../../worker/engine/rank.ts'
import { loadContentOrExit } from '../load-content.ts'
import { trainedMeanings } from '../trained-meanings.ts'
import type { DecisionExample } from './decision-examples.ts'

interface Question {
  question: string
  answers: string[]
  language: Language
  agency?: string | undefined
}

/** Our own questions on the starter corpus, as two sets: those of the corpus, and those of the relevance tests. None of them is in an answer. */
export async function starterExamples(content: string, relevance: string): Promise<DecisionExample[]> {
  const { corpus, questions } = loadContentOrExit(content)
  const mind = createMind(await openSnapshot(await compileSnapshot(corpus, await trainedMeanings(corpus, content))))
  const none = questions.none.map((one) => ({ ...one, answers: [] }))
  const own = [...questions.must, ...none].flatMap((question) => examplesOf('starter', question, mind))
  return [...own, ...readRelevance(relevance).flatMap((question) => examplesOf('relevance', question, mind))]
}

interface RelevanceFile {
  must: { question: string; answer: string | string[]; language?: Language; agency?: string }[]
  none: { question: string; language?: Language; agency?: string }[]
}

function readRelevance(path: string): Question[] {
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

function examplesOf(set: string, question: Question, mind: Mind): DecisionExample[] {
  if (question.answers.length === 0) return one(set, 'none', question, mind)
  return [...one(set, 'asked', question, mind), ...one(set, 'masked', question, mind, new Set(question.answers))]
}

function one(
  set: string,
  kind: DecisionExample['kind'],
  asked: Question,
  mind: Mind,
  without?: Set<string>,
): DecisionExample[] {
  const { question, language, agency, answers } = asked
  const ranking = rank({ question, language, agency, without }, mind)
  const features = decisionFeatures(ranking, mind)
  const top = mind.snapshot.keys[ranking.found[0]?.place ?? -1]?.id
  if (!features || top === undefined) return []
  return [{ set, kind, features, pageRight: kind === 'asked' && answers.includes(top) }]
}
