export {
  type AnswerContext,
  type AnswerParts,
  type ParsedAnswer,
  parseAnswerFile,
  readAnswerParts,
} from './answer-file.ts'
export { blockText } from './block-text.ts'
export * from './corpus.ts'
export { formatAnswerFile } from './format-answer-file.ts'
export type { FrontMatter } from './front-matter.ts'
export { inlineText } from './inline.ts'
export { answerUrl, linkTo, localized, presentAgency, presentAnswer, presentContact } from './present-answer.ts'
export type { MustQuestion, QuestionSet } from './questions-file.ts'
export { answerPath, readCorpus } from './read-corpus.ts'
export { formatFinding, hasErrors, sortFindings } from './report.ts'
export { addPeriod, isIsoDate, parsePeriod } from './review-date.ts'
export { hasSameText, readableText } from './same-text.ts'
export { isHttps } from './target.ts'
export { stampedVersion, stampVersion, withoutVersion } from './version-stamp.ts'
