import { isoDay } from '../../corpus/index.ts'
import { officesOf } from '../phone/offices-of.ts'
import type { Call } from './call-state.ts'
import { breath, type CallTurn, type Passage, passageOf } from './call-turn.ts'
import { answerOf, type Conversation, toldAt } from './conversation.ts'
import { spokenAddress, spokenNumber } from './spoken-text.ts'
import { voiceStrings } from './strings.ts'

/** What the answer of a call has to say where the call stands. */
export function passageAt(call: Call, conversation: Conversation): Passage | undefined {
  const answer = answerOf(call, conversation)
  const { origin, now } = conversation
  return (
    answer &&
    passageOf({ answer, origin, path: call.path, focus: call.focus, reader: call.language, today: isoDay(now) })
  )
}

/** The offices of the state that was named, where the answer lists some there. */
export function officeTurn(speech: string, call: Call, conversation: Conversation): CallTurn | undefined {
  const answer = answerOf(call, conversation)
  const places = (answer && officesOf(answer, speech, conversation.engine.snapshot.states)) ?? []
  if (places.length === 0) return undefined
  const strings = voiceStrings(call.language)
  const say = places.flatMap(({ state, name, phone, url }) => [
    strings.office(state, name),
    ...(phone ? [strings.contact(state, spokenNumber(phone))] : []),
    strings.address(spokenAddress(url, call.language)),
  ])
  return { ...toldAt(call, conversation), say, spokenIn: call.language }
}

/** The web addresses behind what was said last, sign by sign. */
export function addressesTurn(call: Call, conversation: Conversation): CallTurn | undefined {
  const passage = passageAt(call, conversation)
  const addresses = passage ? breath(passage.sentences, call.from).flatMap((one) => one.addresses) : []
  if (addresses.length === 0) return undefined
  const strings = voiceStrings(call.language)
  const say = addresses.map((address) => strings.address(spokenAddress(address, call.language)))
  return { say, prompt: toldAt({ ...call, where: 'answer' }, conversation).prompt, call: { ...call, where: 'answer' } }
}

/** The answer as a text message, for who said yes. */
export function sendText(call: Call, conversation: Conversation): CallTurn {
  const strings = voiceStrings(call.language)
  const back = toldAt({ ...call, where: 'answer' }, conversation)
  return { ...back, say: [strings.texted], spokenIn: call.language, sms: call.id }
}
