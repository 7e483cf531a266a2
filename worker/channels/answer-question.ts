import { type AskRequest, type Language, Problem, type Reply } from '../contract/index.ts'
import { linkTo, presentAnswer } from '../corpus/index.ts'
import type { Decision, Engine, Query } from '../engine/index.ts'
import type { Channel } from '../gaps/log/log-message.ts'
import { newReceiptCode } from '../gaps/log/receipt-code.ts'
import { recordReply } from '../gaps/log/record-reply.ts'
import { type Background, liveEngine } from '../live/live.ts'
import { peopleToReach } from './people-to-reach.ts'

/** A reply and the language it is in, which is the one the question was understood in. */
export interface Answered {
  reply: Reply
  language: Language
}

/** Other answers named beside one that was chosen: as many as beside one that was found. */
const RELATED = 2

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

/** The answer that a person chose by its name: nobody is surer than they are.
 * @throws {Problem} `answer-unknown` where it is no longer live. */
function decidedByReader(id: string, query: Query, { snapshot, find }: Engine): Decision {
  const language = query.language ?? 'en'
  const answer = snapshot.answer(id, language)
  if (!answer) throw new Problem('answer-unknown')
  const related = find({ ...query, without: new Set([id]) }, RELATED).map((found) => found.answer)
  return { kind: 'answer', language, confidence: 1, anyOfferedCorrect: 1, inDomain: 1, answer, related }
}

/** Answers a checked question from memory and logs it, redacted, after the reply: nobody waits for a store.
 * @throws {Problem} `not-ready` when the deployment has no snapshot; `answer-unknown` when the answer chosen is not live. */
export async function answerQuestion(
  env: Env,
  background: Background,
  request: AskRequest,
  channel: Channel,
): Promise<Answered> {
  const engine = await liveEngine(env, background)
  const { not, page, answer: chosen, ...query } = request
  const { question, agency } = query
  const decision =
    chosen === undefined ? engine.decide({ ...query, without: new Set(not) }) : decidedByReader(chosen, query, engine)
  const reply = replyOf(decision, engine, agency)
  const { language, confidence } = decision
  recordReply(env, background, engine, reply, { question, agency, page, channel, language, confidence })
  return { reply, language }
}
