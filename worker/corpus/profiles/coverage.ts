import type { ProfileRecord } from '../content/profiles-file.ts'
import type { AnswerRecord } from '../corpus.ts'

export const COVERAGES = ['covered', 'partly', 'missing'] as const
/** `covered`: every answer of the task is there in every language of the profile; `partly`: some are; `missing`: none is. */
export type Coverage = (typeof COVERAGES)[number]

type Task = ProfileRecord['tasks'][number]
type Key = Pick<AnswerRecord, 'id' | 'language'>

/** What of a task is there. `lacking`: answers and languages that are not, as `id/language`. */
export interface TaskCoverage {
  task: Task
  state: Coverage
  lacking: string[]
}

/** How a corpus covers the tasks of a profile, in their order. A task without answers is missing: nobody has written it. */
export function coverageOf({ tasks, languages }: ProfileRecord, answers: readonly Key[]): TaskCoverage[] {
  const there = new Set(answers.map(({ id, language }) => `${id}/${language}`))
  return tasks.map((task) => {
    const wanted = task.answers.flatMap((id) => languages.map((language) => `${id}/${language}`))
    const lacking = wanted.filter((key) => !there.has(key))
    return { task, lacking, state: stateOf(wanted.length, lacking.length) }
  })
}

function stateOf(wanted: number, lacking: number): Coverage {
  if (lacking === wanted) return 'missing'
  return lacking === 0 ? 'covered' : 'partly'
}
