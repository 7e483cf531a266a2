import type { Corpus } from '../../corpus/index.ts'
import { answerText } from '../database/answer-text.ts'
import { textTerms } from '../text/terms.ts'

/** Two texts that belong together, as distinct stem numbers, and how often the pair is drawn. */
export interface TrainingPair {
  left: Uint32Array
  right: Uint32Array
  weight: number
}

const QUESTION_WEIGHT = 3
const TITLE_WEIGHT = 1
const SENTENCE_WEIGHT = 0.5
const SENTENCES = 12

/** An answer's pairs, and what no other answer is called. */
export interface AnswerPairs {
  name: string
  pairs: TrainingPair[]
}

/** What a corpus itself says belongs together, by answer: a logged wording and its answer; the title and the text; a sentence and the rest. */
export function trainingPairs(corpus: Corpus, numberOf: (stem: string) => number): AnswerPairs[] {
  return corpus.answers
    .map((answer) => {
      const numbers = (texts: string[]) => texts.map((text) => textTerms(text, answer.language).map(numberOf))
      const { title, asked, body } = answerText(answer)
      const pairs = answerPairs(numbers(title).flat(), numbers(asked), numbers(body))
      return { name: `${answer.id} ${answer.language}`, pairs }
    })
    .filter(({ pairs }) => pairs.length > 0)
}

function answerPairs(title: number[], asked: number[][], body: number[][]): TrainingPair[] {
  const text = distinct(body.flat())
  const whole = distinct([...title, ...body.flat()])
  const pairs = asked.map((question) => ({ left: distinct(question), right: whole, weight: QUESTION_WEIGHT }))
  pairs.push({ left: distinct(title), right: text, weight: TITLE_WEIGHT })
  for (const [at, sentence] of body.slice(0, SENTENCES).entries()) {
    const rest = distinct([...title, ...body.filter((_, other) => other !== at).flat()])
    pairs.push({ left: distinct(sentence), right: rest, weight: SENTENCE_WEIGHT })
  }
  return pairs.filter(({ left, right }) => left.length > 0 && right.length > 0)
}

function distinct(numbers: number[]): Uint32Array {
  return Uint32Array.from(new Set(numbers))
}
