/** The plain-language check: what in an answer's wording stands between a reader and the answer, where, why, and what to do.
 *
 * `checkPlainLanguage(answer, { words, agencies })` gives a reading grade, findings in reading order and a score of 0–100.
 * It is pure, runs in Node and in workerd, and never stops anything: all findings are advice. `npm run check -- plain-language`
 * prints it for every answer of content/.
 *
 * - `passages.ts` cuts blocks into texts with a place, `sentences.ts` and `tokens.ts` into sentences and words.
 * - `reading-grade.ts`: Flesch-Kincaid for English, Fernández Huerta for Spanish; sources and bands stand there.
 * - `rules/`: one file a rule. A rule returns remarks; `messages/` puts them into words, in the writer's language.
 * - `plain-score.ts`: what the score means.
 * - `cases.test.ts`: sentences that must be flagged and sentences that must not be. A false alarm becomes a case there first. */
export { checkPlainLanguage } from './check-plain-language.ts'
export type {
  PlainFinding,
  PlainReport,
} from './plain-language.ts'
export { TARGET_GRADE } from './reading-grade.ts'
export { toSentences } from './sentences.ts'
