import type { AnswerLink, Language } from '../../worker/contract/index.ts'
import type { More } from '../deferred/more.ts'
import type { Stage } from './stage.ts'
import type { AnswerEntry, Entry } from './state.ts'

/** What a person can do in the panel. Views call these and change nothing themselves. */
export interface Actions {
  /** @returns Whether the words were taken; else they stay in the box. */
  ask(question: string): boolean
  /** Asks again what failed, in its place. */
  retry(entry: Entry & { question?: string }): void
  /** Asks for an answer that was suggested. */
  take(link: AnswerLink): void
  /** What happens in the question box, as the browser tells it. */
  typed(event: Event): void
  pressed(event: KeyboardEvent): void
  left(): void
  expand(entry: AnswerEntry): void
  showPeople(): void
  speak(language: Language): void
  toggleMenu(): void
  close(): void
  /** Does what comes with the second file; where that does not come, says that nobody can be reached. */
  later(use: (more: More, stage: Stage) => unknown): void
  /** Finds whom to reach, and draws again. */
  needContacts(): void
  /** Fetches what nobody needs before the first answer, and draws again. */
  needMore(): Promise<More | undefined>
}
