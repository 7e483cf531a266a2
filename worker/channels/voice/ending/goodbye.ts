import type { Call } from '../call-state.ts'
import type { CallTurn } from '../call-turn.ts'
import { voiceStrings } from '../strings.ts'

/** The end of a call. */
export function goodbye(call: Call, say: string[] = []): CallTurn {
  return { say: [...say, voiceStrings(call.language).end], prompt: [], call, end: { kind: 'hang-up' } }
}
