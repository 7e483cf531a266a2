/** When someone picks up. `days` are ISO weekdays, 1 = Monday; `from` and `to` are `HH:MM`, `to` after `from`. */
interface OpeningTime {
  days: number[]
  from: string
  to: string
}

/** `timeZone` is an IANA name, or `caller`: the hours hold in the caller's own time zone. */
export type Hours = { always: true } | { timeZone: string; open: OpeningTime[] }

/** Someone to reach, in one language. `id` is `agency/contact`, as answers refer to it. Numbers are E.164 or short codes. */
export interface Contact {
  id: string
  agency: AgencyRef
  name: string
  phone?: string
  phoneText?: string
  tty?: string
  hours?: Hours
  ready?: string
  url?: string
  languages: string[]
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
