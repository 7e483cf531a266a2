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

/** What no cut goes through though a sign in it or its words look like an end: numbers in groups, dates with their year, forms. */
const WHOLE =
  /\+?\(?\d[\d\s().,:/-]*\d|\p{L}+\.?\s\d{1,2},\s\d{4}|\d{1,2}\sde\s\p{L}+\sde\s\d{4}|\p{Lu}{1,4}\s-\s\d+\p{L}*|\b(?:Part|Parte|Schedule|Anexo)\s\p{Lu}\b/gu

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

/** Where a sentence may end a message: outside of what stays whole; anywhere, in one of nothing but numbers. */
function cutOf(text: string, fits: (piece: string) => boolean): number | undefined {
  const whole = [...text.matchAll(WHOLE)].map(({ index, 0: { length } }) => [index, index + length] as const)
  const isOutside = (at: number) => whole.every(([from, to]) => at <= from || at >= to)
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, end: index + word.length }))
  const spaces = words.flatMap(({ end }, at) =>
    at < words.length - 1 && fits(text.slice(0, end)) ? [{ end, at }] : [],
  )
  const free = spaces.filter(
    ({ end, at }) => isOutside(end) && !isBesideNumber(words.slice(Math.max(0, at - 1), at + 2)),
  )
  const fitting = (free.length > 0 ? free : spaces).map(({ end }) => end)
  const clauses = fitting.filter((at) => /[,;:)]/.test(text.charAt(at - 1)) && at > (fitting.at(-1) ?? 0) / 2)
  return clauses.at(-1) ?? fitting.at(-1)
}

/** Whether the space before the last of these words belongs to a number: it stands with the word before it and with two behind it, as in “within 10
 * business days”, unless a comma or the like ends it. */
function isBesideNumber(words: readonly { word: string }[]): boolean {
  const [next = '', last = '', before = ''] = words.map(({ word }) => word).reverse()
  const isEnd = (word: string) => /[,;:]$/.test(word)
  const isNumber = (word: string) => /\d/.test(word)
  if (isEnd(last)) return false
  return isNumber(next) || isNumber(last) || (isNumber(before) && !isEnd(before))
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
