import { ENGLISH_MESSAGES } from './messages/en.ts'
import { SPANISH_MESSAGES } from './messages/es.ts'
import { type Passage, toPassages } from './passages.ts'
import type { PlainAnswer, PlainContext, PlainFinding, PlainReport, Remark } from './plain-language.ts'
import { plainScore } from './plain-score.ts'
import { gradedSentences, readingGrade } from './reading-grade.ts'
import { acronyms } from './rules/acronyms.ts'
import { addressForm } from './rules/address-form.ts'
import { citizensWords } from './rules/citizens-words.ts'
import { hardToRead } from './rules/hard-to-read.ts'
import { headings } from './rules/headings.ts'
import { longSentences } from './rules/long-sentences.ts'
import { doubleNegatives } from './rules/negatives.ts'
import { passives } from './rules/passives.ts'
import { plainWords } from './rules/plain-words.ts'
import { referrals } from './rules/referrals.ts'
import { shall } from './rules/shall.ts'
import { structure } from './rules/structure.ts'

/** A writer fixes a few things at a time; a pasted wall of capitals makes hundreds. */
const MOST_FINDINGS = 200

/** Checks the wording of one answer. Pure, and linear in its text: 9,000 characters take a few milliseconds.
 * Findings stand in reading order. Languages other than English and Spanish are checked for their outline only. */
export function checkPlainLanguage(answer: PlainAnswer, context: PlainContext): PlainReport {
  const passages = toPassages(answer)
  const graded = gradedSentences(passages)
  const grade = readingGrade(graded, answer.language)
  const remarks = inReadingOrder(allRemarks(answer, passages, grade, context), passages)
  const words = graded.reduce((sum, sentence) => sum + sentence.words.length, 0)
  const messages = context.readerLanguage === 'es' ? SPANISH_MESSAGES : ENGLISH_MESSAGES
  const findings = remarks.slice(0, MOST_FINDINGS).map(({ detail = {}, ...remark }): PlainFinding => {
    return { ...remark, ...messages[remark.rule](detail) }
  })
  return { grade, findings, score: plainScore(remarks, grade, words) }
}

function allRemarks(answer: PlainAnswer, passages: Passage[], grade: number | null, context: PlainContext): Remark[] {
  const { language } = answer
  return [
    ...structure(answer, passages),
    ...hardToRead(passages, language, grade),
    ...referrals(passages),
    ...headings(passages, language),
    ...longSentences(passages),
    ...passives(passages, language),
    ...acronyms(passages, language, context),
    ...plainWords(passages, language),
    ...citizensWords(passages, language, context.words),
    ...shall(passages, language),
    ...doubleNegatives(passages, language),
    ...(language === 'es' ? addressForm(passages) : []),
  ]
}

/** Findings about the whole answer first, then by passage, sentence and place in it. */
function inReadingOrder(remarks: readonly Remark[], passages: readonly Passage[]): Remark[] {
  const order = new Map(
    passages.map(({ place, sentences }, index) => {
      const starts = new Map(sentences.map(({ text, start }) => [text, start]))
      return [place, { index: index + 1, starts }]
    }),
  )
  const keyed = remarks.map((remark) => {
    const passage = order.get(remark.place)
    return { remark, passage: passage?.index ?? 0, at: (passage?.starts.get(remark.sentence) ?? 0) + remark.start }
  })
  return keyed.sort((a, b) => a.passage - b.passage || a.at - b.at).map(({ remark }) => remark)
}
