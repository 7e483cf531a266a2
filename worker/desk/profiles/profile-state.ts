import { type Coverage, coverageOf, type ProfileRecord, type TaskCoverage } from '../../corpus/index.ts'
import type { Decision, Engine } from '../../engine/index.ts'

/** How a task does: what is there of it, and what its questions get now. */
export interface TaskState extends TaskCoverage {
  tried: Tried[]
}

/** What a question got: the right answer, the right one among choices, another answer, or none. */
type Outcome = 'shown' | 'choices' | 'other' | 'none'

interface Tried {
  question: string
  outcome: Outcome
}

/** Counts of a profile's tasks by what is there of them. */
export function countsOf(engine: Engine, profile: ProfileRecord): Record<Coverage, number> {
  const states = coverageOf(profile, engine.snapshot.keys).map(({ state }) => state)
  const count = (state: Coverage) => states.filter((one) => one === state).length
  return { covered: count('covered'), partly: count('partly'), missing: count('missing') }
}

/** A profile's tasks, each with what its questions get from the live answers. A question takes a few milliseconds: for one profile at a time. */
export function taskStates(engine: Engine, profile: ProfileRecord): TaskState[] {
  return coverageOf(profile, engine.snapshot.keys).map((one) => ({
    ...one,
    tried: one.task.asked.map((question) => ({
      question,
      outcome: outcomeOf(engine.decide({ question }), one.task.answers),
    })),
  }))
}

function outcomeOf(decision: Decision, right: readonly string[]): Outcome {
  if (decision.kind === 'answer') return right.includes(decision.answer.id) ? 'shown' : 'other'
  if (decision.kind === 'choices') return decision.choices.some(({ id }) => right.includes(id)) ? 'choices' : 'other'
  return 'none'
}
