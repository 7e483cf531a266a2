import type { Language } from '../../contract/index.ts'
import type { AnswerRecord, Corpus } from '../corpus.ts'
import { answerJson, openTexts, packTexts } from './answer-texts.ts'
import type { Common, CommonSource } from './common-part.ts'
import { hashName } from './hash-name.ts'
import { openPassages, packPassages } from './passage-questions.ts'
import { type Meta, readAnswer, readKeys, readMeta } from './read-parts.ts'
import { packSections, type Sections, unpackSections } from './sections.ts'
import type { AnswerKey, Snapshot } from './snapshot.ts'
import { openVocabulary } from './vocabulary.ts'

/** Answers are kept as they were read, for those that come next, until they hold this much JSON: reading one takes 20 µs, and a reply names
 * up to four. As objects they take about six times that. */
const MOST_READ_CHARACTERS = 2_000_000

/** A corpus and what a compiler adds to it, as one file. Same input, same bytes.
 * @param extra - The compiler's own sections.
 * @param texts - The answers' JSON shortened by what `extra` holds already (answer-texts.ts); whole without it.
 * @param common - The part that `extra` refers to. */
export function packSnapshot(corpus: Corpus, extra: Sections, texts?: readonly string[], common?: Common): Uint8Array {
  const { agencies, words, glosses = [], facts, states, answers, names = [], notes = [], lines = [] } = corpus
  const meta: Meta = {
    agencies,
    words,
    glosses,
    facts,
    names,
    notes,
    lines,
    ...(states ? { states } : {}),
    ...(common ? { common: common.name } : {}),
  }
  const keys = answers.map(({ id, language, agency }): AnswerKey => ({ id, language, agency }))
  const encoder = new TextEncoder()
  return packSections(
    new Map([
      ['meta', encoder.encode(JSON.stringify(meta))],
      ['keys', encoder.encode(JSON.stringify(keys))],
      ...packTexts(texts ?? answers.map(answerJson)),
      ...packPassages(corpus.passages ?? [], keys),
      ...extra,
    ]),
  )
}

/** Opens a snapshot's bytes; they must not be changed afterwards.
 * @param source - The common part, or where to find it by its name; asked for only where the snapshot has one.
 * @throws {Error} where the bytes are not a whole snapshot, or its common part is another or not to be found. */
export async function openSnapshot(bytes: Uint8Array, source?: Common | CommonSource): Promise<Snapshot> {
  const sections = unpackSections(bytes)
  const decoder = new TextDecoder()
  const part = (name: string): Uint8Array => {
    const section = sections.get(name)
    if (!section) throw new Error(`snapshot has no section ${name}`)
    return section
  }
  const { common: commonName, ...meta } = readMeta(decoder.decode(part('meta')))
  const keys = readKeys(decoder.decode(part('keys')))
  const [common, name] = await Promise.all([commonOf(commonName, source), hashName(bytes)])
  const vocabulary = openVocabulary(sections, common)
  const textAt = openTexts(sections, vocabulary)
  const firstDocIds = firstDocIdsOf(keys)

  const answerAt = remembering((docId) => ({ text: textAt(docId), key: keys[docId] }))
  const docIdOf = (id: string, language: Language): number | undefined => {
    const first = firstDocIds.get(id)
    if (first === undefined) return undefined
    return docIdIn(keys, first, language) ?? docIdIn(keys, first, 'en') ?? first
  }
  const answer = (id: string, language: Language): AnswerRecord | undefined => {
    const docId = docIdOf(id, language)
    return docId === undefined ? undefined : answerAt(docId)
  }
  const section = (title: string) => sections.get(title)
  const passagesAt = openPassages(sections, keys)
  return { name, ...meta, size: keys.length, keys, answerAt, answer, docIdOf, passagesAt, common, vocabulary, section }
}

/** Reads answers out of their JSON, and remembers the last ones. */
function remembering(
  partAt: (docId: number) => { text: string; key: AnswerKey | undefined },
): (docId: number) => AnswerRecord {
  const read = new Map<number, AnswerRecord>()
  let characters = 0
  return (docId) => {
    const known = read.get(docId)
    if (known) return known
    const { text, key } = partAt(docId)
    const answer = readAnswer(text, key)
    if (characters + text.length > MOST_READ_CHARACTERS) {
      read.clear()
      characters = 0
    }
    characters += text.length
    read.set(docId, answer)
    return answer
  }
}

async function commonOf(name: string | undefined, source: Common | CommonSource | undefined) {
  if (name === undefined) return undefined
  const found = typeof source === 'function' ? await source(name) : source
  if (found?.name !== name) throw new Error(`snapshot was compiled with the common part ${name}, not ${found?.name}`)
  return found
}

/** Where each answer's first language stands; the others follow it. */
function firstDocIdsOf(keys: AnswerKey[]): Map<string, number> {
  const docIds = new Map<string, number>()
  for (let docId = 0; docId < keys.length; docId++) {
    const id = keys[docId]?.id ?? ''
    if (id !== keys[docId - 1]?.id) docIds.set(id, docId)
  }
  return docIds
}

function docIdIn(keys: AnswerKey[], first: number, language: Language): number | undefined {
  const id = keys[first]?.id
  for (let docId = first; keys[docId]?.id === id; docId++) if (keys[docId]?.language === language) return docId
  return undefined
}
