import { textStrings } from '../../channels/text/strings.ts'
import { TurnedOff } from '../caller.ts'
import { versionIn, words } from '../reading.ts'
import type { Way } from './way.ts'

const MOST_MESSAGES = 60
/** A number that cannot be one: nobody's conversation is ever taken for this. */
const TO = '+12025550100'

/** A conversation by text message: the question, MORE until there is no more, the options that the case takes. */
export const text: Way = {
  name: 'text',
  async ask({ question, language, agency, path }, _, caller) {
    const strings = textStrings(language)
    const from = `shopper ${crypto.randomUUID()}`
    const options = [...path]
    const heard: string[] = []
    for (let body: string | undefined = question; body !== undefined && heard.length < MOST_MESSAGES; ) {
      const fields = { MessageSid: crypto.randomUUID(), From: from, To: TO, Body: body, NumMedia: '0' }
      const said = words(await caller.postSigned(agency ? `/channels/text?agency=${agency}` : '/channels/text', fields))
      if (isOff(said)) throw new TurnedOff()
      const isMore = said.includes(strings.more)
      const isAsked = said.includes(strings.reply)
      heard.push(said.replace(strings.more, ' '))
      body = isMore ? 'MORE' : isAsked ? options.shift()?.toString() : undefined
    }
    const all = heard.join(' ')
    const isUnanswered = all.includes(strings.unanswered) || all.includes(strings.notKept)
    return { text: all, spelling: 'written', version: versionIn(all), isUnanswered }
  },
}

/** Where it takes no questions it says so in the language that it took the words for. */
function isOff(said: string): boolean {
  return (['en', 'es'] as const).some((language) => said.includes(textStrings(language).off('')))
}
