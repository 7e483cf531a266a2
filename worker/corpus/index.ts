export { blockText } from './blocks/block-text.ts'
export { inlineText } from './blocks/inline.ts'
export { hasSameText, readableText } from './blocks/same-text.ts'
export {
  type AnswerContext,
  type AnswerParts,
  parseAnswerFile,
  readAnswerParts,
} from './content/answer-file.ts'
export { withBegun } from './content/begun-records.ts'
export { ANSWERS_FOLDER, CONTENT_FILES, isContentPath } from './content/content-paths.ts'
export { factValueProblems } from './content/facts-file.ts'
export { formatAnswerFile } from './content/format-answer-file.ts'
export { type FrontMatter, HIDDEN } from './content/front-matter.ts'
export { LINK_STATES, type LinkResult, type LinkState } from './content/links-file.ts'
export type { ProfileRecord } from './content/profiles-file.ts'
export type { QuestionSet } from './content/questions-file.ts'
export { answerPath, compare, readCorpus } from './content/read-corpus.ts'
export {
  type AgencyAbout,
  aboutProblems,
  closuresProblems,
  contactProblems,
  stateProblems,
} from './content/record-problems.ts'
export { recordText } from './content/record-text.ts'
export type { ShopperCase, ShopperSet } from './content/shopper-file.ts'
export { stampedVersion, stampVersion, withoutVersion } from './content/version-stamp.ts'
export { nameKey } from './content/wordings/names-file.ts'
export * from './corpus.ts'
export { coversOf } from './covers.ts'
export { handOffs } from './hand-offs/hand-offs.ts'
export { closedDays } from './hours/closed-days.ts'
export { closuresEverywhere, ownClosures, withEverywhere } from './hours/closures.ts'
export { HOLIDAY_NAMES } from './hours/holidays.ts'
export { openingAt, STATE_ZONES } from './hours/opening.ts'
export { DAY_MS, daysAfter, isIsoDate, isoDay } from './iso-day.ts'
export { type CorpusLink, corpusLinks } from './links/corpus-links.ts'
export { misplacedLinks } from './links/misplaced-links.ts'
export {
  answerUrl,
  closuresOf,
  linkTo,
  pathIn,
  presentAgency,
  presentAnswer,
  presentContact,
} from './present-answer.ts'
export { COVERAGES, type Coverage, coverageOf, type TaskCoverage } from './profiles/coverage.ts'
export { formatFinding, hasErrors, sortFindings } from './report.ts'

export { ID_PATTERN, isHttps } from './target.ts'
