import { voiceStrings } from '../../channels/voice/strings.ts'
import { TurnedOff } from '../caller.ts'
import { type Reading, versionIn, words } from '../reading.ts'
import type { Way } from './way.ts'

const MOST_TURNS = 40
const TO = '+12025550100'

/** A call: the question, “next” until there is no more, every web address spelled, the options that the case takes. */
export const voice: Way = {
  name: 'voice',
  async ask({ question, language, agency, path }, _, caller) {
    const strings = voiceStrings(language)
    const from = `shopper ${crypto.randomUUID()}`
    const options = [...path]
    const turn = async (
      to: string,
      said: Record<string, string>,
    ): Promise<{ text: string; next: string | undefined }> => {
      // What is asked beside the way is a call of its own: a turn that comes twice would get the same reply.
      const fields = { CallSid: crypto.randomUUID(), From: from, To: TO, Direction: 'inbound', ...said }
      const document = await caller.postSigned(to, fields)
      return {
        text: words(document.replace(/<\/Say>/g, ' ')),
        next: /action="([^"]*)"/.exec(document)?.[1]?.replace(/&amp;/g, '&'),
      }
    }
    let at = await turn(agency ? `/channels/voice?agency=${agency}` : '/channels/voice', {})
    if (isOff(at.text)) throw new TurnedOff()
    if (language === 'es' && at.next) at = await turn(at.next, { Digits: '2' })
    const heard: string[] = []
    let said: Record<string, string> | undefined = { SpeechResult: question }
    while (said && at.next && heard.length < MOST_TURNS) {
      at = await turn(at.next, said)
      heard.push(at.text)
      if (at.next && at.text.includes(strings.addresses)) heard.push((await turn(at.next, { Digits: '#' })).text)
      said = nextKey(at.text)
    }
    return readCall(heard, language)

    function nextKey(text: string): Record<string, string> | undefined {
      if (text.includes(strings.next)) return { Digits: '1' }
      const option = text.includes(strings.orSay) ? options.shift() : undefined
      return option === undefined ? undefined : { Digits: String(option) }
    }
  },
}

/** A call that is not taken ends with its first words, in the language in which it would have been answered. */
function isOff(said: string): boolean {
  return (['en', 'es'] as const).some((language) => said.includes(voiceStrings(language).off('')))
}

function readCall(heard: string[], language: 'en' | 'es' | string): Reading {
  const strings = voiceStrings(language === 'es' ? 'es' : 'en')
  const framed = [strings.next, strings.keys, strings.addresses]
  const text = framed.reduce((all, one) => all.replaceAll(one, ' '), heard.join(' '))
  const isUnanswered = text.includes(strings.unanswered) || text.includes(strings.notKept)
  return { text, spelling: 'spoken', version: versionIn(text), isUnanswered }
}
