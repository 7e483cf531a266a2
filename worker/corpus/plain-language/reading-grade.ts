import type { Language } from '../../contract/index.ts'
import type { Passage, PassageSentence } from './passages.ts'
import { englishSyllables, spanishSyllables } from './syllables.ts'

/** Most adults in the United States read at or above it; plainlanguage.gov and many states' laws ask for it. */
export const TARGET_GRADE = 8

/** Fernández Huerta's own bands (1959), the middle of each and the school grade he sets beside it. */
const HUERTA_BANDS = [
  [95, 4],
  [85, 5],
  [75, 6],
  [65, 7.5],
  [55, 10.5],
  [40, 14],
  [15, 17],
] as const

/** The sentences a grade is taken from: paragraphs and list items. Headings, step titles and table cells are labels, not sentences,
 * and would make a text look easier than it is. */
export function gradedSentences(passages: readonly Passage[]): PassageSentence[] {
  return passages
    .filter(({ role }) => role === 'paragraph' || role === 'item')
    .flatMap(({ sentences }) => sentences)
    .filter(({ words }) => words.length > 0)
}

/** School grade of some sentences, one decimal, in 0–20; null where there are none, or no formula for the language.
 *
 * English: Flesch-Kincaid (Kincaid et al. 1975): 0.39 × words/sentences + 11.8 × syllables/words − 15.59.
 * Spanish: Fernández Huerta (1959), as corrected by Law (2011): 206.84 − 60 × syllables/words − 1.02 × words/sentences; his bands turn
 * the ease into a grade, straight lines between their middles. */
export function readingGrade(sentences: readonly PassageSentence[], language: Language): number | null {
  const count = language === 'en' ? englishSyllables : language === 'es' ? spanishSyllables : undefined
  const words = sentences.flatMap((sentence) => sentence.words)
  if (!count || !words.length) return null
  const perSentence = words.length / sentences.length
  const perWord = words.reduce((sum, word) => sum + count(word), 0) / words.length
  const grade =
    language === 'en'
      ? 0.39 * perSentence + 11.8 * perWord - 15.59
      : huertaGrade(206.84 - 60 * perWord - 1.02 * perSentence)
  return Math.round(Math.min(20, Math.max(0, grade)) * 10) / 10
}

function huertaGrade(ease: number): number {
  const below = HUERTA_BANDS.findIndex(([middle]) => ease >= middle)
  const [easy, hard] = below === 0 ? [0, 1] : below < 0 ? [5, 6] : [below - 1, below]
  const [x1, y1] = HUERTA_BANDS[easy] ?? HUERTA_BANDS[0]
  const [x2, y2] = HUERTA_BANDS[hard] ?? HUERTA_BANDS[6]
  return y1 + ((x1 - ease) / (x1 - x2)) * (y2 - y1)
}
