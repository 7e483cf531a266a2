import { panelStrings } from '../../channels/panel/strings.ts'
import { daysAfter } from '../../corpus/index.ts'
import { STUDY_KINDS, type StudyKind, type StudyQuestion } from '../../measures/index.ts'
import { text } from '../ui/form.ts'
import type { View } from '../ui/view.ts'

/** More people say little more: 200 are right to 7 points. */
const MOST_PEOPLE = 200
const MOST_DAYS = 60
const OPTION_CHARACTERS = 300
const OPTIONS = { understanding: 5, wording: 4 } as const
/** Questions about facts, after what one would do first. */
export const FACT_QUESTIONS = [1, 2] as const

/** What was typed about a study: as fields, and, where nothing is wrong, as it is begun. */
export interface TypedStudy {
  fields: Record<string, string>
  kind: StudyKind
  problems: Partial<Record<string, string>>
  questions: StudyQuestion[]
  planned: number
  closesOn: string
}

const STUDY_FIELDS = ['first', 'q1', 'q1-options', 'q2', 'q2-options', 'wordings', 'planned', 'days'] as const

/** Reads the form of a study.
 * @param today - ISO day in Washington. */
export function readStudy(
  form: FormData,
  { language, minimum, today, view }: { language: 'en' | 'es'; minimum: number; today: string; view: View },
): TypedStudy {
  const { wrong } = view.t.panel
  const fields = Object.fromEntries(STUDY_FIELDS.map((name) => [name, text(form, name).trim()]))
  const kind = STUDY_KINDS.find((one) => one === text(form, 'kind')) ?? 'understanding'
  const problems: TypedStudy['problems'] = {}
  const t = panelStrings(language)
  const questions: StudyQuestion[] = []
  function ask(question: string, name: string) {
    const options = optionsOf(fields[name] ?? '')
    if (!areRight(options, kind)) problems[name] = wrong.options
    questions.push({ text: question, options })
  }
  if (kind === 'wording') ask(t.clearest, 'wordings')
  else {
    ask(t.first, 'first')
    for (const number of FACT_QUESTIONS) {
      const [question = '', options = ''] = [fields[`q${number}`], fields[`q${number}-options`]]
      if (!question !== !options || question.length > OPTION_CHARACTERS) problems[`q${number}`] = wrong.question
      else if (question) ask(question, `q${number}-options`)
    }
  }
  const [planned, days] = [Number(fields.planned), Number(fields.days)]
  if (!isWithin(planned, minimum, MOST_PEOPLE)) problems.planned = wrong.planned(minimum)
  if (!isWithin(days, 1, MOST_DAYS)) problems.days = wrong.days
  return { fields, kind, problems, questions, planned, closesOn: problems.days ? '' : daysAfter(today, days) }
}

function optionsOf(typed: string): string[] {
  return typed.split('\n').flatMap((line) => line.trim() || [])
}

function areRight(options: string[], kind: StudyKind): boolean {
  const areDifferent = new Set(options).size === options.length
  return isWithin(options.length, 2, OPTIONS[kind]) && areDifferent && options.every(isShort)
}

function isShort(option: string): boolean {
  return option.length <= OPTION_CHARACTERS
}

function isWithin(number: number, least: number, most: number): boolean {
  return Number.isInteger(number) && number >= least && number <= most
}
