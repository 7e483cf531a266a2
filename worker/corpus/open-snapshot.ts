import type { Language } from '../contract/index.ts'
import type { AnswerRecord, Corpus } from './corpus.ts'
import { bytesOf, packSections, type Sections, uint32Of, unpackSections } from './sections.ts'
import type { AnswerKey, Snapshot } from './snapshot.ts'

const NAME_DIGITS = 16

type Meta = Pick<Corpus, 'agencies' | 'words' | 'facts'>

/** A corpus and what a compiler adds to it (`extra`), as one file. Same input, same bytes. */
export function packSnapshot(corpus: Corpus, extra: Sections): Uint8Array {
  const encoder = new TextEncoder()
  const texts = corpus.answers.map((answer) => encoder.encode(JSON.stringify(answer)))
  const ends = new Uint32Array(texts.length)
  let length = 0
  for (const [at, text] of texts.entries()) {
    length += text.length
    ends[at] = length
  }
  const keys = corpus.answers.map(({ id, language, agency }): AnswerKey => ({ id, language, agency }))
  return packSections(
    new Map([
      ['meta', encoder.encode(JSON.stringify({ agencies: corpus.agencies, words: corpus.words, facts: corpus.facts }))],
      ['keys', encoder.encode(JSON.stringify(keys))],
      ['answers', concatenated(texts, length)],
      ['answer-ends', bytesOf(ends)],
      ...extra,
    ]),
  )
}

/** Opens a snapshot's bytes; they must not be changed afterwards.
 * @throws {Error} where the bytes are not a whole snapshot. */
export async function openSnapshot(bytes: Uint8Array): Promise<Snapshot> {
  const sections = unpackSections(bytes)
  const decoder = new TextDecoder()
  const part = (name: string): Uint8Array => {
    const section = sections.get(name)
    if (!section) throw new Error(`snapshot has no section ${name}`)
    return section
  }
  const meta: Meta = { facts: [], ...JSON.parse(decoder.decode(part('meta'))) } // snapshots published before facts have none
  const keys: AnswerKey[] = JSON.parse(decoder.decode(part('keys')))
  const answers = part('answers')
  const ends = uint32Of(part('answer-ends'))
  const places = placesById(keys)

  const answerAt = (index: number): AnswerRecord => {
    const end = ends[index]
    if (end === undefined) throw new RangeError(`no answer at ${index}`)
    return JSON.parse(decoder.decode(answers.subarray(ends[index - 1] ?? 0, end)))
  }
  const placeOf = (id: string, language: Language): number | undefined => {
    const found = places.get(id)
    return found?.get(language) ?? found?.get('en') ?? found?.values().next().value
  }
  const answer = (id: string, language: Language): AnswerRecord | undefined => {
    const place = placeOf(id, language)
    return place === undefined ? undefined : answerAt(place)
  }
  const name = await nameOf(bytes)
  return { name, ...meta, size: keys.length, keys, answerAt, answer, placeOf, section: (title) => sections.get(title) }
}

function placesById(keys: AnswerKey[]): Map<string, Map<Language, number>> {
  const places = new Map<string, Map<Language, number>>()
  for (const [place, { id, language }] of keys.entries()) {
    const languages = places.get(id) ?? new Map<Language, number>()
    languages.set(language, place)
    places.set(id, languages)
  }
  return places
}

/** The first half of the SHA-256 of a snapshot's bytes, hex. */
async function nameOf(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, NAME_DIGITS)
}

function concatenated(parts: Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}
