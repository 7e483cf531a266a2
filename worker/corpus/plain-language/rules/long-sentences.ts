import type { Passage, PassageSentence } from '../passages.ts'
import type { Remark } from '../plain-language.ts'
import { tokenize } from '../tokens.ts'

/** GOV.UK's limit, and that of plainlanguage.gov's examples; in a step people read with their hands busy. */
const SENTENCE_WORDS = 25
const STEP_SENTENCE_WORDS = 20
/** "A letter says the IRS will take wages: call the number on it": what stands before the colon is a label when it is this short. */
const LABEL_WORDS = 12
const EXPLANATION_WORDS = 5

/** Sentences of paragraphs and list items with more words than a reader holds. */
export function longSentences(passages: readonly Passage[]): Remark[] {
  return passages
    .filter(({ role }) => role === 'paragraph' || role === 'item')
    .flatMap(({ place, role, inStep, sentences }) => {
      const limit = inStep ? STEP_SENTENCE_WORDS : SENTENCE_WORDS
      return sentences.flatMap((sentence) => {
        const words = (role === 'item' ? withoutLabel(sentence) : sentence.words.length) - explained(sentence)
        const detail = { words: String(words), limit: String(limit) }
        const { text } = sentence
        return words > limit
          ? [{ rule: 'long-sentence' as const, place, sentence: text, start: 0, end: text.length, detail }]
          : []
      })
    })
}

/** Words of short explanations in brackets, "SSI (Supplemental Security Income)": what one rule asks for, another must not punish. */
function explained({ text }: PassageSentence): number {
  if (!text.includes('(')) return 0
  const counts = [...text.matchAll(/\([^()]{1,60}\)/g)].map(([found]) => tokenize(found).length)
  return counts.filter((count) => count <= EXPLANATION_WORDS).reduce((sum, count) => sum + count, 0)
}

function withoutLabel({ text, words }: PassageSentence): number {
  const colon = text.indexOf(': ')
  const before = colon < 0 ? 0 : words.filter(({ end }) => end <= colon).length
  return before <= LABEL_WORDS ? words.length - before : words.length
}
