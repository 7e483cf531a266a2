import type { Answer } from '../../contract/index.ts'
import { readCall } from './call-state.ts'
import { answerTurn, breath, type CallTurn, passageOf } from './call-turn.ts'

interface Calling {
  answer: Answer
  /** This deployment's own origin, for addresses. */
  origin: string
  /** ISO date. */
  today: string
}

/** An answer as a caller hears it: one turn after another for each “next”, down the first way through its questions. */
export function* callTurns({ answer, origin, today }: Calling): Generator<CallTurn> {
  const language = answer.language === 'es' ? 'es' : 'en'
  for (let path: number[] | undefined = []; path; ) {
    const passage = passageOf({ answer, origin, path, focus: [], reader: answer.language, today })
    const sentences = passage?.sentences ?? []
    for (let from = 0; passage && from < sentences.length; from += breath(sentences, from).length)
      yield answerTurn(passage, answer, { ...readCall({}), language, path, from })
    path = passage?.ask ? [...path, 0] : undefined
  }
}
