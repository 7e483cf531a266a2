import type { Corpus } from '../../../worker/corpus/index.ts'
import { type Classifier, readClassifier } from '../../../worker/engine/classifier/classifier.ts'
import { trainClassifier } from '../../../worker/engine/index.ts'
import type { BlindQuestion } from '../../bench/service/blind-questions.ts'
import { shuffled } from '../../random/shuffled.ts'
import { heardOf } from './heard-questions.ts'

const FOLDS = 5
const SEED = 7

/** Classifiers that were taught all but a fifth of situations each: what judges a question must not have heard it.
 * @param questions - Those that the corpus heard.
 * @returns The one that did not hear a situation; undefined of a situation that none of them heard. */
export function heardClassifiers(
  corpus: Corpus,
  questions: readonly BlindQuestion[],
): (situation: string) => Classifier | undefined {
  const answers = new Set(corpus.answers.map(({ id }) => id))
  const situations = shuffled([...new Set(questions.map(({ situation }) => situation))], SEED)
  const foldOf = new Map(situations.map((situation, at) => [situation, at % FOLDS]))
  const classifiers = Array.from({ length: FOLDS }, (_, fold) => {
    const heard = heardOf(
      questions.filter(({ situation }) => foldOf.get(situation) !== fold),
      answers,
    )
    const packed = trainClassifier({ ...corpus, heard })
    return packed && readClassifier(packed)
  })
  return (situation) => classifiers[foldOf.get(situation) ?? -1]
}
