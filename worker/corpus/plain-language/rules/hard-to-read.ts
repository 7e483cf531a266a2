import type { Language } from '../../../contract/index.ts'
import type { Passage, PassageSentence } from '../passages.ts'
import type { Remark } from '../plain-language.ts'
import { gradedSentences, readingGrade, TARGET_GRADE } from '../reading-grade.ts'

/** Below this a grade is noise: one long name decides it. */
const FEWEST_WORDS = 40
/** Shorter sentences have wild grades. */
const HARDEST_WORDS = 8

/** An answer above the target grade, shown at its hardest sentence: the one whose own grade is highest among those of some length. */
export function hardToRead(passages: readonly Passage[], language: Language, grade: number | null): Remark[] {
  const graded = gradedSentences(passages)
  if (grade === null || grade <= TARGET_GRADE || countWords(graded) < FEWEST_WORDS) return []
  const hardest = hardestOf(graded, language)
  const home = passages.find(({ sentences }) => sentences.some((one) => one === hardest))
  if (!hardest || !home) return []
  const detail = { grade: grade.toFixed(1), target: String(TARGET_GRADE) }
  return [{ rule: 'grade', place: home.place, sentence: hardest.text, start: 0, end: hardest.text.length, detail }]
}

function hardestOf(sentences: readonly PassageSentence[], language: Language): PassageSentence | undefined {
  const long = sentences.filter(({ words }) => words.length >= HARDEST_WORDS)
  const own = long.map((sentence) => ({ sentence, grade: readingGrade([sentence], language) ?? 0 }))
  return own.sort((a, b) => b.grade - a.grade)[0]?.sentence ?? sentences[0]
}

function countWords(sentences: readonly PassageSentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words.length, 0)
}
