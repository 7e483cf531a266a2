import { meantKeyword } from './keyword-slips.ts'
import { type NumberWord, numberWord } from './number-words.ts'

/** A text in which numbers told in words stand as digits, and where each of its characters stood before. */
export interface Spoken {
  text: string
  /** For each character of `text`, where what it says begins in the original, and where it ends. */
  from: number[]
  to: number[]
}

interface Word extends NumberWord {
  text: string
  from: number
  to: number
}

/** Between two words of one number stand a space, a comma, a hyphen. */
const JOINS = /^[\s,.\p{Pd}_]{1,3}$/u
const MAY_SPEAK =
  /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\p{L}+ty|third|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|mil|\p{L}{1,9}c?ientos|veint\p{L}+|\p{L}{3,6}enta)\b|\d[oil]|[oil]\d/iu

/** Numbers told in words, English or Spanish, as digits: "five three six" is "5 3 6", "cincuenta y ocho" is "58". Letters typed for
 * digits inside a number, O for 0 and l for 1, are digits too, and mistyped words that numbers are told by are right. One pass. */
export function spokenNumbers(text: string): Spoken {
  const out: Spoken = { text: '', from: [], to: [] }
  const write = (written: string, from: number, to: number) => {
    out.text += written
    for (let at = 0; at < written.length; at++) {
      out.from.push(written.length === to - from ? from + at : from)
      out.to.push(written.length === to - from ? from + at + 1 : to)
    }
  }
  let end = 0
  for (const { digits, from, to } of /\d/.test(text) || MAY_SPEAK.test(text) ? groupsOf(text) : []) {
    write(text.slice(end, from), end, from)
    write(digits, from, to)
    end = to
  }
  write(text.slice(end), end, text.length)
  return out
}

interface Group {
  /** What stands in the reading. */
  digits: string
  from: number
  to: number
}

function groupsOf(text: string): Group[] {
  const words = wordsOf(text)
  const groups: Group[] = []
  for (let at = 0; at < words.length; ) {
    const group = groupAt(text, words, at)
    if (group) groups.push({ digits: group.digits, from: group.from, to: group.to })
    at += group ? group.words : 1
  }
  return groups
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    ...numberWord(word),
    text: word,
    from: index,
    to: index + word.length,
  }))
}

/** The number that begins at a word: a typed one with letters for digits, a repeated digit, a sign, or words of one value. */
function groupAt(text: string, words: Word[], at: number): (Group & { words: number }) | undefined {
  const [word, next] = [words[at], words[at + 1]]
  if (!word) return undefined
  if (/^[\doOIl]{3,}$/.test(word.text) && /\d/.test(word.text) && /\D/.test(word.text))
    return { digits: word.text.replace(/[oO]/g, '0').replace(/[Il]/g, '1'), from: word.from, to: word.to, words: 1 }
  if (word.times && next?.value !== undefined && next.value < 10)
    return { digits: String(next.value).repeat(word.times), from: word.from, to: next.to, words: 2 }
  if (word.separator !== undefined && isTold(words[at - 1]) && isTold(next))
    return { digits: word.separator, from: word.from, to: word.to, words: 1 }
  if (word.value !== undefined || word.power !== undefined) return valueAt(text, words, at)
  const meant = meantKeyword(word.text)
  return meant === undefined || (/^\p{Lu}\p{Ll}/u.test(word.text) && at > 0)
    ? undefined
    : { digits: meant, from: word.from, to: word.to, words: 1 }
}

const isTold = (word: Word | undefined) => word !== undefined && (word.value !== undefined || /\d/.test(word.text))

/** Words that make one value, four digits at most: tens take units, hundreds take tens, thousands take hundreds. */
function valueAt(text: string, words: Word[], at: number): (Group & { words: number }) | undefined {
  const first = words[at]
  if (!first || (first.power === 100 && first.value === undefined)) return undefined
  let total = first.value ?? 0
  let scale = first.power === 1000 ? 1000 : scaleOf(total)
  if (first.power === 1000) total = 1000
  let used = 1
  for (;;) {
    const skip = isAnd(words[at + used]) ? 1 : 0
    const next = words[at + used + skip]
    const last = words[at + used - 1]
    if (!next || !last || !JOINS.test(text.slice(last.to, next.from).replace(/\b(?:y|and)\b/iu, ''))) break
    const grown = grow(total, scale, next)
    if (!grown) break
    ;[total, scale] = grown
    used += skip + 1
  }
  // "mil" alone is no number: "a mil base".
  if (first.power === 1000 && used === 1) return undefined
  const last = words[at + used - 1] ?? first
  return { digits: String(total), from: first.from, to: last.to, words: used }
}

const isAnd = (word: Word | undefined) => word !== undefined && /^(?:y|and)$/i.test(word.text)

/** What a following value may be at most: units after tens, tens after hundreds. */
function scaleOf(value: number): number {
  if (value >= 100 && value % 100 === 0) return 100
  return value >= 20 && value % 10 === 0 ? 10 : 1
}

function grow(total: number, scale: number, { value, power }: Word): [number, number] | undefined {
  if (power !== undefined && total > 0 && total < power && scale < power) return [total * power, power]
  if (value === undefined || value === 0 || value >= scale) return undefined
  return [total + value, scaleOf(value)]
}
