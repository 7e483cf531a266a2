import type { Block, Language, Office, Source, Week } from '../contract/index.ts'

/** An answer as the corpus keeps it: agencies and contacts by id, so that a changed phone number changes everywhere. */
export interface AnswerRecord {
  id: string
  language: Language
  version: number
  title: string
  /** Its title in Spanish, by which it is offered where no Spanish translation stands. */
  titleEs?: string
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
  /** The same in words of its own for a text message, and said aloud, where the text for reading is not for that: with every fact of it. */
  short?: Block[]
  spoken?: Block[]
  /** Names of the facts that stand in its text; none where it is left out. */
  facts?: string[]
  /** Last day (ISO) on which all facts in its text hold; undefined where it has none. */
  goodUntil?: string
  /** What changed in its meaning, in a sentence that a citizen can read, and when (ISO date): the last time. */
  changed?: { on: string; text: string }
  /** Day (ISO) on which the text changed since the last check of its facts. */
  edited?: string
  /** The version of the English answer that this text translates, where it is known. */
  translates?: number
}

/** A text in each language we have it in; English always. */
export type Localized = { en: string } & Partial<Record<Language, string>>

/** The text in a language, else in English. */
export function localized(text: Localized | string, language: Language): string {
  return typeof text === 'string' ? text : (text[language] ?? text.en)
}

/** Federal holidays (5 U.S.C. 6103), in the order of the year. Inauguration Day is one in and around Washington only. */
export const HOLIDAY_IDS = [
  'new-years-day',
  'martin-luther-king',
  'inauguration',
  'washingtons-birthday',
  'memorial-day',
  'juneteenth',
  'independence-day',
  'labor-day',
  'columbus-day',
  'veterans-day',
  'thanksgiving',
  'christmas',
] as const
export type HolidayId = (typeof HOLIDAY_IDS)[number]

/** Hours of a week, and on which holidays nobody picks up: `federal` all of them; `washington` Inauguration Day too; `some`, nobody says
 * which; `none`; or those named. Left out: `federal`, and `none` for whoever is there always. */
export type HoursRecord = Week & { holidays?: 'federal' | 'washington' | 'some' | 'none' | HolidayId[] }

/** Days on which an agency is closed, ISO dates, both counted, and why. `contacts`: only those, by their ids; left out, all that keep
 * hours. `everywhere`: every agency that keeps the federal holidays is (an executive order). */
export interface ClosureRecord {
  from: string
  to: string
  name: Localized
  contacts?: string[]
  everywhere?: boolean
}

export interface ContactRecord {
  id: string
  name: Localized
  phone?: string
  /** As it is read: one for all languages, or one a language where it has words ("988, then press 1"). */
  phoneText?: string | Localized
  tty?: string
  hours?: HoursRecord
  ready?: Localized
  url?: string
  languages: string[]
  /** Who asks for one gets an interpreter on the line, whatever their language. */
  interpreter?: true
}

export interface AgencyRecord {
  id: string
  name: Localized
  url: string
  contacts: [ContactRecord, ...ContactRecord[]]
  /** Days on which it is closed besides holidays. */
  closures?: ClosureRecord[]
}

/** Citizens' words and the agencies' words for the same thing, in one language. */
export interface WordRecord {
  words: string[]
  means: string[]
  language: Language
}

/** A Spanish word or phrase, as people type it, and the English one that answers are written with. */
export interface GlossRecord {
  spanish: string
  english: string
}

/** How people ask for one passage of an answer: a paragraph, an item, a step, a row of a table. */
export interface PassageRecord {
  /** The answer's id and language. */
  answer: string
  language: Language
  /** The words that the passage begins with, so many that no other of the answer does. */
  starts: string
  asked: string[]
}

/** A question as somebody put it, and what is right for it. Nobody reads it: it teaches how people ask. */
export interface HeardRecord {
  question: string
  /** Ids of the answers that answer it; none where there is none. */
  answers: string[]
  /** Agencies whose people can help, where there is no answer; none where nobody is to be reached. */
  reach: string[]
}

/** What people call those whom they want to reach: an agency (`irs`) or one of its contacts (`cms/marketplace`). */
export interface NameRecord {
  reach: string
  /** Names, short names, programmes, forms and offices: they say who is meant. */
  names: string[]
  /** Words of what it does: they say it only where nobody is named. */
  topics: string[]
}

export const NOTE_IDS = [
  'greeting',
  'start',
  'apply',
  'appeal',
  'unclear',
  'thanks',
  'complaint',
  'robot',
  'maker',
  'official',
] as const
export type NoteId = (typeof NOTE_IDS)[number]

/** What is said to a turn that asks nothing: approved, short, in the interface's languages. */
export interface NoteRecord {
  id: NoteId
  text: Localized
  /** Languages in which no native speaker has read it yet. */
  unread: Language[]
  /** Ids of answers offered beside it: what most people come for. */
  choices: string[]
}

/** Somebody to call now: `agency/contact`, and words short enough to stand above a reply. */
export interface LineRecord {
  line: string
  name: Localized
  /** What it is for. */
  purpose: Localized
}

/** A value that stands in many answers by name: a fee, a phone number, a deadline, an address. One change reaches every answer. */
export interface FactRecord {
  name: string
  /** Inline Markdown, an https address or a number: one for all languages, or one a language. */
  value: string | Partial<Record<Language, string>>
  /** Id of the agency that answers for it. */
  owner: string
  /** Address of the official page it rests on. */
  source: string
  /** ISO dates: last checked, and the last day on which it holds unchecked. */
  checked: string
  expires: string
  /** Who checked it: a team or a role. */
  checkedBy?: string
  /** What an amount is counted in. Only an amount has one: its number is marked as old once it expired. */
  unit?: string
  /** ISO date: since when an amount holds. */
  effectiveFrom?: string
}

/** One state's office, as `states.yaml` has it. */
interface StateOffice {
  url: string
  name?: string | undefined
  phone?: string | undefined
}

/** One state or territory, by its two letters, with its offices. */
export interface StateRecord {
  id: string
  name: Localized
  offices: Partial<Record<Office, StateOffice | undefined>>
}

/** The offices of every state and territory, and what each kind of office is called. */
export interface StateOffices {
  offices: { id: Office; label: Localized }[]
  states: StateRecord[]
}

/** All that one deployment answers with. Answers are sorted by id, then language: same corpus, same order. */
export interface Corpus {
  agencies: AgencyRecord[]
  words: WordRecord[]
  /** So that a Spanish question finds an answer that stands in English only. */
  glosses?: GlossRecord[]
  facts: FactRecord[]
  /** Left out where a deployment serves no states. */
  states?: StateOffices | undefined
  answers: AnswerRecord[]
  /** Undefined in a corpus without: nobody is recognised, and nothing is said to what asks nothing. */
  names?: NameRecord[]
  notes?: NoteRecord[]
  /** Undefined in a corpus without: a line is called what its contact is called. */
  lines?: LineRecord[]
  /** Undefined in a corpus without: passages are told apart by their own words alone. */
  passages?: PassageRecord[]
  /** What teaches how people put what they ask. Undefined in a corpus without. */
  heard?: HeardRecord[]
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
