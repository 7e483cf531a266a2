import { expect } from 'vitest'
import { answerTurn } from '../../../worker/channels/text/answer-turn.ts'
import { fitsOneReply, nextPart, toUnits } from '../../../worker/channels/text/parts.ts'
import { plainText } from '../../../worker/channels/text/plain-text.ts'
import { textStrings } from '../../../worker/channels/text/strings.ts'
import type { Answer } from '../../../worker/contract/index.ts'

const ORIGIN = 'https://help.agency.gov'
const TODAY = '2026-11-22'
/** No answer of ours takes a tenth; an attack string of three thousand characters, wherever one can stand, does. */
const MOST_TURNS = 800

/** A conversation by text message about an answer, down every way through its questions, with MORE until there is no more. */
export interface WholeText {
  /** Every message as it is sent. */
  messages: string[]
  /** All that was said, without what only leads on. */
  said: string
  /** How many ways through its questions ended. */
  ends: number
}

export function wholeText(answer: Answer, path: number[] = []): WholeText {
  const turn = answerTurn({ answer, origin: ORIGIN, reply: 'r', path, reader: answer.language, today: TODAY })
  if (!turn) throw new Error(`${answer.id}: the path ${path.join()} leads nowhere`)
  const own = messagesOf(turn.lines, answer)
  if (turn.offer.kind !== 'guided') return { ...own, ends: 1 }
  const ways = Array.from({ length: turn.offer.options }, (_, at) => wholeText(answer, [...path, at]))
  return {
    messages: [...own.messages, ...ways.flatMap(({ messages }) => messages)],
    said: [own.said, ...ways.map(({ said }) => said)].join(' '),
    ends: ways.reduce((sum, { ends }) => sum + ends, 0),
  }
}

function messagesOf(lines: string[], answer: Answer): Pick<WholeText, 'messages' | 'said'> {
  const { more, first } = textStrings(answer.language)
  const end = first(answer.agency.name)
  const messages: string[] = []
  const said: string[] = []
  let rest = toUnits(
    lines.map((line) => plainText(line, 'keep')),
    `\n${more}`,
  )
  for (let turn = 0; rest.length > 0; turn++) {
    expect(turn, `${answer.id} has no end`).toBeLessThan(MOST_TURNS)
    const part = nextPart(rest, turn === 0 ? end : '', more)
    messages.push(part.text)
    said.push(part.text.replace(end, '').replace(new RegExp(`\n${more}$`), ''))
    rest = part.rest
  }
  for (const message of messages) expect(fitsOneReply(message), `${answer.id}: ${message}`).toBe(true)
  return { messages, said: said.join(' ') }
}
