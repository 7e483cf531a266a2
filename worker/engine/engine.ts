import type { Focus, Language } from '../contract/index.ts'
import type { AnswerRecord, NoteRecord } from '../corpus/index.ts'
import type { Snapshot } from '../corpus/snapshot/index.ts'

/** What someone asks. `language` is the page's; `agency` the host's id; `earlier` the person's earlier questions, newest last. */
export interface Query {
  question: string
  language?: Language | undefined
  agency?: string | undefined
  earlier?: string[] | undefined
  /** Only answers of this agency and in this language, where they are named. */
  where?: Where | undefined
  /** Ids to leave out, as if they were not in the corpus: what would be said without them. */
  without?: ReadonlySet<string> | undefined
}

/** Which answers may be found. `agency` is the one that owns them. */
export interface Where {
  agency?: string | undefined
  language?: Language | undefined
}

/** An answer with its score. Scores are comparable within one call only. */
interface Found {
  answer: AnswerRecord
  score: number
}

/** A danger that a question speaks of. `sure`: the urgent answer takes the place of any other reply; `maybe`: whom to call stands above it.
 * `answer` is the id of the urgent answer; `lines` are contacts as `agency/contact`, whom to call first; `signs` say what was seen. */
export interface Danger {
  strength: 'sure' | 'maybe'
  kind: string
  answer: string | undefined
  lines: readonly string[]
  signs: string[]
}

/** The engine's reply before a channel renders it. `language` is the one the question was understood in. `confidence`: how likely the first
 * answer is the right one; `anyOfferedCorrect`: how likely one of the first three is; both calibrated. `inDomain`: how much the question looks like
 * those this corpus is for. All 0–1. */
export type Verdict = {
  language: Language
  confidence: number
  anyOfferedCorrect: number
  inDomain: number
  danger?: Danger | undefined
} & (
  | { kind: 'answer'; answer: AnswerRecord; related: AnswerRecord[]; focus?: Focus }
  | { kind: 'choices'; choices: AnswerRecord[] } // one to three, best first
  | { kind: 'contacts'; related: AnswerRecord[] } // people were asked for
  | { kind: 'note'; note: NoteRecord; choices: AnswerRecord[] } // nothing was asked
  | { kind: 'unanswered'; nearest: AnswerRecord[] } // up to three
)

/** What falls, and whom the question is for: agencies (`irs`) or contacts (`cms/marketplace`), best first; none, or absent, where
 * nothing says so. */
export type Decision = Verdict & {
  reach?: string[]
  /** Of a long turn, the part that was understood, as it was typed. */
  part?: string
  /** Other questions of the same turn, with what is said to each. */
  others?: OtherQuestion[]
}

/** A question of a turn that asks more than one, as it was typed, and the decision on it. */
export interface OtherQuestion {
  question: string
  decision: Decision
}

/** A snapshot made ready to be asked. No I/O, no clock: the same question gets the same decision, on Node and in workerd. */
export interface Engine {
  readonly snapshot: Snapshot
  /** Answer, ask back, or say that there is none. Never throws, whatever the text. */
  decide(query: Query): Decision
  /** The ranking alone, best first. */
  find(query: Query, limit: number): Found[]
  /** Answers whose question someone may be typing, best first: `question` is as far as they have come. For completing, not for answering.
   * Of equals, those that are `favored`, by id, go first. */
  suggest(
    query: Pick<Query, 'question' | 'language' | 'agency'> & { favored?: ReadonlySet<string> },
    limit: number,
  ): AnswerRecord[]
  /** The stems that carry a question's meaning, distinct, rarest first; for grouping and for explaining. */
  terms(question: string, language?: Language): string[]
  /** Which passage of an answer the question asks for, with how likely each is. */
  focus(query: Pick<Query, 'question' | 'language'>, answer: AnswerRecord): FocusReading
  /** How the question was read and why the decision fell as it did; for writers and for the terminal. */
  explain(query: Query): Explanation
  /** How much two questions ask the same: 0 nothing in common, 1 the same words that matter. Symmetric. */
  similarity(a: string, b: string): number
}

/** One word of a question and what became of it. `stems` are what was looked for in its place. */
export interface WordReading {
  typed: string
  how: 'matched' | 'repaired' | 'unknown' | 'left-out'
  stems: string[]
  /** Answers that hold it. */
  answers: number
}

/** One ranked answer: its score, the parts that add up to it, and which of the question's stems it holds. */
export interface FoundReading {
  id: string
  language: Language
  title: string
  agency: string
  score: number
  parts: Record<string, number>
  /** How likely it is by itself to be right, 0–1: of the likeliest few, where the corpus has an examination. */
  chance?: number
  matched: string[]
  missing: string[]
}

/** How an answer's passages meet a question: most likely first. `fitting` is how likely the passage asked for tells what the question's form wants
 * to hear (an amount, a date, a duty …); 1 where the form wants nothing special. */
export interface FocusReading {
  passages: (Focus & { chance: number })[]
  /** The first, where it is likely enough to be shown first. */
  focus: Focus | undefined
  forms: readonly string[]
  fitting: number
}

/** Everything that led to a decision. */
export interface Explanation {
  decision: Decision
  words: WordReading[]
  /** Stems that words.yaml or an earlier question added, with their weights. */
  added: { stem: string; from: string; weight: number }[]
  found: FoundReading[]
  /** One sentence: why this kind of reply, and why not the second answer. */
  why: string
  /** Of the answer that was given. */
  focus?: FocusReading
}
