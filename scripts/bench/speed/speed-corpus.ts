import type { Corpus } from '../../../worker/corpus/index.ts'
import { seeded } from '../../../worker/engine/random.ts'
import { answerRecord } from '../../../worker/engine/testing/answer-record.ts'

const BODY_WORDS = 150
const TITLE_WORDS = 7
const SENTENCE_WORDS = 15
const SMALL_WORDS = 'how do i get the for my a when is to of in and'.split(' ')

/** The n-th commonest word comes up in proportion to 1 / (n + SHIFT) ** SLOPE (Zipf–Mandelbrot): about 4,000 stems in 50,000 words and 8,000 in
 * 180,000, between what the benchmark's real corpora have (2,600 in 50,000; 3,500–9,500 in 110,000–150,000). */
const SLOPE = 1.3
const SHIFT = 3
/** Titles and wordings say what an answer is about: its commonest words are not among them. */
const SAY_LITTLE = 100

/** Answers of about 150 words, drawn like language.
 * @param words - Commonest first. */
export function speedCorpus(count: number, words: string[]): Corpus {
  const random = seeded(count)
  const draw = zipf(words, random)
  const drawTopic = zipf(words.slice(SAY_LITTLE), random)
  const answers = Array.from({ length: count }, (_, at) => {
    const sentences = Array.from({ length: BODY_WORDS / SENTENCE_WORDS }, () => `${several(SENTENCE_WORDS, draw)}.`)
    return answerRecord({
      id: `a${String(at).padStart(6, '0')}`,
      title: several(TITLE_WORDS, drawTopic),
      body: sentences.join(' '),
      asked: [several(6, drawTopic)],
    })
  })
  return { agencies: [], words: [], facts: [], answers }
}

/** Distinct questions: words of one answer among the small words people type, one in five with a slip of the finger. */
export function speedQuestions(corpus: Corpus, count: number): string[] {
  const random = seeded(count + 1)
  return Array.from({ length: count }, (_, at) => {
    const answer = corpus.answers[Math.floor(random() * corpus.answers.length)]
    const words = `${answer?.title} ${answer?.asked[0]}`.split(' ')
    const chosen = Array.from({ length: 4 }, () => words[Math.floor(random() * words.length)] ?? '')
    if (at % 5 === 0) chosen[0] = slipped(chosen[0] ?? '', random)
    return [
      ...several(5, () => SMALL_WORDS[Math.floor(random() * SMALL_WORDS.length)] ?? '').split(' '),
      ...chosen,
    ].join(' ')
  })
}

function several(count: number, draw: () => string): string {
  return Array.from({ length: count }, draw).join(' ')
}

function zipf(words: string[], random: () => number): () => string {
  let sum = 0
  const sums = words.map((_, at) => {
    sum += 1 / (at + SHIFT) ** SLOPE
    return sum
  })
  return () => {
    const wanted = random() * sum
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return words[low] ?? ''
  }
}

function slipped(word: string, random: () => number): string {
  const at = Math.floor(random() * Math.max(1, word.length - 1))
  return `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`
}
