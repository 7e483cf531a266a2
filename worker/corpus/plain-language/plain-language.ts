import type { Block, Language } from '../../contract/index.ts'
import type { AgencyRecord, WordRecord } from '../corpus.ts'

/** What is checked. Each rule has its two sentences in `messages/`, in each language writers work in. */
const PLAIN_RULES = [
  'grade',
  'long-sentence',
  'passive',
  'acronym',
  'plain-word',
  'citizens-word',
  'shall',
  'double-negative',
  'heading',
  'title',
  'referral',
  'wall-of-text',
  'lead',
  'address-form',
] as const
export type PlainRule = (typeof PLAIN_RULES)[number]

/** Where a finding stands. `block` counts the answer's top blocks from 0; `step`, `item` and `row` count from 0 inside it. */
export type PlainPlace =
  | { part: 'title' }
  | { part: 'body' }
  | { part: 'block'; block: number; step?: number; item?: number; row?: number }

/** One thing to change. `sentence.slice(start, end)` is what it is about; where the whole sentence is meant, it is all of it. */
export interface PlainFinding {
  rule: PlainRule
  place: PlainPlace
  sentence: string
  start: number
  end: number
  /** Why it is hard for a reader, and what to do about it: two short texts for the writer. */
  why: string
  fix: string
}

export interface PlainAnswer {
  title: string
  blocks: readonly Block[]
  language: Language
}

/** `readerLanguage` is the language of `why` and `fix`; English where it is left out. */
export interface PlainContext {
  words: readonly WordRecord[]
  agencies: readonly AgencyRecord[]
  readerLanguage?: 'en' | 'es'
}

/** `grade` is a United States school grade, null where the language has no formula or the answer no sentence. `score`: see plain-score.ts. */
export interface PlainReport {
  grade: number | null
  findings: PlainFinding[]
  score: number
}

/** What a rule hands back: a finding before it is put into words. `detail` fills the gaps of the rule's messages. */
export interface Remark {
  rule: PlainRule
  place: PlainPlace
  sentence: string
  start: number
  end: number
  detail?: Record<string, string>
}
