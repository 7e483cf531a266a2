import type { AgencyPromise, AskRequest, Channel, Language, Reply } from '../contract/index.ts'
import { recordOther, recordReply } from '../gaps/log/record-reply.ts'
import { type Background, liveEngine } from '../live/live.ts'
import { disastersNow } from './disaster/disaster-now.ts'
import { withNotices } from './disaster/notices.ts'
import { promiseNow, standardsNow, withPromises } from './promise-now.ts'
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
  const promiseOf = (id: string | undefined) => promiseNow(env, background, id, language)
  return {
    reply: withNotices(promised(recorded, agency, promiseOf), env, background, {
      snapshot: engine.snapshot,
      language,
      isDrill,
    }),
    language,
  }
}

/** A reply to who waits, with what the agency of the page promises, or to who looks for whom to reach, with what each agency that is named does;
 * in danger nobody is told of it. */
function promised(
  reply: Reply,
  agency: string | undefined,
  promiseOf: (agency: string | undefined) => AgencyPromise | undefined,
): Reply {
  if (reply.urgent) return reply
  if (reply.kind === 'contacts') return { ...reply, contacts: withPromises(reply.contacts, promiseOf) }
  const promise = promiseOf(agency)
  return promise && reply.kind === 'unanswered' && reply.receipt !== '' ? { ...reply, promise } : reply
}
