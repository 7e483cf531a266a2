import { bareWords, commandOf } from '../../phone/words.ts'
import type { Call } from '../call-state.ts'
import type { CallTurn } from '../call-turn.ts'
import type { Conversation } from '../conversation.ts'
import { goodbye } from './goodbye.ts'
import { surveyOffer } from './survey-turn.ts'

/** Words that end a call, and mean nothing more. */
const FAREWELLS = new Set([
  ...[
    'goodbye',
    'good bye',
    'bye',
    'bye bye',
    'no more',
    'no more questions',
    'nothing else',
    'that is all',
    'that s all',
  ],
  ...['that is it', 'that s it', 'no thanks', 'no thank you', 'i am done', 'i m done', 'nothing', 'hang up'],
  ...['adios', 'hasta luego', 'nada mas', 'no mas', 'eso es todo', 'es todo', 'no gracias', 'ya no', 'ya termine'],
])

/** Whether a caller says goodbye: by its words, or with “no” once they may ask another question. */
export function isFarewell(speech: string, { where, read }: Call): boolean {
  if (FAREWELLS.has(bareWords(speech))) return true
  return where === 'question' && read !== '' && commandOf(speech) === 'no'
}

/** Goodbye; before it the survey, for who is drawn: once in a call. */
export async function farewell(call: Call, conversation: Conversation): Promise<CallTurn> {
  const offer = call.response === '' ? await surveyOffer(call, conversation) : undefined
  return offer ?? goodbye(call)
}
