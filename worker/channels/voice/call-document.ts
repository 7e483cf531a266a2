import { twiml, type Xml, xml } from '../phone/xml.ts'
import { callPath } from './call-state.ts'
import type { CallTurn } from './call-turn.ts'
import { voiceStrings } from './strings.ts'

/** What a document needs beside the turn. */
export interface CallSettings {
  agency: string | undefined
  /** The number that text messages come from, and whom they go to; undefined where none is sent. */
  text?: { from: string; to: string; body: string } | undefined
}

const VOICES = { en: 'en-US', es: 'es-US' } as const
/** How long silence lasts before it counts, in seconds. A number: `auto` does not go with the default model (13335). */
const SILENCE_SECONDS = 6
const SPEECH_END_SECONDS = 2
const DIAL_SECONDS = 30
/** Commands that a recogniser should expect. */
const HINTS = {
  en: 'next, repeat, slower, back, person, address, text it to me, yes, no, español, Social Security, Medicare, passport, I-485',
  es: 'siguiente, repita, más despacio, volver, persona, dirección, mensaje de texto, sí, no, English, Seguro Social, Medicare, pasaporte',
} as const

/** A turn as TwiML: its words inside the gathering, so that a key or a word interrupts them. What falls through in silence comes back as such. */
export function callDocument(turn: CallTurn, settings: CallSettings): string {
  const { say, prompt, call, end, spokenIn } = turn
  const next = callPath({ ...call, turn: call.turn + 1 }, settings.agency)
  const tongue = spokenIn === 'es' ? 'es' : spokenIn === 'en' ? 'en' : call.language
  const words = say.map((text) => sayVerb(text, tongue, call.slow))
  const sent = settings.text ? [smsVerb(settings.text)] : []
  if (end?.kind === 'hang-up') return twiml([...sent, ...words, xml('Hangup')])
  if (end?.kind === 'dial') {
    const dial = xml('Dial', { timeout: DIAL_SECONDS, answerOnBridge: 'true', action: next, method: 'POST' }, [
      end.contact.phone ?? '',
    ])
    return twiml([...sent, ...words, dial])
  }
  const asked = prompt.map((text) => sayVerb(text, call.language, call.slow))
  const gather = xml('Gather', gatherAttributes(next, call.language, turn.keys), [...words, ...asked])
  return twiml([...sent, gather, xml('Redirect', { method: 'POST' }, [next])])
}

function gatherAttributes(action: string, language: 'en' | 'es', keys?: number) {
  return {
    ...{
      input: 'dtmf speech',
      action,
      method: 'POST',
      actionOnEmptyResult: 'true',
      numDigits: keys ?? 1,
      finishOnKey: keys ? '#' : '',
    },
    ...{
      timeout: SILENCE_SECONDS,
      speechTimeout: SPEECH_END_SECONDS,
      language: VOICES[language],
      hints: HINTS[language],
    },
  }
}

/** A sentence. Slower is the same words at four fifths of the pace. */
function sayVerb(text: string, language: 'en' | 'es', slow: number): Xml {
  const said = slow ? [xml('prosody', { rate: '80%' }, paused(text))] : paused(text)
  return xml('Say', { language: VOICES[language] }, said)
}

/** Digits that are read one by one get a pause where a group ends, so that they can be written down. */
function paused(text: string): (Xml | string)[] {
  const groups = text.split(/(?<=\b\d|\b\p{Lu}), (?=\d\b|\p{Lu}\b)/u)
  return groups.flatMap((group, at) => (at === 0 ? [group] : [xml('break', { time: '400ms' }), group].map(withComma)))
}

function withComma(part: Xml | string): Xml | string {
  return typeof part === 'string' ? `, ${part}` : part
}

function smsVerb({ from, to, body }: NonNullable<CallSettings['text']>): Xml {
  return xml('Sms', { from, to }, [body])
}

/** What is said where nothing can be answered at all. */
export function lastWords(say: string[], language: 'en' | 'es'): string {
  const words = say.map((text) => sayVerb(text, language, 0))
  return twiml([...(words.length > 0 ? words : [sayVerb(voiceStrings(language).failed, language, 0)]), xml('Hangup')])
}
