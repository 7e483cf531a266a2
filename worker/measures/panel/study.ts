import { type Share, shareOf } from '../registry/share.ts'
import { wilson } from '../statistics/wilson.ts'

/** `understanding`: people read a text and say what they would do. `wording`: they choose the clearest of a few. */
export const STUDY_KINDS = ['understanding', 'wording'] as const
export type StudyKind = (typeof STUDY_KINDS)[number]

/** A question of a study. The first option is the right one where the study is about understanding. */
export interface StudyQuestion {
  text: string
  options: string[]
}

/** How many chose an option of a question. */
export type StudyCount = readonly [question: number, option: number, people: number]

/** A text is understood where at least so many of all that it is for do the right thing first, as sure as Wilson's interval is. */
export const UNDERSTOOD_FROM = 0.7

/** What a closed study says. `understood` is about the first question, “what would you do first?”. */
export interface StudyResult {
  people: number
  understood: 'passed' | 'not-passed' | 'too-few' | undefined
  /** Each question with the options that are told: the right one of those about understanding, all of a choice of wordings. */
  questions: { text: string; shares: { option: string; share: Share }[] }[]
}

/** What came of a study. Of fewer people than the minimum cell nothing is told. */
export function studyResult(
  { kind, questions, counts }: { kind: StudyKind; questions: readonly StudyQuestion[]; counts: readonly StudyCount[] },
  minimum: number,
): StudyResult {
  const chose = (question: number, option: number) =>
    counts.find(([ofQuestion, ofOption]) => ofQuestion === question && ofOption === option)?.[2] ?? 0
  const people = counts.filter(([question]) => question === 0).reduce((sum, [, , count]) => sum + count, 0)
  const figure = kind === 'wording' ? 'panel-preferred' : 'panel-understood'
  const told = (question: StudyQuestion) => (kind === 'wording' ? question.options : question.options.slice(0, 1))
  return {
    people,
    understood: kind === 'wording' ? undefined : passOf(chose(0, 0), people, minimum),
    questions: questions.map((question, at) => ({
      text: question.text,
      shares: told(question).map((option, place) => ({
        option,
        share: shareOf(figure, chose(at, place), people, minimum),
      })),
    })),
  }
}

/** Whether a text passes: by the lower end of Wilson's interval, so that a few people who happen to be right do not make it pass. */
export function passOf(right: number, people: number, minimum: number): NonNullable<StudyResult['understood']> {
  if (people < minimum) return 'too-few'
  return wilson(right, people)[0] >= UNDERSTOOD_FROM ? 'passed' : 'not-passed'
}
