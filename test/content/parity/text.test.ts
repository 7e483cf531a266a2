import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, it } from 'vitest'
import { dialled } from '../../../worker/channels/phone/number-text.ts'
import { plainText } from '../../../worker/channels/text/plain-text.ts'
import { segmentsOf } from '../../../worker/channels/text/segments.ts'
import { textStrings } from '../../../worker/channels/text/strings.ts'
import type { Answer } from '../../../worker/contract/index.ts'
import { longDayText } from '../../../worker/html/texts/day-text.ts'
import { hoursText } from '../../../worker/html/texts/hours-text.ts'
import { phoneText as numberText } from '../../../worker/html/texts/phone-text.ts'
import type { Said } from '../../../worker/shopper/said-by.ts'
import { allSaid } from './all-said.ts'
import { CORPUS_ANSWERS, waysThrough } from './corpus-answers.ts'
import { generatedAnswers } from './generated-answers.ts'
import { wholeText } from './whole-text.ts'
import { wordsOf } from './words-of.ts'

const flat = (text: string) => plainText(text, 'keep').replace(/\s+/g, ' ').trim()

/** What of an answer did not arrive in a conversation. */
function missing({ texts, numbers, addresses }: Said, conversation: string): string[] {
  const said = flat(conversation)
  const digits = said.replace(/\D+/g, ' ')
  const hasNumber = (number: string) => digits.replace(/ /g, '').includes(dialled(number))
  return [
    ...texts.map(flat).filter((text) => !said.includes(text)),
    ...numbers.filter((number) => !hasNumber(number)),
    ...addresses.filter((address) => !said.includes(address)),
  ]
}

/** Words of a conversation that are neither the answer's nor the channel's own. */
function added(answer: Answer, conversation: string): string[] {
  const { texts, addresses, numbers } = allSaid(answer)
  const { language } = answer
  const strings = JSON.stringify(frameOf(answer))
  const contacts = answer.contacts.flatMap(
    ({ name, phoneText = '', phone = '', tty = '', ready = '', hours, url = '' }) => [
      ...[name, phoneText, numberText(phone), numberText(tty), ready, url, hours ? hoursText(hours, language) : ''],
    ],
  )
  const own = [
    ...texts,
    ...addresses,
    ...numbers.map(numberText),
    ...contacts,
    strings,
    longDayText(answer.checked, language),
    `${answer.version}`,
  ]
  const known = new Set(
    own
      .flatMap((text) => text.split(/\s+/))
      .flatMap((text) => wordsOf(flat(text)))
      .flatMap(bits),
  )
  return wordsOf(flat(conversation))
    .flatMap(bits)
    .filter((word) => !known.has(word) && !/^\d{1,2}$/.test(word))
}

const bits = (word: string) => word.split(/[^\p{L}\p{N}$%€£]+/u).filter(Boolean)

function frameOf(answer: Answer) {
  const strings = textStrings(answer.language)
  const said = Object.values(strings).map((one) => (typeof one === 'function' ? String(one) : one))
  return ['https://help.agency.gov', answer.goodUntil ? longDayText(answer.goodUntil, answer.language) : '', said]
}

describe('every answer of the corpus by text message', () => {
  it.each(CORPUS_ANSWERS)('%s', (_, answer) => {
    const { said, messages } = wholeText(answer)
    expect(missing(allSaid(answer), said)).toEqual([])
    expect(added(answer, said)).toEqual([])
    expect(said).toContain(
      textStrings(answer.language).source(
        answer.agencies.map(({ name }) => name).join(', '),
        longDayText(answer.checked, answer.language),
        answer.version,
      ),
    )
    for (const message of messages) expect(segmentsOf(message)).toBe(new SegmentedMessage(message).segmentsCount)
  })
})

describe('2,000 generated answers by text message', () => {
  const generated = generatedAnswers(2_000, 13)

  it('arrive whole, with nothing added, on every way through their questions', () => {
    for (const answer of generated) {
      const { said, ends } = wholeText(answer)
      expect(missing(allSaid(answer), said), answer.id).toEqual([])
      expect(added(answer, said)).toEqual([])
      expect(ends).toBe(waysThrough(answer.blocks))
    }
  })

  it('show a renderer that drops a block, and one that gets a number wrong: the controls', () => {
    const some = generated.filter(({ blocks }) => JSON.stringify(blocks[0]).includes('Point')).slice(0, 300)
    expect(some).toHaveLength(300)
    for (const answer of some) {
      const [, ...less] = answer.blocks
      const dropped = wholeText({ ...answer, blocks: less.length > 0 ? less : [EMPTY] }).said
      expect(missing(allSaid(answer), dropped)).not.toEqual([])
      const wrong = wholeText(answer).said.replace(/\d{4}/g, (digits) => String(Number(digits) + 1))
      expect(missing(allSaid(answer), wrong)).not.toEqual([])
    }
  })
})

const EMPTY: Answer['blocks'][number] = { kind: 'paragraph', content: [] }
