import type { AnswerRecord } from '../corpus.ts'
import { concatenated, type Sections, uint32Of } from './sections.ts'
import { FIRST_TERM } from './sequence.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Texts are kept once: the engine needs each answer's sequence of stems, so its JSON says only what the sequence does not. A control
 * character, which JSON never holds, stands for the next stem of the sequence in one of its forms. Of 1,000 answers of 150 words both
 * together take .3 of the plain text after brotli; text and sequence side by side take .6. */
export const MOST_FORMS = 7
const SKIP_CODE = 31
/** A stem of the sequence that the text writes in another way. */
export const SKIP = String.fromCharCode(SKIP_CODE)

/** The character that stands for the next stem in its form `form`, 0 ≤ form < MOST_FORMS: from U+0001 on four a form, for a space before
 * it and none, each without and with a capital. */
export function codeFor(form: number, hasSpace: boolean, hasCapital: boolean): string {
  return String.fromCharCode(1 + form * 4 + (hasSpace ? 0 : 2) + (hasCapital ? 1 : 0))
}

/** An answer's JSON, in the order in which the engine reads it: title, wordings, topics, blocks; then the rest. */
export function answerJson(answer: AnswerRecord): string {
  const { title, asked, topics, blocks, ...rest } = answer
  return JSON.stringify({ title, asked, topics, blocks, ...rest })
}

export function packTexts(texts: readonly string[]): Sections {
  const encoder = new TextEncoder()
  return concatenated(
    'answers',
    texts.map((text) => encoder.encode(text)),
  )
}

/** Answers' JSON by document id. */
export function openTexts(sections: Sections, { formsOf }: Vocabulary): (docId: number) => string {
  const decoder = new TextDecoder()
  const texts = sections.get('answers') ?? new Uint8Array()
  const ends = uint32Of(sections.get('answers-ends') ?? new Uint8Array())
  const sequences = sections.get('sequences') ?? new Uint8Array()
  const sequenceEnds = uint32Of(sections.get('sequences-ends') ?? new Uint8Array())
  return (docId) => {
    const end = ends[docId]
    if (end === undefined) throw new RangeError(`no answer at ${docId}`)
    const text = decoder.decode(texts.subarray(ends[docId - 1] ?? 0, end))
    const nextTerm = termReader(sequences, sequenceEnds[docId - 1] ?? 0)
    return withWords(text, (code) => {
      const term = nextTerm()
      if (code === SKIP_CODE) return ''
      const form = formsOf(term)[(code - 1) >> 2] ?? ''
      const word = (code - 1) & 1 ? capital(form) : form
      return (code - 1) & 2 ? word : ` ${word}`
    })
  }
}

/** A text with what `wordOf` says in the place of its control characters. */
function withWords(text: string, wordOf: (code: number) => string): string {
  let whole = ''
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > SKIP_CODE) continue
    whole += text.slice(start, at) + wordOf(code)
    start = at + 1
  }
  return whole + text.slice(start)
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Reads the terms of a sequence one after the other, passing over its marks. */
function termReader(bytes: Uint8Array, start: number): () => number {
  let offset = start
  const next = (): number => {
    let value = 0
    let shift = 0
    let byte = 128
    while (byte > 127) {
      byte = bytes[offset++] ?? 0
      value |= (byte & 127) << shift
      shift += 7
    }
    return value
  }
  return () => {
    let value = next()
    while (value < FIRST_TERM && offset < bytes.length) value = next()
    return value - FIRST_TERM
  }
}
