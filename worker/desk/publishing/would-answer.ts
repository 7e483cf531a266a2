import type { Engine } from '../../engine/index.ts'
import type { GapWording } from '../../store/gaps/gap.ts'
import type { GapKind } from '../../store/gaps/gap-row.ts'
import { type Instead, insteadOf } from './instead-of.ts'

/** What publishing an answer would do for a gap: how many who wait would now be answered by it, and which wordings would not. */
export interface WouldAnswer {
  answered: number
  all: number
  staying: { text: string; instead: Instead | undefined }[]
}

/** Asks a candidate snapshot every wording of a gap. Being offered the answer among choices counts as answered, but for those who
 * were offered choices already. */
export function wouldAnswer(
  candidate: Engine,
  id: string,
  asked: GapWording[],
  kind: GapKind = 'question',
): WouldAnswer {
  const reached = (wording: GapWording) => reaches(candidate, wording, id, kind !== 'choices')
  const staying = asked.filter((wording) => !reached(wording))
  const all = sum(asked)
  return {
    answered: all - sum(staying),
    all,
    staying: staying.map(({ text, language }) => ({ text, instead: insteadOf(candidate, { text, language }, id) })),
  }
}

function reaches(engine: Engine, { text, language }: GapWording, id: string, byChoice: boolean): boolean {
  const decision = engine.decide({ question: text, language })
  if (decision.kind === 'answer') return decision.answer.id === id
  return byChoice && decision.kind === 'choices' && decision.choices.some((choice) => choice.id === id)
}

function sum(asked: GapWording[]): number {
  return asked.reduce((total, { count }) => total + count, 0)
}
