import { toSentences } from '../../corpus/plain-language/index.ts'
import { CHANNEL_TABLE } from '../channel-table.ts'
import { segmentsOf } from './segments.ts'

/** A sentence, or as much of a long one as one message takes, and what stands before it where it is not the first of its message. */
export interface Unit {
  text: string
  joint: '\n' | ' '
}

const MOST_SEGMENTS = CHANNEL_TABLE.text.most.segments
/** Three segments hold no more; Twilio refuses a body of more than 1,600 (error 21617). */
const MOST_CHARACTERS = 459

/** Whether a text is within what one reply may cost. */
export function fitsOneReply(text: string): boolean {
  return text.length <= MOST_CHARACTERS && segmentsOf(text) <= MOST_SEGMENTS
}

/** What no cut goes through: addresses, numbers with their groups, amounts, dates, forms. Spaces elsewhere may end a message. */
const WHOLE =
  /\S*:\/\/\S+|\S+@\S+|\+?\(?\d[\d\s().,:/-]*\d|\$\s?[\d.,]+(?:\s(?:million|billion|millones|mil))?|(?:\p{L}+\s)?\d{1,2}(?:,|\sde\s\p{L}+\sde)\s\d{4}|\p{Lu}{1,4}\s?-\s?\d+\p{L}*|\p{L}+\s\p{Lu}{0,4}-?\d[\w-]*/gu

/** Lines as sentences, and those that no message takes in several pieces.
 * @param tail - What every message may have to hold beside it. */
export function toUnits(lines: readonly string[], tail: string): Unit[] {
  return lines
    .flatMap((line) => line.split('\n'))
    .flatMap((line) =>
      toSentences(line).flatMap(({ text }, at) =>
        pieces(text, (piece) => fitsOneReply(piece + tail)).map((piece, place) => {
          const joint: Unit['joint'] = at === 0 && place === 0 ? '\n' : ' '
          return { text: piece, joint }
        }),
      ),
    )
}

/** A sentence in pieces that fit, cut at a space outside of what stays whole; after a comma or the like where there is one. */
function pieces(text: string, fits: (piece: string) => boolean): string[] {
  if (fits(text)) return [text]
  const cut = cutOf(text, fits) ?? hardCut(text, fits)
  return [text.slice(0, cut).trimEnd(), ...pieces(text.slice(cut).trimStart(), fits)]
}

/** A word that no message takes whole is cut where the message ends: the provider would refuse it, and nobody would read anything.
 * The check before publishing names it. */
function hardCut(text: string, fits: (piece: string) => boolean): number {
  let cut = 0
  for (const char of text) {
    if (cut > 0 && !fits(text.slice(0, cut + char.length))) break
    cut += char.length
  }
  return cut
}

function cutOf(text: string, fits: (piece: string) => boolean): number | undefined {
  const whole = [...text.matchAll(WHOLE)].map(({ index, 0: { length } }) => [index, index + length] as const)
  const isFree = (at: number) => whole.every(([from, to]) => at <= from || at >= to)
  const spaces = [...text.matchAll(/\s+/g)].map(({ index }) => index).filter(isFree)
  const fitting = spaces.filter((at) => at > 0 && fits(text.slice(0, at)))
  const clauses = fitting.filter((at) => /[,;:)]/.test(text.charAt(at - 1)) && at > (fitting.at(-1) ?? 0) / 2)
  return clauses.at(-1) ?? fitting.at(-1)
}

/** Units as one text. */
function joined(units: readonly Unit[]): string {
  return units.map(({ text, joint }, at) => (at === 0 ? text : joint + text)).join('')
}

/** Whether a line only leads to the next, as a heading does and a step's title: no message ends with it. */
function leads(units: readonly Unit[], at: number): boolean {
  const [unit, next] = [units[at], units[at + 1]]
  return unit?.joint === '\n' && next?.joint === '\n' && !/^(?:- |\d+ )|[.!?)]$/.test(unit.text)
}

export interface Part {
  text: string
  rest: Unit[]
}

/** As many units as one message takes, and what is left of them.
 * @param end - A line at the end of this message in any case; '' for none.
 * @param more - The line that tells how to get the rest, where there is a rest. */
export function nextPart(units: readonly Unit[], end: string, more: string): Part {
  const close = (count: number, ending = end) =>
    [joined(units.slice(0, count)), ...(count < units.length ? [ending, more] : [ending])].filter(Boolean).join('\n')
  // A long title or address leaves no room for the line: then the next message begins with it.
  if (end !== '' && !fitsOneReply(close(1))) {
    const rest: Unit[] = [{ text: end, joint: '\n' }, ...units.slice(1)]
    return { text: [joined(units.slice(0, 1)), more].join('\n'), rest }
  }
  let count = 1
  while (count < units.length && fitsOneReply(close(count + 1))) count++
  // The last units may fit where there is no line that tells of a rest.
  if (count >= units.length - 2 && fitsOneReply(close(units.length))) count = units.length
  while (count > 1 && count < units.length && leads(units, count - 1)) count--
  return { text: close(count), rest: units.slice(count) }
}
