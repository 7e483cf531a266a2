import type { Answer } from '../../contract/index.ts'
import { answerTurn } from './answer-turn.ts'
import { nextPart, toUnits } from './parts.ts'
import { plainText } from './plain-text.ts'
import { textStrings } from './strings.ts'

interface Texting {
  answer: Answer
  /** This deployment's own origin, for addresses. */
  origin: string
  /** ISO date. */
  today: string
  accents: 'keep' | 'leave-out'
}

/** An answer as somebody new reads it by text message: one message after another for each MORE, down the first way through its questions. */
export function* textMessages({ answer, origin, today, accents }: Texting): Generator<string> {
  const { more, first } = textStrings(answer.language)
  const lines: string[] = []
  for (let path: number[] | undefined = []; path; ) {
    const turn = answerTurn({ answer, origin, reply: '', path, reader: answer.language, today })
    lines.push(...(turn?.lines ?? []))
    path = turn?.offer.kind === 'guided' ? [...path, 0] : undefined
  }
  let rest = toUnits(
    lines.map((line) => plainText(line, accents)),
    `\n${more}`,
  )
  for (let end = plainText(first(answer.agency.name), accents); rest.length > 0; end = '') {
    const part = nextPart(rest, end, more)
    yield part.text
    rest = part.rest
  }
}
