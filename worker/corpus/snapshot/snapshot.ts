import type { Language } from '../../contract/index.ts'
import type {
  AgencyRecord,
  AnswerRecord,
  FactRecord,
  GlossRecord,
  LineRecord,
  NameRecord,
  NoteRecord,
  PassageRecord,
  StateOffices,
  WordRecord,
} from '../corpus.ts'
import type { Common } from './common-part.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A corpus compiled for the engine; immutable. Answers are decoded when asked for. */
export interface Snapshot {
  /** Hash of the bytes, hex. */
  readonly name: string
  readonly agencies: AgencyRecord[]
  readonly words: WordRecord[]
  readonly glosses: GlossRecord[]
  /** What `{{name}}` in a text that is parsed now stands for; the answers here hold the values already. */
  readonly facts: FactRecord[]
  /** The offices of every state; undefined where the deployment has none. */
  readonly states?: StateOffices | undefined
  /** What people call those whom they want to reach. */
  readonly names: NameRecord[]
  /** What is said to turns that ask nothing. */
  readonly notes: NoteRecord[]
  /** What those whom somebody in danger calls are called. */
  readonly lines: LineRecord[]
  /** Number of answers, each language counted. */
  readonly size: number
  /** Id and language of every answer, in the snapshot's order (id, then language). */
  readonly keys: readonly AnswerKey[]
  /** The answer at a position in the snapshot's order (id, then language), 0 ≤ index < size. */
  answerAt(index: number): AnswerRecord
  /** The answer in this language, else in English, else in any; undefined where the id is not in the corpus. */
  answer(id: string, language: Language): AnswerRecord | undefined
  /** The document id of that answer. */
  docIdOf(id: string, language: Language): number | undefined
  /** How people ask for passages of the answer at that position. */
  passagesAt(docId: number): PassageRecord[]
  /** The part it shares with others; undefined where it was compiled without. */
  readonly common: Common | undefined
  readonly vocabulary: Vocabulary
  /** A named part that a compiler put beside the answers, such as the engine's index. */
  section(name: string): Uint8Array | undefined
}

export interface AnswerKey {
  id: string
  language: Language
  agency: string
}
