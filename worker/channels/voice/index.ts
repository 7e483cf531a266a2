import { type Context, Hono } from 'hono'
import { presentAgency } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { isWithinLimit } from '../../http/rate-limit.ts'
import { liveEngine } from '../../live/live.ts'
import { logError } from '../../log.ts'
import { isStopped } from '../../store/callers/stops.ts'
import { isOn } from '../channels.ts'
import { isDrill } from '../disaster/disaster-now.ts'
import { peopleToReach } from '../people-to-reach.ts'
import { answeredOnce, inTime } from '../phone/answered-once.ts'
import { callerKey } from '../phone/caller-key.ts'
import { type ProviderRequest, readProviderRequest } from '../phone/provider-request.ts'
import { surveysNow } from '../survey/surveys-now.ts'
import { callDocument, lastWords } from './call-document.ts'
import { type Call, readCall } from './call-state.ts'
import type { CallTurn } from './call-turn.ts'
import { answerOf, type Conversation, notReachedTurn, question } from './conversation.ts'
import { goingOn } from './going-on.ts'
import { hear } from './hear.ts'
import { spokenNumber, spokenText } from './spoken-text.ts'
import { voiceStrings } from './strings.ts'
import { textOf } from './text-of.ts'

type VoiceContext = Context<{ Bindings: Env }>

/** Questions by phone, in Twilio's protocol. Where a call stands is in the address of its next turn, which is signed: nothing is kept of it. */
export const voice = new Hono<{ Bindings: Env }>()

voice.post('/channels/voice', async (c) => {
  const request = await readProviderRequest(c)
  if (!request) return c.body(null, 403)
  const call = readCall(c.req.query())
  const { field, phone } = request
  const message = await callerKey(phone.callerSecret, 'call', field('CallSid'), String(call.turn))
  const late = lastWords([voiceStrings(call.language).slow], call.language)
  const reply = await answeredOnce(c.env.DB, message, () => answer(c, request, call), late)
  return c.body(reply, 200, { 'Content-Type': 'text/xml; charset=utf-8', 'Cache-Control': 'no-store' })
})

async function answer(c: VoiceContext, request: ProviderRequest, call: Call): Promise<string> {
  try {
    return await answerCall(c, request, call)
  } catch (error) {
    logError('a call could not be answered', error)
    return lastWords([], call.language)
  }
}

async function answerCall(c: VoiceContext, request: ProviderRequest, call: Call): Promise<string> {
  const { settings, field, phone } = request
  const engine = await liveEngine(c.env, c.executionCtx)
  const canText = settings.textNumber !== '' && isOn(c, 'text') && /^\+1\d{10}$/.test(field('From'))
  const caller = await callerKey(phone.callerSecret, 'caller', field('From'), settings.textNumber)
  // Who hides their number looks like all who do.
  const known = /^\+(?!266696687$)\d{8,15}$/.test(field('From')) ? caller : ''
  const conversation: Conversation = { ...conversationOf(c, engine, settings.publicOrigin), canText, caller: known }
  const { agency } = conversation
  if (!isOn(c, 'voice')) return offDocument(conversation, call)
  if (!(await isWithinLimit(c, 'write', caller))) return lastWords([voiceStrings(call.language).slow], call.language)
  const turn = await turnOf(call, request, conversation)
  if (turn.sms === undefined) return callDocument(turn, { agency })
  if (await inTime(isStopped(c.env.DB, caller), true))
    return callDocument({ ...turn, say: [voiceStrings(call.language).stoppedText] }, { agency })
  const written = answerOf({ id: turn.sms, language: call.language }, conversation, 'short')
  const body = written && (await textOf(written, turn.call.reply, caller, conversation, settings.textAccents))
  return callDocument(turn, { agency, text: body ? { from: settings.textNumber, to: field('From'), body } : undefined })
}

async function turnOf(call: Call, { field }: ProviderRequest, conversation: Conversation): Promise<CallTurn> {
  // Read while people talk, so that whoever says goodbye can be asked.
  surveysNow(conversation.env, conversation.background)
  if (call.turn === 0) return greeting(call, conversation)
  const status = field('DialCallStatus')
  if (call.where === 'dialled')
    return status === 'completed' || status === ''
      ? { say: [], prompt: [], call, end: { kind: 'hang-up' } }
      : notReachedTurn(call, conversation)
  return hear({ digits: field('Digits'), speech: field('SpeechResult') }, call, conversation)
}

/** Who answers, that it is a machine, how to get a person, and Spanish: within eight seconds; before it what goes on, while a disaster
 * lasts. */
function greeting(call: Call, conversation: Conversation): CallTurn {
  const { engine, agency } = conversation
  const id = agency ?? engine.snapshot.agencies[0]?.id ?? ''
  const { name } = presentAgency(id, engine.snapshot.agencies, call.language)
  return question(call, goingOn(call.language, conversation), [
    voiceStrings('en').greeting(spokenText(name, 'en')),
    'Para español, oprima 2.',
  ])
}

function conversationOf(c: VoiceContext, engine: Engine, origin: string): Omit<Conversation, 'canText' | 'caller'> {
  const named = c.req.query('agency')
  const agency = engine.snapshot.agencies.find(({ id }) => id === named)?.id
  return {
    env: c.env,
    background: c.executionCtx,
    engine,
    agency,
    origin,
    now: new Date(),
    isDrill: isDrill(c.req.query('drill')),
  }
}

function offDocument({ engine, agency }: Conversation, { language }: Call): string {
  const { agencies } = engine.snapshot
  const { name } = presentAgency(agency ?? agencies[0]?.id ?? '', agencies, language)
  const contact = peopleToReach(engine.snapshot, agency, language).find(({ phone }) => phone !== undefined)
  const number = contact?.phone === undefined ? [] : [voiceStrings(language).callThem(spokenNumber(contact.phone))]
  return lastWords([voiceStrings(language).off(spokenText(name, language)), ...number], language)
}
