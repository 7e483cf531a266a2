import type { Block } from './block.ts'
import type { AgencyPromise, AgencyRef, Contact, UrgentLine } from './contact.ts'
import type { Language } from './language.ts'
import type { ProblemCode } from './problem.ts'

/** An official page an answer rests on. */
export interface Source {
  title: string
  url: string
}

/** An answer by name only: enough to offer it. `language` is the answer's, which may not be the reader's. */
export interface AnswerLink {
  id: string
  language: Language
  title: string
  /** The title in the reader's language, where the answer itself is not in it: offer it by this, and say which language it is in. */
  readersTitle?: string
  agency: AgencyRef
  /** Only of a choice: what the answer covers, in its own first words and language. */
  covers?: string
}

/** An answer as it travels. `checked` is an ISO date; `agencies` holds the owner first and every agency its blocks name. */
export interface Answer extends AnswerLink {
  version: number
  agencies: AgencyRef[]
  owner: string
  checked: string
  /** Day (ISO) on which the text changed, where that is later than its last check. */
  edited?: string
  sources: Source[]
  blocks: Block[]
  contacts: Contact[]
  urgent: boolean
  /** Only of an answer for people in danger: whom to call, first first. It is said before the answer's own words, where the reply that holds it
   * names nobody else. */
  callNow?: UrgentLine[]
  /** Path of the answer's own page on this deployment. */
  url: string
  /** Last day (ISO) on which all facts in the text hold unchecked: past it, a channel says so beside the answer. */
  goodUntil?: string
  /** Where it is not in the reader's language: somebody who speaks it. */
  speaker?: Contact
}

/**
 * Body of `POST /api/ask`. `earlier` holds the person's earlier questions, newest last. `page` is a path, without query.
 * `not` holds ids of answers that the person was offered for this question and refused: none of them may come back.
 * `answer` is the id of an answer that the person chose among suggestions: that answer comes, and is counted as any other.
 * `again` is the id of a reply that could not keep the question: it is kept once, however often it is sent again.
 */
export interface AskRequest {
  question: string
  language?: Language
  agency?: string
  earlier?: string[]
  page?: string
  not?: string[]
  answer?: string
  again?: string
}

/** An optional field that did not fit and was left out: it never stops what was asked for. `field` is a path such as `earlier.0`. */
export interface FieldNote {
  field: string
  problem: ProblemCode
}

/** What every reply of the API may carry beside itself. */
export interface Noted {
  notes?: FieldNote[]
}

/** Body of `POST /api/suggest`: what is typed so far, not asked yet. Nothing of it is kept. */
export type SuggestRequest = Pick<AskRequest, 'question' | 'language' | 'agency'>

/** Reply of it: answers whose question someone may be typing, best first, at most `LIMITS.suggestions`. */
export interface Suggestions {
  suggestions: AnswerLink[]
}

/**
 * The passage of an answer that meets the question. `path` is the way to it in the answer's `blocks`: a block's place; in a
 * list, steps or a table the item's, step's or row's; in those and in a callout the next block's, and so on. `text` is the
 * passage's own words without markup, for channels that say it. Never a text of its own: always a part of the answer.
 */
export interface Focus {
  path: number[]
  text: string
}

interface ReplyBase {
  /** Names this reply in feedback. */
  id: string
  /** Name of the snapshot that answered. */
  snapshot: string
  /** Somebody may be in danger: every channel shows it first, above the reply. */
  urgent?: Urgent
  /** Disasters that last now: said above the reply, below what is urgent. */
  notices?: Notice[]
  /** Of a long turn, the part that was understood, as it was typed: said before the reply, so that a wrong guess shows. */
  understood?: string
  /** Other questions of the same turn, at most two: each stands below the reply. */
  also?: AlsoAsked[]
  /** Id of the agency whose survey this reader was drawn for: `POST /api/surveys/:agency/offers` brings it. */
  survey?: string
}

/** Another question of a turn, as it was typed, and what there is: one answer, with the passage of it that meets the question; answers that may be
 * meant; people to reach; or nothing of these, and then it is open. */
export interface AlsoAsked {
  question: string
  answers: AnswerLink[]
  passage?: string
  contacts?: Contact[]
}

/** Whom to call now, first first, at least one; and the answer for such a danger, where the reply is not that answer itself. */
export interface Urgent {
  lines: UrgentLine[]
  answer?: AnswerLink
}

/** A disaster that lasts now: what is going on and where, whom to call, and the answers that were pinned for it, first first. `language` is that of
 * `text`; `url` is the path of a light page that has all of it. */
export interface Notice {
  text: string
  language: Language
  lines: UrgentLine[]
  answers: AnswerLink[]
  url: string
}

/** What the engine says to a question. An answer always names its owner; `unanswered` always names someone to reach. */
export type Reply = ReplyBase &
  // confidence: 0–1, calibrated; focus: absent where no passage is likely enough to be the one that was asked for
  (
    | { kind: 'answer'; confidence: number; answer: Answer; related: AnswerLink[]; focus?: Focus }
    | { kind: 'choices'; choices: AnswerLink[] } // one to three
    | { kind: 'contacts'; contacts: Contact[]; related: AnswerLink[] } // people were asked for: at least one
    | { kind: 'note'; note: string; text: string; choices: AnswerLink[]; contacts: Contact[] } // nothing was asked
    // receipt: '' where the question could not be kept, and nobody will see it unless it is sent again; at least one contact
    // promise: what the agency promises who waits, where it does
    | { kind: 'unanswered'; receipt: string; contacts: Contact[]; nearest: AnswerLink[]; promise?: AgencyPromise }
  )

/** The kinds of reply, in the order in which the desk tells them. */
export const REPLY_KINDS = ['answer', 'contacts', 'choices', 'unanswered', 'note'] as const satisfies Reply['kind'][]
export type ReplyKind = (typeof REPLY_KINDS)[number]

export const FEEDBACK_REASONS = ['wrong', 'confusing', 'not-detailed', 'not-asked', 'broken-link'] as const
export type FeedbackReason = (typeof FEEDBACK_REASONS)[number]

/** Body of `POST /api/feedback`. Sending it again with the same `reply` replaces what was said. */
export interface FeedbackRequest {
  reply: string
  answer: string
  version: number
  language: Language
  helpful: boolean
  reason?: FeedbackReason
}

/** Reply of `GET /api/receipts/:code`. `question` is what we kept, personal data removed, `language` is the question's. `asked` is an ISO date.
 * `reasonLanguage` is absent where somebody wrote the reason in their own words. */
export type Receipt = { receipt: string; question: string; language: Language; asked: string } & (
  | { state: 'waiting'; contacts: Contact[]; promise?: AgencyPromise }
  | { state: 'answered'; answer: Answer }
  | { state: 'closed'; reason: string; reasonLanguage?: Language; contacts: Contact[] }
)

/** Reply of `GET /api/agencies/:id?language=`: what a widget shows before the first question. */
export interface AgencyInfo extends AgencyRef {
  contacts: Contact[]
  /** How many agencies own answers here. */
  agencies: number
}
