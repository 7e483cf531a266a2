import type { AskRequest, Language, Reply } from '../contract/index.ts'
import { linkTo, presentAnswer } from '../corpus/index.ts'
import type { Decision, Engine } from '../engine/index.ts'
import type { Channel } from '../gaps/log-message.ts'
import { newReceiptCode } from '../gaps/receipt-code.ts'
import { recordReply } from '../gaps/record-reply.ts'
import { type Background, liveEngine } from '../store/live.ts'
import { peopleToReach } from './people-to-reach.ts'

/** A reply and the language it is in, which is the one the question was understood in. */
export interface Answered {
  reply: Reply
  language: Language
}

/** A decision as it travels. */
function replyOf(decision: Decision, { snapshot }: Engine, agency: string | undefined): Reply {
  const { language } = decision
  const base = { id: crypto.randomUUID(), snapshot: snapshot.name }
  const links = (records: Parameters<typeof linkTo>[0][]) =>
    records.map((record) => linkTo(record, snapshot.agencies, language))
  if (decision.kind === 'choices') return { ...base, kind: 'choices', choices: links(decision.choices) }
  if (decision.kind === 'answer') {
    const answer = presentAnswer(decision.answer, snapshot.agencies, language)
    return { ...base, kind: 'answer', confidence: decision.confidence, answer, related: links(decision.related) }
  }
  const nearest = links(decision.nearest)
  const contacts = peopleToReach(snapshot, agency, language)
  return { ...base, kind: 'unanswered', receipt: newReceiptCode(), contacts, nearest }
}

/** Answers a checked question from memory and logs it, redacted, after the reply: nobody waits for a store.
 * @throws {Problem} `not-ready` when the deployment has no snapshot. */
export async function answerQuestion(
  env: Env,
  background: Background,
  request: AskRequest,
  channel: Channel,
): Promise<Answered> {
  const engine = await liveEngine(env, background)
  const { not, page, ...query } = request
  const { question, agency } = query
  const decision = engine.decide({ ...query, without: new Set(not) })
  const reply = replyOf(decision, engine, agency)
  const { language, confidence } = decision
  recordReply(env, background, engine, reply, { question, agency, page, channel, language, confidence })
  return { reply, language }
}
