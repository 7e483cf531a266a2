import { describe, expect, it } from 'vitest'
import { dialled } from '../../../worker/channels/phone/number-text.ts'
import { spokenText } from '../../../worker/channels/voice/spoken-text.ts'
import { voiceStrings } from '../../../worker/channels/voice/strings.ts'
import type { Answer } from '../../../worker/contract/index.ts'
import { longDayText } from '../../../worker/html/texts/day-text.ts'
import { hoursText } from '../../../worker/html/texts/hours-text.ts'
import { allSaid } from './all-said.ts'
import { CORPUS_ANSWERS, waysThrough } from './corpus-answers.ts'
import { generatedAnswers } from './generated-answers.ts'
import { wholeCall } from './whole-call.ts'

const wordsOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
const spaced = (text: string) => ` ${wordsOf(text).join(' ')} `

/** How an address is written again that was said sign by sign. */
const WRITTEN: [RegExp, string][] = [
  [/ (?:dot|punto) /g, '.'],
  [/ (?:slash|barra) /g, '/'],
  [/ (?:dash|guion) /g, '-'],
  [/ (?:underscore|guion bajo) /g, '_'],
  [/ (?:at|arroba) /g, '@'],
  [/ (?:question mark|signo de pregunta) /g, '?'],
  [/ (?:equals|igual) /g, '='],
  [/ (?:ampersand|et) /g, '&'],
  [/ (?:percent sign|porcentaje) /g, '%'],
  [/ (?:number sign|almohadilla) /g, '#'],
]
const written = (said: string) =>
  WRITTEN.reduce(
    (text, [sign, char]) => text.replace(sign, char),
    ` ${said.replaceAll(' guion bajo ', ' underscore ')} `,
  ).replace(/[\s,]/g, '')
const bare = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')

/** What of an answer did not arrive in a call. Numbers, addresses, amounts and forms are looked for without the code that says them. */
function missing(answer: Answer, said: string): string[] {
  const { texts, numbers, addresses } = allSaid(answer)
  const words = spaced(said)
  const isNumber = (text: string) =>
    numbers.some((number) => /^[\d\s().+-]+$/.test(text) && dialled(text) === dialled(number))
  const readable = texts.filter((text) => wordsOf(text).length > 0 && !isNumber(text))
  const digits = said.replace(/\D/g, '')
  const [read, close] = [written(said), said.replace(/\b(?:dash|guion)\b/g, '-').replace(/[\s,]/g, '')]
  const amounts = texts.flatMap((text) => text.match(/\$\d+(?:,\d{3})*/g) ?? []).map((one) => one.slice(1))
  const forms = texts.flatMap((text) => text.match(/\b[A-Z]{1,4}-\d{1,4}[A-Z]{0,2}\b/g) ?? [])
  return [
    ...readable.filter((text) => !words.includes(spaced(spokenText(text, answer.language)))),
    ...numbers.filter((number) => !digits.includes(dialled(number))),
    ...addresses.filter((address) => !read.includes(bare(address))),
    ...amounts.filter((amount) => !new RegExp(`${amount}[^.!?]{0,24} (?:dollars?|dólar)`).test(said)),
    ...forms.filter((form) => !close.includes(form)),
  ]
}

/** Words of a call that are neither the answer's nor the channel's own. */
function added(answer: Answer, said: string): string[] {
  const { language } = answer
  const { texts, addresses } = allSaid(answer)
  const contacts = answer.contacts.flatMap(({ name, ready = '', hours }) => [
    name,
    ready,
    hours ? hoursText(hours, language) : '',
  ])
  const strings = Object.values(voiceStrings(language)).map((one) =>
    typeof one === 'object' ? JSON.stringify(one) : String(one),
  )
  const spelling = `dot slash dash underscore at question mark equals ampersand percent sign number step 10 tty help agency gov
    punto barra guion bajo arroba signo de pregunta igual et porcentaje almohadilla paso`
  const own = [...texts, ...contacts].map((text) => spokenText(text, language))
  const days = [answer.checked, answer.goodUntil ?? answer.checked].map((day) => longDayText(day, language))
  const urls = [...addresses, ...answer.contacts.map(({ url = '' }) => url)]
  const parts = urls.flatMap((address) => address.match(/[a-z]+|\d+/gi) ?? [])
  const known = new Set([...own, ...parts, ...strings, ...days, spelling, `${answer.version}`].flatMap(wordsOf))
  return wordsOf(said).filter((word) => word.length > 1 && !known.has(word))
}

/** Two signs where one belongs, as a bracket that closes a sentence leaves them; and signs that voices read out or trip over. */
const DOUBLED = /.{0,40}(?:[,;:]\s?[.,;:!?]|\.\.|[.!?] [,;:]|[?!]\.|[()/]).{0,20}/g

describe('every answer of the corpus in a call', () => {
  it.each(CORPUS_ANSWERS)('%s', (_, answer) => {
    const { said, ends } = wholeCall(answer)
    expect(missing(answer, said)).toEqual([])
    expect(added(answer, said)).toEqual([])
    expect(ends).toBe(waysThrough(answer.blocks))
    expect(said.match(DOUBLED) ?? []).toEqual([])
    expect(said).toMatch(new RegExp(`(?:It is version|Es la versión) ${answer.version}\\.`))
  })
})

describe('2,000 generated answers in a call', () => {
  const generated = generatedAnswers(2_000, 13)

  it('arrive whole, with nothing added, on every way through their questions', () => {
    for (const answer of generated) {
      const { said, ends } = wholeCall(answer)
      expect(missing(answer, said), answer.id).toEqual([])
      expect(added(answer, said), answer.id).toEqual([])
      expect(ends).toBe(waysThrough(answer.blocks))
    }
  })

  it('show a call that drops a block, and one that gets a number wrong: the controls', () => {
    const some = generated.filter(({ blocks }) => JSON.stringify(blocks[0]).includes('Point')).slice(0, 200)
    for (const answer of some) {
      const [, ...less] = answer.blocks
      const blocks = less.length > 0 ? less : [{ kind: 'paragraph' as const, content: [] }]
      expect(missing(answer, wholeCall({ ...answer, blocks }).said)).not.toEqual([])
      const wrong = wholeCall(answer).said.replace(/\d{4}/g, (digits) => String(Number(digits) + 1))
      expect(missing(answer, wrong)).not.toEqual([])
    }
  })
})
