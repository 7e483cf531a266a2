import type { Language } from './language.ts'

/** When someone picks up. `days` are ISO weekdays, 1 = Monday; `from` and `to` are `HH:MM`, `to` after `from`. */
interface OpeningTime {
  days: number[]
  from: string
  to: string
}

/** `timeZone` is an IANA name, or `caller`: the hours hold in the caller's own time zone. */
export type Week = { always: true } | { timeZone: string; open: OpeningTime[] }

/** A day, ISO date where the line is, on which nobody picks up though the week says so, and why; `maybe`: only some holidays are kept,
 * and nobody knows which. */
export interface ClosedDay {
  day: string
  name: string
  maybe?: true
}

/** A week's hours, with the days of the next two weeks on which they do not hold. `holidays`: there day and night, but not on every
 * holiday. */
export type Hours = Week & { holidays?: true; closed?: ClosedDay[] }

/** Whether someone picks up at the moment of the reply; `closedFor` is a holiday or another reason. Times are `YYYY-MM-DDTHH:MM` on the clocks of
 * the hours' time zone, `on` is the day there; with the zone `caller` on the caller's own clock, and said only where it is so in every state. */
export type Opening =
  | { state: 'always' }
  | { state: 'open'; until?: string; on?: string }
  | { state: 'closed'; closedFor?: string; opens?: string; on?: string }
  | { state: 'unsure'; closedFor: string }

/** A published standard, where somebody waits for it or looks for whom to reach: `language` is
 * that of `text`, `url` the path of the page with all of the agency's. */
export interface AgencyPromise {
  text: string
  language: Language
  url: string
}

/** Someone to reach, in one language. `id` is `agency/contact`, as answers refer to it. Numbers are E.164 or short codes. */
export interface Contact {
  id: string
  agency: AgencyRef
  name: string
  /** The language of `name`, where it is not the reader's. */
  nameLanguage?: Language
  phone?: string
  phoneText?: string
  tty?: string
  hours?: Hours
  /** Absent where the hours are not known. */
  opening?: Opening
  ready?: string
  /** The language of `ready`, where it is not the reader's. */
  readyLanguage?: Language
  url?: string
  /** What its agency promises, with the first of an agency's contacts, where they stand by themselves. */
  promise?: AgencyPromise
  languages: string[]
  /** Who asks for one gets an interpreter on the line, whatever their language, for nothing. */
  interpreter?: true
}

/** Somebody to call now, in the reply's language: `purpose` says what for. `id` is `agency/contact`, `phone` E.164 or a short code. */
export interface UrgentLine {
  id: string
  name: string
  purpose: string
  phone: string
  phoneText: string
}

/** An agency as a reader sees it: its name in the reader's language. */
export interface AgencyRef {
  id: string
  name: string
}
