import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadContent } from '../../../scripts/content-folder/load-content.ts'
import { stringsFor as counterStrings } from '../../../worker/channels/counter/strings.ts'
import { dialled } from '../../../worker/channels/phone/number-text.ts'
import { stringsFor } from '../../../worker/channels/print/strings.ts'
import { typedAddress } from '../../../worker/channels/print/written-out.ts'
import { shownAnswer } from '../../../worker/channels/shown-answer.ts'
import { URGENT_HEADING } from '../../../worker/channels/urgent/urgent-heading.ts'
import type { Answer } from '../../../worker/contract/index.ts'
import { htmlStrings } from '../../../worker/html/strings.ts'
import { longDayText } from '../../../worker/html/texts/day-text.ts'
import { hoursText } from '../../../worker/html/texts/hours-text.ts'
import { phoneText } from '../../../worker/html/texts/phone-text.ts'
import type { Said } from '../../../worker/shopper/said-by.ts'
import { allSaid } from './all-said.ts'
import { FORMS, ORIGIN, type Read, TODAY } from './forms.ts'
import { generatedAnswers } from './generated-answers.ts'
import { wordsOf } from './words-of.ts'

const { corpus } = loadContent('content', TODAY)
const SNAPSHOT = { agencies: corpus.agencies, states: corpus.states, lines: corpus.lines ?? [] }
const ANSWERS = corpus.answers.map((record) => shownAnswer(record, { snapshot: SNAPSHOT, today: TODAY }))
const GENERATED = generatedAnswers(2_000, 13)
const CALL_NOW = [{ id: 'hhs/lifeline', name: 'The Lifeline', purpose: 'Despair', phone: '988', phoneText: '988' }]

const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What of an answer did not arrive. */
function missing({ texts, numbers, addresses }: Said, { seen, leadsTo }: Read): string[] {
  const words = flat(seen)
  const digits = `${seen} ${leadsTo}`.replace(/\D/g, '')
  const places = `${words} ${leadsTo}`
  return [
    ...texts.map(flat).filter((text) => !words.includes(text)),
    ...numbers.filter((number) => !digits.includes(dialled(number))),
    ...addresses.filter((address) => !places.includes(address) && !places.includes(typedAddress(address))),
  ]
}

/** Words that are neither the answer's nor the form's own. */
function added(answer: Answer, { seen }: Read): string[] {
  const { texts, numbers, addresses } = allSaid(answer)
  const { language, owner, checked, goodUntil = checked, version, contacts } = answer
  const offices = JSON.stringify(answer.blocks)
  const own = [
    ...[...texts, ...numbers, ...addresses, ...numbers.map(phoneText), owner, String(version), ORIGIN, offices],
    ...[checked, goodUntil, TODAY, new Date().toISOString().slice(0, 10)].map((day) => longDayText(day, language)),
    ...contacts.map(
      (contact) => `${JSON.stringify(contact)} ${contact.hours ? hoursText(contact.hours, language) : ''}`,
    ),
    JSON.stringify(answer.callNow ?? ''),
    URGENT_HEADING[language],
    ...contacts.flatMap(({ phone = '', tty = '' }) => [phoneText(phone), phoneText(tty)]),
  ]
  const known = knownIn(own)
  const formsOwn = FORMS_OWN[language === 'es' ? 'es' : 'en']
  return wordsOf(seen)
    .flatMap(bits)
    .filter((word) => !known.has(word) && !formsOwn.has(word) && !/^\d{1,2}$/.test(word))
}

const bits = (word: string) => word.split(/[^\p{L}\p{N}$%€£]+/u).filter(Boolean)
const knownIn = (texts: string[]) => new Set(texts.flatMap((text) => wordsOf(text)).flatMap(bits))

/** Read once: thousands of answers are compared with them. */
const FORMS_OWN = { en: formsOwnWords('en'), es: formsOwnWords('es') }

/** The words that the forms have of their own. */
function formsOwnWords(language: 'en' | 'es'): Set<string> {
  const words = [htmlStrings(language), stringsFor(language), counterStrings(language)]
  const others = ['https://www.usa.gov/government-works', 'F2 F4 F6 TTY note tip important warning and y e', language]
  return knownIn([...words.flatMap((some) => Object.values(some).map(String)), ...others])
}

describe.each(Object.entries(FORMS))('an answer as %s', (name, form) => {
  it.each(ANSWERS.map((answer) => [`${answer.id}.${answer.language}`, answer] as const))(
    'arrives whole: %s',
    (_, answer) => {
      const read = form(answer)
      const said = allSaid(answer)
      expect(
        missing(
          name === 'page' ? { ...said, addresses: said.addresses.filter((one) => one !== answer.url) } : said,
          read,
        ),
      ).toEqual([])
      expect(added(answer, read)).toEqual([])
      expect(flat(read.seen)).toContain(htmlStrings(answer.language).version(answer.version))
    },
  )

  it('arrives whole in 2,000 shapes, with nothing added', () => {
    for (const answer of GENERATED) {
      const read = form(answer)
      const { addresses, ...said } = allSaid(answer)
      const own = name === 'page' ? addresses.filter((one) => one !== answer.url) : addresses
      expect(missing({ ...said, addresses: own }, read), answer.id).toEqual([])
      expect(added(answer, read), answer.id).toEqual([])
    }
  })

  it('is missed where a block is dropped, and where a number is wrong: the controls', () => {
    const some = GENERATED.filter(({ blocks }) => JSON.stringify(blocks[0]).includes('Point')).slice(0, 300)
    expect(some.length).toBeGreaterThan(100)
    for (const answer of some) {
      const said = allSaid(answer)
      expect(missing(said, form({ ...answer, blocks: answer.blocks.slice(1) })), answer.id).not.toEqual([])
      const { seen, leadsTo } = form(answer)
      const wrong = (text: string) => text.replace(/\d{4}/g, (digits) => String(Number(digits) + 1))
      expect(missing(said, { seen: wrong(seen), leadsTo: wrong(leadsTo) }), answer.id).not.toEqual([])
    }
  })
})

it.each(['page', 'print', 'counter', 'markdown', 'open data', 'mcp'])('danger comes before the text as %s', (name) => {
  for (const answer of GENERATED.slice(0, 200)) {
    const seen = flat(FORMS[name]?.({ ...answer, callNow: CALL_NOW }).seen ?? '')
    const rest = seen.replace(flat(answer.title), '')
    const first =
      allSaid(answer)
        .texts.slice(1)
        .map(flat)
        .find((text) => text.length > 12) ?? ''
    expect(rest.indexOf('The Lifeline')).toBeGreaterThanOrEqual(0)
    if (first && !answer.agencies.some((one) => one.name === first))
      expect(rest.indexOf('The Lifeline')).toBeLessThan(rest.indexOf(first))
  }
})

it('no channel shows a record but by the one way that says whom to call first', () => {
  const files = readdirSync('worker/channels', { recursive: true, encoding: 'utf8' })
  const presenting = files.filter(
    (file) =>
      /(?<!\.test)\.tsx?$/.test(file) && readFileSync(`worker/channels/${file}`, 'utf8').includes('presentAnswer'),
  )
  expect(presenting).toEqual(['shown-answer.ts'])
})
