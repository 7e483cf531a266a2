import type { Answer } from '../../contract/index.ts'
import { isoDay, presentAgency } from '../../corpus/index.ts'
import { saveSession } from '../../store/callers/sessions.ts'
import { inTime } from '../phone/answered-once.ts'
import { answerTurn } from '../text/answer-turn.ts'
import { packed, SESSION_MS } from '../text/packed.ts'
import { NEW_SESSION } from '../text/session.ts'
import type { Conversation } from './conversation.ts'

/** An answer as the first text message of a conversation, which goes on there with MORE.
 * @param reply - Id of the reply that showed it, for feedback.
 * @param caller - Keyed hash of the caller's number and the one that texts. */
export async function textOf(
  answer: Answer,
  reply: string,
  caller: string,
  { env, engine, agency, origin, now }: Conversation,
  accents: 'keep' | 'leave-out',
): Promise<string | undefined> {
  const { language } = answer
  const turn = answerTurn({ answer, reply, path: [], reader: language, origin, today: isoDay(now) })
  if (!turn) return undefined
  const { agencies } = engine.snapshot
  const { name } = presentAgency(agency ?? agencies[0]?.id ?? '', agencies, language)
  const { body, session } = packed(turn, { ...NEW_SESSION, language }, { name, accents })
  const expires = new Date(now.getTime() + SESSION_MS)
  await inTime(saveSession(env.DB, caller, JSON.stringify(session), expires), undefined)
  return body
}
