import { type AgencyRecord, presentAgency } from '../../corpus/index.ts'
import type { NoticeEvent } from '../../store/people/notices.ts'
import { en } from '../strings/en/index.ts'
import { es } from '../strings/es/index.ts'

const WORDS = { en, es } as const

/** What notices are written with: the language, the agencies' names, and where the desk is. */
export interface NoticeContext {
  language: 'en' | 'es'
  agencies: readonly AgencyRecord[]
  /** The deployment's own address. */
  origin: string
}

/** Where an event stands. */
export function noticeUrl({ place }: NoticeEvent, { origin }: NoticeContext): string {
  return `${origin}/desk/${place}`
}

/** An event in one line: who did what, at which agency. It names nothing that a citizen wrote, such as a question or the title of a draft. */
export function noticeLine({ kind, who, agency }: NoticeEvent, { language, agencies }: NoticeContext): string {
  const t = WORDS[language]
  const line = t.notify.lines[kind](who)
  return agency ? `${line} (${presentAgency(agency, [...agencies], language).name})` : line
}

/** A mail: what waits, each with its address. */
export function noticeMail(events: readonly NoticeEvent[], context: NoticeContext): { subject: string; text: string } {
  const t = WORDS[context.language]
  const lines = events.map((event) => `${noticeLine(event, context)}\n${noticeUrl(event, context)}`)
  return {
    subject: t.notify.subject(events.length),
    text: [...lines, `${t.notify.why}\n${context.origin}/desk/notices`].join('\n\n'),
  }
}
