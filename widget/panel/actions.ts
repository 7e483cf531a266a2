import type { AnswerLink, FeedbackReason, Language } from '../../worker/contract/index.ts'
import type { More } from '../more/more.ts'
import type { AnswerEntry, ChoicesEntry, Entry, UnansweredEntry } from './state.ts'

/** What a person can do in the panel. Views call these and change nothing themselves. */
export interface Actions {
  /** @returns Whether the words were taken; else they stay in the box. */
  ask(question: string): boolean
  /** Asks again what failed, in its place. */
  retry(entry: Entry & { question?: string }): void
  choose(link: Pick<AnswerLink, 'id' | 'title'>, reply: string): void
  none(entry: ChoicesEntry): void
  rate(entry: AnswerEntry, helpful: boolean, reason?: FeedbackReason): void
  expand(entry: AnswerEntry): void
  copyReceipt(entry: UnansweredEntry): void
  showPeople(): void
  showCode(): void
  lookUp(code: string): void
  startOver(): void
  speak(language: Language): void
  toggleMenu(): void
  /** Fetches what nobody needs before the first answer, and draws again. */
  /** Finds whom to reach, and draws again. */
  needContacts(): void
  needMore(): Promise<More | undefined>
  close(): void
}
