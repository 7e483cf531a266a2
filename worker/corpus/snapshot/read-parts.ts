import { LANGUAGES } from '../../contract/index.ts'
import type { AnswerRecord, Corpus } from '../corpus.ts'
import type { AnswerKey } from './snapshot.ts'

/** What a snapshot says of the whole corpus. `common` names the part that it shares with others. */
export type Meta = Required<Pick<Corpus, 'agencies' | 'words' | 'glosses' | 'facts' | 'names' | 'notes' | 'lines'>> &
  Pick<Corpus, 'states'> & { common?: string }

// A snapshot's bytes stand under their hash, so they are what some compiler wrote. What is looked at is whether it was one that
// writes as this one reads: every field of 10,000 answers would take longer than all the rest of opening.

const KNOWN: ReadonlySet<unknown> = new Set(LANGUAGES)

/** @throws {Error} where the text is not what `packSnapshot` writes. */
export function readMeta(text: string): Meta {
  const meta: unknown = { facts: [], glosses: [], names: [], notes: [], lines: [], ...asRecord(JSON.parse(text)) } // older snapshots have none
  if (!isMeta(meta)) throw new Error('snapshot has another section meta than this version reads')
  return meta
}

/** @throws {Error} where the text is not what `packSnapshot` writes. */
export function readKeys(text: string): AnswerKey[] {
  const keys: unknown = JSON.parse(text)
  if (!Array.isArray(keys) || !keys.every(isKey)) throw new Error('snapshot has other keys than this version reads')
  return keys
}

/** The answer of a key.
 * @throws {Error} where the text is another answer's, or none. */
export function readAnswer(text: string, key: AnswerKey | undefined): AnswerRecord {
  const answer: unknown = JSON.parse(text)
  if (!key || !isAnswer(answer, key)) throw new Error(`snapshot has no answer ${key?.id} where it should be`)
  return answer
}

function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {}
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isMeta(value: unknown): value is Meta {
  if (!isRecord(value)) return false
  const { agencies, words, glosses, facts, names, notes, lines: calls, common } = value
  const lists = [agencies, words, glosses, facts, names, notes, calls]
  return lists.every(Array.isArray) && (common === undefined || typeof common === 'string')
}

function isKey(value: unknown): value is AnswerKey {
  return (
    isRecord(value) && typeof value.id === 'string' && typeof value.agency === 'string' && KNOWN.has(value.language)
  )
}

function isAnswer(value: unknown, key: AnswerKey): value is AnswerRecord {
  return isRecord(value) && value.id === key.id && value.language === key.language && Array.isArray(value.blocks)
}
