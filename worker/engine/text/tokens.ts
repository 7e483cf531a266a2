import { normalise } from './normalise.ts'

/** A phone number with its separators; letters or digits joined by hyphens, points, commas or apostrophes; or one word. */
const PIECE = /\+?\d?[-. (]{0,2}\d{3}[-. )]{1,2}\d{3}[-. ]\d{4}(?!\d)|[\p{L}\p{N}]+(?:[-'.,/&][\p{L}\p{N}]+)*/gu
const PHONE = /^\+?\d?[-. (]{0,2}\d{3}[-. )]{1,2}\d{3}[-. ]\d{4}$/
const NUMBER = /^\d[\d.,]*$/
const CODE = /^(?=.*\d)(?=.*\p{L})[\p{L}\d]+(?:-[\p{L}\d]+)*$/u
const CODE_PREFIX = /^[a-z]{1,5}$/
const CODE_NUMBER = /^\d{1,5}[a-z]{0,3}$/
/** Scripts that are written without spaces are cut into pairs of characters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** The words of a text as they are compared: form numbers (`I-485`, `i 485`, `SSA-44`, `21-526EZ`), phone numbers and amounts whole, without
 * their separators; everything else cut at hyphens and apostrophes. In order; repeats stay. */
export function tokens(text: string): string[] {
  const found: string[] = []
  for (const piece of normalise(text).match(PIECE) ?? []) {
    if (PHONE.test(piece)) found.push(piece.replace(/\D/g, '').slice(-10))
    else addPiece(piece, found)
  }
  return found
}

/** Two words that together name a form, as people type them: `form w 4`, `i 485`. */
export function isSplitCode(first: string, second: string): boolean {
  return CODE_PREFIX.test(first) && CODE_NUMBER.test(second)
}

function addPiece(piece: string, found: string[]): void {
  if (NUMBER.test(piece)) {
    found.push(piece.replace(/\.0+$/, '').replace(/[.,]/g, ''))
  } else if (CODE.test(piece)) {
    found.push(piece.replaceAll('-', ''))
    const prefix = /^\p{L}{3,}(?=-)/u.exec(piece)
    if (prefix) found.push(prefix[0]) // covid-19 is also covid
  } else {
    for (const word of piece.split(/[-.,/&]/)) addWord(word, found)
  }
}

function addWord(word: string, found: string[]): void {
  const plain = word.replace(/'s$|'(?=s$)/, '').replaceAll("'", '')
  if (UNSPACED.test(plain)) addPairs(plain, found)
  else if (plain !== '') found.push(plain)
}

function addPairs(word: string, found: string[]): void {
  const characters = [...word]
  if (characters.length === 1) found.push(word)
  for (let at = 0; at + 1 < characters.length; at++) found.push(`${characters[at]}${characters[at + 1]}`)
}
