import type {
  AgencyPromise,
  AlsoAsked,
  Answer,
  AnswerLink,
  Contact,
  Focus,
  Language,
  Notice,
  Receipt,
  SurveyShown,
  Urgent,
} from '../../worker/contract/index.ts'
import type { HeldStrings, StringKey } from '../strings/en.ts'
import type { Values } from './say.ts'

/** `asked` waits for yes or no, `no` for the reason, `done` has both. */
type Feedback = 'asked' | 'no' | 'done'

/** What a reply says besides: whom to call, what goes on in the country, what was understood of a long turn, its other questions. */
interface OfTurn {
  urgent?: Urgent | undefined
  notices?: Notice[] | undefined
  understood?: string | undefined
  also?: AlsoAsked[] | undefined
}

export interface AnswerEntry extends OfTurn {
  kind: 'answer'
  /** Names the reply in feedback; empty where there is none to rate (an answer found by its receipt). */
  reply: string
  answer: Answer
  related: AnswerLink[]
  /** The passage that was asked for. */
  focus?: Focus | undefined
  expanded: boolean
  feedback: Feedback
  /** Whether it answers a question that had no answer when it was asked. */
  found?: boolean
  /** Id of the agency whose survey the reader was drawn for. */
  survey?: string | undefined
}

/** A survey below an answer. Nothing stores it: on the next page it is gone. */
export interface ShownSurvey {
  /** The reply that it stands below. */
  reply: string
  agency: string
  answer: string
  version: number
  asked: SurveyShown
  step: 'offered' | 'trust' | 'more' | 'done'
  trust?: number
  drivers: string[]
  problem?: 'surveyChoose' | 'surveyFailed' | undefined
  /** Whether something was taken out of the words. */
  removed?: boolean
}

export interface ChoicesEntry extends OfTurn {
  kind: 'choices'
  reply: string
  question: string
  choices: AnswerLink[]
}

export interface UnansweredEntry extends OfTurn {
  kind: 'unanswered'
  reply: string
  receipt: string
  contacts: Contact[]
  nearest: AnswerLink[]
  promise?: AgencyPromise | undefined
  copied: boolean
  /** Nothing more is to be sent: the worker offered only what was refused. */
  final?: boolean
  /** It could not be kept, and is being sent again. */
  sending?: boolean
  /** The answer that has been written since. */
  answer?: Answer
}

/** Whom to reach: those a reply named, or the agency's where none did. */
export interface PeopleEntry extends OfTurn {
  kind: 'people'
  contacts?: Contact[]
  related?: AnswerLink[]
  reply?: string
}

/** A short text for what asked nothing, with what may be asked instead. */
export interface NoteEntry extends OfTurn {
  kind: 'note'
  reply: string
  text: string
  choices: AnswerLink[]
  contacts: Contact[]
}

/** A question on its way. `slow` after a while: whom to reach instead, and a way to try again. */
export interface PendingEntry {
  kind: 'pending'
  question: string
  slow: boolean
}

/** A failure in plain words; with `question`, it can be tried again. */
export interface ProblemEntry {
  kind: 'problem'
  code: StringKey
  /** What the text names, and what the worker says besides: until when, say. */
  values: Values
  question?: string
}

export interface CodeEntry {
  kind: 'code'
  problem?: StringKey
}

/** One thing in the conversation, oldest first. */
export type Entry =
  /** What the person said; `aside` is not a question ("None of these") and does not travel with the next one. */
  | { kind: 'question'; text: string; aside?: StringKey | undefined }
  | AnswerEntry
  | ChoicesEntry
  | UnansweredEntry
  | PendingEntry
  | ProblemEntry
  | CodeEntry
  | PeopleEntry
  | NoteEntry
  | { kind: 'receipt'; receipt: Exclude<Receipt, { state: 'answered' }> }

/** All that the panel shows. Views are functions of this and nothing else. */
export interface PanelState {
  language: Language
  strings: HeldStrings
  /** Languages that the panel can be switched to. */
  languages: Language[]
  agency: string
  /** Where the worker is, with a slash at the end. */
  base: string
  /** Whom to reach, once somebody asked; empty while it is looked up. */
  contacts?: Contact[] | undefined
  /** The number that came with the launcher. */
  phone?: { phone: string; phoneText: string } | undefined
  thread: Entry[]
  survey?: ShownSurvey
  menu: boolean
  /** The answer that is being read aloud, by its place in the thread. */
  reading?: number | undefined
  /** Steps that the person has ticked off, by answer and title. */
  done?: string[]
  /** Options chosen of guided blocks, by answer and question, first to last. Nothing stores them. */
  paths?: Record<string, number[]>
  inline: boolean
  /** Whether answers are suggested while somebody types. */
  suggesting?: boolean
  /** Answers that may be meant by what stands in the box, and the one that the arrow keys are on; −1 for none. */
  suggestions?: AnswerLink[]
  active?: number
  /** What is wrong with what stands in the question box. */
  inputError: '' | { code: StringKey; values: Values }
  /** Said once by a screen reader, politely: in the reader's language, then in an answer's own. */
  status: string | [own: string, language: Language, answer: string]
  /** Said at once. */
  alert: string
  /** The clock, for opening hours. */
  now: Date
}
