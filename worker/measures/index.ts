export {
  STUDY_KINDS,
  type StudyKind,
  type StudyQuestion,
  studyResult,
  UNDERSTOOD_FROM,
} from './panel/study.ts'
export {
  closedPeriods,
  lastClosed,
  measureDay,
  PERIOD_KINDS,
  type Period,
  periodNamed,
  periodWeeks,
} from './periods/fiscal-periods.ts'
export { workingDayAfter } from './periods/working-days.ts'
export {
  DOCUMENT_SECTIONS,
  PLAIN_SECTIONS,
  PLAN_SECTIONS,
  type PlanSection,
  type PlanWords,
  SECTION_BASES,
  SECTION_CHARACTERS,
  unfinishedSections,
} from './plan/plan-sections.ts'
export { PLAN_TEMPLATE } from './plan/plan-template.ts'
export { OTHERS, type ProtectedTable, protectTable } from './protection/protect-table.ts'
export { figureText } from './registry/figure-text.ts'
export { FIGURES } from './registry/figures.ts'
export { axisText, intervalText, type Share, shareOf, shareText, targetText } from './registry/share.ts'
export { heldIn } from './standards/held-in.ts'
export { certainFrom, inTime } from './standards/in-time.ts'
export { figureOf, metBy } from './standards/met-by.ts'
export {
  checkStandard,
  STANDARD_CHECKS,
  STANDARD_KINDS,
  STANDARD_SOURCES,
  type Standard,
  type StandardResult,
  type StandardSource,
  WITHIN_DAYS,
} from './standards/standard.ts'
export { STANDARD_TEMPLATES, type StandardTemplate } from './standards/templates.ts'
export { changeOf } from './statistics/change.ts'
export { shareLimits, wideShareLimits } from './statistics/control-limits.ts'
export type { Counted } from './statistics/newcombe.ts'
export { LEAST_POINTS, PROVISIONAL_BELOW, type Signal, signalsOf } from './statistics/signals.ts'
export { wilson } from './statistics/wilson.ts'
export {
  type Box,
  checkOmbFile,
  OMB_COLUMNS,
  ombRow,
  readOmbFile,
  type SurveyResponse,
} from './survey/omb-file.ts'
export { isOmbNumber, ombChannel, SURVEYED, type SurveySettings, surveyState } from './survey/survey-settings.ts'
export { type CountedResponse, type Tally, tallyOf } from './survey/tally.ts'
export { toldPoints } from './survey/told-points.ts'
export {
  branchOf,
  DRIVER_TEXTS,
  DRIVERS,
  type Driver,
  firstTexts,
  isSameWording,
  NEEDED_DRIVERS,
  pointsOf,
  SCALES,
  SURVEY_LANGUAGES,
  SURVEY_TEXTS,
  type Wording,
} from './survey/wording.ts'
export { followedQuarter, monthsOf, TASK_RULES, type TaskRule, yearBefore } from './tasks/followed-quarter.ts'
export { type AskedTask, toldTasks } from './tasks/told-tasks.ts'
