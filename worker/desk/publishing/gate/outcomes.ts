import { hashName } from '../../../corpus/snapshot/index.ts'
import type { Decision, Engine } from '../../../engine/index.ts'
import { giveWay } from '../../../live/give-way.ts'
import { perIsolate } from '../../../per-isolate.ts'
import type { Candidate } from '../candidate.ts'
import type { Ask, GateQuestion, Outcome } from './gate.ts'

/** So many engines' outcomes are kept: some hundred KB each. */
const KEPT = 12

/** What engines said to the gate's questions, by the name of their snapshot or what they would be made of. Whoever publishes has seen the
 * preview, which asked the same thousand questions a minute before: they need not be asked again, nor the candidate be made again. */
const memory = perIsolate(() => new Map<string, Map<string, Outcome>>())

/** Asks an engine, and then gives way to those who wait for an answer. */
export function asking(engine: Engine): Ask {
  return async (question) => {
    const outcome = outcomeOf(engine, question)
    await giveWay()
    return outcome
  }
}

/** Asks the engine that answers now, what it has not been asked before. */
export function askingLive(engine: Engine): Ask {
  return remembering(keptFor(engine.snapshot.name), asking(engine))
}

/** Asks an engine that would be, what it has not been asked before: it is made for the first question that nobody remembers. */
export async function askingCandidate({ live, answers, engine }: Candidate): Promise<Ask> {
  const made = await hashName(new TextEncoder().encode(JSON.stringify(answers)))
  const kept = keptFor(`${live.snapshot.name} ${made}`)
  return remembering(kept, async (question) => {
    const candidate = await engine()
    keep(candidate.snapshot.name, kept) // once it is live it is known by its name
    return asking(candidate)(question)
  })
}

function remembering(kept: Map<string, Outcome>, ask: Ask): Ask {
  return async (question) => {
    const key = `${question.language} ${question.question}`
    const known = kept.get(key)
    if (known) return known
    const outcome = await ask(question)
    kept.set(key, outcome)
    return outcome
  }
}

function keptFor(name: string): Map<string, Outcome> {
  const kept = memory.now.get(name) ?? new Map<string, Outcome>()
  keep(name, kept)
  return kept
}

/** Keeps outcomes as those of the engine that was asked last. */
function keep(name: string, outcomes: Map<string, Outcome>): void {
  const { now } = memory
  now.delete(name)
  now.set(name, outcomes)
  for (const oldest of [...now.keys()].slice(0, -KEPT)) now.delete(oldest)
}

function outcomeOf(engine: Engine, { question, language }: GateQuestion): Outcome {
  const decision = engine.decide({ question, language })
  return { kind: decision.kind, answers: shownIn(decision).map(({ id, title }) => ({ id, title })) }
}

function shownIn(decision: Decision) {
  if (decision.kind === 'answer') return [decision.answer]
  return decision.kind === 'choices' ? decision.choices : []
}
