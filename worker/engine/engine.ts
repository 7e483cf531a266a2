import type { Language } from '../contract/index.ts'
import type { AnswerRecord } from '../corpus/corpus.ts'
import type { Snapshot } from '../corpus/snapshot.ts'

/** What someone asks. `language` is the page's; `agency` the host's id; `earlier` the person's earlier questions, newest last. */
export interface Query {
  question: string
  language?: Language | undefined
  agency?: string | undefined
  earlier?: string[] | undefined
}

/** An answer with its score. Scores are comparable within one call only. */
export interface Found {
  answer: AnswerRecord
  score: number
}

/** The engine's reply before a channel renders it. `language` is the one the question was understood in. */
export type Decision = { language: Language; confidence: number } & (
  | { kind: 'answer'; answer: AnswerRecord; related: AnswerRecord[] }
  | { kind: 'choices'; choices: AnswerRecord[] } // two or three, best first
  | { kind: 'unanswered'; nearest: AnswerRecord[] } // up to three
)

/** A snapshot made ready to be asked. No I/O, no clock: the same question gets the same decision, on Node and in workerd. */
export interface Engine {
  readonly snapshot: Snapshot
  /** Answer, ask back, or say that there is none. Never throws, whatever the text. */
  decide(query: Query): Decision
  /** The ranking alone, best first. */
  find(query: Query, limit: number): Found[]
  /** The stems that carry a question's meaning, distinct, rarest first; for grouping and for explaining. */
  terms(question: string, language?: Language): string[]
  /** How much two questions ask the same: 0 nothing in common, 1 the same words that matter. Symmetric. */
  similarity(a: string, b: string): number
}
