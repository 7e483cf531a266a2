import type { AgencyPromise, AskRequest, Channel, Language, Reply } from '../contract/index.ts'
import { recordOther, recordReply } from '../gaps/log/record-reply.ts'
import { type Background, liveEngine } from '../live/live.ts'
import { disastersNow } from './disaster/disaster-now.ts'
import { withNotices } from './disaster/notices.ts'
import { promiseNow, standardsNow, withPromise } from './promise-now.ts'
import { replyTo } from './reply-to.ts'

/** A reply and the language it is in, which is the one the question was understood in. */
export interface Answered {
  reply: Reply
  language: Language
}

/** Answers a checked question from memory and logs it, redacted, after the reply: nobody waits for a store, but who gets a receipt,
 * which promises that the question is kept.
 * @param isDrill - Whether an exercise is said in place of a disaster.
 * @throws {Problem} `not-ready` when the deployment has no snapshot; `answer-unknown` when the answer chosen is not live. */
export async function answerQuestion(
  env: Env,
  background: Background,
  request: AskRequest,
  channel: Channel,
  isDrill = false,
): Promise<Answered> {
  // Asked for early, so that it is read while a reply is found.
  disastersNow(env, background)
  standardsNow(env, background)
  const engine = await liveEngine(env, background)
  const { question, agency, page } = request
  const { decision, reply, others } = replyTo(engine, request)
  const { language, confidence } = decision
  const isAgain = request.again !== undefined
  const replied = { question, agency, page, channel, language, confidence, isAgain }
  for (const other of others)
    recordOther(env, background, engine, other.reply, { ...replied, ...other, isAgain: false })
  const recorded = await recordReply(env, background, engine, reply, replied)
  const promise = promiseNow(env, background, agency, language)
  return {
    reply: withNotices(promised(recorded, agency, promise), env, background, {
      snapshot: engine.snapshot,
      language,
      isDrill,
    }),
    language,
  }
}

/** A reply to who waits, or looks for whom to reach, with what the agency promises; in danger nobody is told of it. */
function promised(reply: Reply, agency: string | undefined, promise: AgencyPromise | undefined): Reply {
  if (!promise || reply.urgent) return reply
  if (reply.kind === 'contacts') return { ...reply, contacts: withPromise(reply.contacts, agency, promise) }
  return reply.kind === 'unanswered' && reply.receipt !== '' ? { ...reply, promise } : reply
}
