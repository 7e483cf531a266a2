import type { Block, Hours, Language, Source } from '../contract/index.ts'

/** An answer as the corpus keeps it: agencies and contacts by id, so that a changed phone number changes everywhere. */
export interface AnswerRecord {
  id: string
  language: Language
  version: number
  title: string
  /** Other ways people ask it: front matter, and the wordings that writers linked to it. */
  asked: string[]
  agency: string
  /** The owner first, then every other agency that takes part. */
  agencies: string[]
  topics: string[]
  sources: Source[]
  owner: string
  /** ISO dates: last checked, and when the next check is due. */
  checked: string
  reviewBy: string
  urgent: boolean
  blocks: Block[]
}

/** A text in each language we have it in; English always. */
export type Localized = { en: string } & Partial<Record<Language, string>>

export interface ContactRecord {
  id: string
  name: Localized
  phone?: string
  phoneText?: string
  tty?: string
  hours?: Hours
  ready?: Localized
  url?: string
  languages: string[]
}

export interface AgencyRecord {
  id: string
  name: Localized
  url: string
  contacts: [ContactRecord, ...ContactRecord[]]
}

/** Citizens' words and the agencies' words for the same thing, in one language. */
export interface WordRecord {
  words: string[]
  means: string[]
  language: Language
}

/** All that one deployment answers with. Answers are sorted by id, then language: same corpus, same order. */
export interface Corpus {
  agencies: AgencyRecord[]
  words: WordRecord[]
  answers: AnswerRecord[]
}

/** Something wrong, or to be looked at, in a content file. Lines count from 1. */
export interface Finding {
  severity: 'error' | 'warning'
  path: string
  line: number
  message: string
}

/** A file of a content folder: its path below the folder with `/`, and its text. */
export interface ContentFile {
  path: string
  text: string
}
