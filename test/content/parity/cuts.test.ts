import { describe, expect, it } from 'vitest'
import { fitsOneReply, nextPart, toUnits } from '../../../worker/channels/text/parts.ts'

const MORE = 'Reply MORE for more.'

/** Facts as writers write them. Half of one is another fact: $1 of $1,200, 60 of 60 days, March of March 31. */
const FACTS = [
  ...['$1,234.50', '$1.5 million', '$450 a month', '1,500 dollars', '12.4 percent', '12 %', '185% of poverty'],
  ...['(800) 772-1213', '800-772-1213', '1-800-MEDICARE', '+1 202 555 0123', '800 772 1213', '988'],
  ...['January 5, 2027', 'March 31', '5 de enero de 2027', '31 de marzo', 'April 15th'],
  ...['Form I-485', 'Form SS-5', 'Form 1040', 'Formulario I-9', 'I - 485', 'DS-82', 'Form W-4', 'Part A', 'Schedule C'],
  ...['60 days', '90 días', '2 years', '10 business days', '10 días hábiles', '3 to 5 weeks', '62 años', '18 months'],
  ...['8:30 p.m.', '8:30 a. m.', '9 a.m.', '8 a.m. to 7 p.m.', 'https://www.ssa.gov/myaccount/', 'help@agency.gov'],
]

/** A sentence around a fact that is too long for one message, with the fact at every place where a message may end. */
function* sentencesAround(fact: string): Generator<string> {
  for (let words = 40; words < 110; words++)
    yield `${'you ask '.repeat(words)}${fact} ${'and then wait '.repeat(20)}`.trim()
}

function messagesOf(line: string): string[] {
  const messages: string[] = []
  for (let rest = toUnits([line], `\n${MORE}`); rest.length > 0; ) {
    const part = nextPart(rest, '', MORE)
    messages.push(part.text)
    rest = part.rest
  }
  return messages
}

describe('a fact', () => {
  it.each(FACTS)('is never cut between two messages: %s', (fact) => {
    for (const sentence of sentencesAround(fact)) {
      const messages = messagesOf(sentence)
      expect(messages.length).toBeGreaterThan(1)
      expect(messages.every(fitsOneReply)).toBe(true)
      expect(
        messages.filter((message) => message.includes(fact)),
        messages.join(' | ').slice(0, 1_200),
      ).toHaveLength(1)
    }
  })

  it('would be cut somewhere if a message ended at any space: the control', () => {
    const fact = 'one two'
    const cut = [...sentencesAround(fact)].some((sentence) => !messagesOf(sentence).some((one) => one.includes(fact)))
    expect(cut).toBe(true)
  })
})
