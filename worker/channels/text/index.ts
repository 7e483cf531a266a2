import { type Context, Hono } from 'hono'
import { presentAgency } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { isWithinLimit } from '../../http/rate-limit.ts'
import { liveEngine } from '../../live/live.ts'
import { logError } from '../../log.ts'
import { readSession, saveSession } from '../../store/callers/sessions.ts'
import { isStopped, startCaller, stopCaller } from '../../store/callers/stops.ts'
import { isOn } from '../channels.ts'
import { disastersNow, isDrill } from '../disaster/disaster-now.ts'
import { peopleToReach } from '../people-to-reach.ts'
import { answeredOnce, inTime } from '../phone/answered-once.ts'
import { callerKey } from '../phone/caller-key.ts'
import { type ProviderRequest, readProviderRequest } from '../phone/provider-request.ts'
import { commandOf } from '../phone/words.ts'
import { twiml, xml } from '../phone/xml.ts'
import { replyTo } from '../reply-to.ts'
import { surveysNow } from '../survey/surveys-now.ts'
import { carrierWord } from './carrier-words.ts'
import type { Conversation } from './conversation.ts'
import { packed, SESSION_MS } from './packed.ts'
import { people } from './reply-turn.ts'
import type { Said } from './said.ts'
import { NEW_SESSION, parseSession, type Session } from './session.ts'
import { textStrings } from './strings.ts'
import { urgentLines } from './text-lines.ts'
import { plain, turnFor } from './turn.ts'

type TextContext = Context<{ Bindings: Env }>

const SILENCE = twiml([])

/** Questions by text message, in Twilio's protocol: a signed form comes in, TwiML goes out. `../phone/README.md` says how to connect a number. */
export const text = new Hono<{ Bindings: Env }>()

text.post('/channels/text', async (c) => {
  const request = await readProviderRequest(c)
  if (!request) return c.body(null, 403)
  const { field, phone } = request
  const message = await callerKey(phone.callerSecret, 'message', field('MessageSid'))
  const reply = await answeredOnce(c.env.DB, message, () => answer(c, request), SILENCE)
  return c.body(reply, 200, { 'Content-Type': 'text/xml; charset=utf-8', 'Cache-Control': 'no-store' })
})

async function answer(c: TextContext, request: ProviderRequest): Promise<string> {
  const { field, phone } = request
  const caller = await callerKey(phone.callerSecret, 'caller', field('From'), field('To'))
  try {
    return await answerCaller(c, request, caller)
  } catch (error) {
    logError('a text message could not be answered', error)
    return message(textStrings('en').failed)
  }
}

async function answerCaller(c: TextContext, request: ProviderRequest, caller: string): Promise<string> {
  const { settings, field } = request
  const engine = await liveEngine(c.env, c.executionCtx)
  const kept = parseSession(await inTime(readSession(c.env.DB, caller, new Date()), undefined))
  const conversation = { ...conversationOf(c, engine, kept ?? NEW_SESSION, settings.publicOrigin), caller }
  const body = field('Body').trim()
  const word = carrierWord(body, field('OptOutType'))
  if (word) return obeyCarrier(word, caller, conversation, languageOf(body, kept, engine))
  if (await inTime(isStopped(c.env.DB, caller), false)) return whenStopped(body, caller, conversation)
  if (!(await isWithinLimit(c, 'write', caller))) return message(textStrings(conversation.session.language).slow)
  if (!isOn(c, 'text')) return message(offText(conversation, languageOf(body, kept, engine)))
  return send(await said(body, Number(field('NumMedia')), conversation), {
    ...{ c, caller, conversation, isNew: !kept, accents: settings.textAccents },
  })
}

function conversationOf(
  c: TextContext,
  engine: Engine,
  session: Session,
  origin: string,
): Omit<Conversation, 'caller'> {
  const named = c.req.query('agency')
  const agency = engine.snapshot.agencies.find(({ id }) => id === named)?.id
  const isExercise = isDrill(c.req.query('drill'))
  // Asked for early, so that they are known when they are needed.
  disastersNow(c.env, c.executionCtx)
  surveysNow(c.env, c.executionCtx)
  return {
    env: c.env,
    background: c.executionCtx,
    engine,
    session,
    agency,
    origin,
    now: new Date(),
    isDrill: isExercise,
  }
}

/** What is said to a message; the rest of the last reply where it is asked for. */
async function said(body: string, media: number, conversation: Conversation): Promise<Said | 'rest'> {
  const { session } = conversation
  const { pictures, nothingMore } = textStrings(session.language)
  if (media > 0 && body === '') return plain(pictures, conversation)
  if (commandOf(body) !== 'more') return turnFor(body, conversation)
  return session.rest.length > 0 ? 'rest' : plain(nothingMore, conversation)
}

interface Sending {
  c: TextContext
  caller: string
  conversation: Conversation
  isNew: boolean
  accents: 'keep' | 'leave-out'
}

/** Sends as much of a turn as one reply takes, and keeps the rest for MORE. */
async function send(turn: Said | 'rest', { c, caller, conversation, isNew, accents }: Sending): Promise<string> {
  const { session } = conversation
  const language = turn === 'rest' ? session.language : turn.language
  const name = isNew ? nameOf(conversation, language) : undefined
  const part = packed(turn, session, { name, accents })
  const expires = new Date(Date.now() + SESSION_MS)
  await inTime(saveSession(c.env.DB, caller, JSON.stringify(part.session), expires), undefined)
  return message(part.body)
}

/** Stop, start and help. Where the provider has answered already, we say nothing: two confirmations are one too many. */
async function obeyCarrier(
  { asks, answered }: NonNullable<ReturnType<typeof carrierWord>>,
  caller: string,
  conversation: Conversation,
  language: Session['language'],
): Promise<string> {
  const { env, now } = conversation
  if (asks === 'stop') await stopCaller(env.DB, caller, now)
  if (asks === 'start') await startCaller(env.DB, caller)
  if (answered) return SILENCE
  const { stopped, started, help } = textStrings(language)
  const name = nameOf(conversation, language)
  return message({ stop: stopped, start: started, help }[asks](name))
}

/** Who asked for silence hears nothing but whom to call where they may be in danger. YES starts again, as with the carriers. */
async function whenStopped(body: string, caller: string, conversation: Conversation): Promise<string> {
  const { engine, env } = conversation
  if (/^yes\W*$/i.test(body)) {
    await startCaller(env.DB, caller)
    return SILENCE
  }
  const { decision, reply } = replyTo(engine, { question: body })
  const lines = urgentLines(reply.urgent?.lines, decision.language)
  return lines.length > 0 ? message(lines.join('\n')) : SILENCE
}

function offText(conversation: Conversation, language: Session['language']): string {
  const { engine, agency } = conversation
  const contacts = peopleToReach(engine.snapshot, agency, language).slice(0, 1)
  return [textStrings(language).off(nameOf(conversation, language)), ...people(contacts, language)].join('\n')
}

/** The language of a word that is no question: the conversation's, else what the words are. */
function languageOf(body: string, kept: Session | undefined, engine: Engine): Session['language'] {
  return kept?.language ?? engine.decide({ question: body }).language
}

function nameOf({ agency, engine }: Conversation, language: Session['language']): string {
  const { agencies } = engine.snapshot
  return presentAgency(agency ?? agencies[0]?.id ?? '', agencies, language).name
}

function message(body: string): string {
  return twiml([xml('Message', {}, [body])])
}
