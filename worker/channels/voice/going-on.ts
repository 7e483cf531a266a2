import type { Language } from '../../contract/index.ts'
import { disastersNow } from '../disaster/disaster-now.ts'
import { noticeOf } from '../disaster/notices.ts'
import type { Conversation } from './conversation.ts'
import { spokenNumber, spokenText } from './spoken-text.ts'
import { voiceStrings } from './strings.ts'

/** The disasters that last now, said: once in a call, and once more where it changes to another language at its beginning. */
export function goingOn(language: Language, { env, background, engine, isDrill }: Conversation): string[] {
  const { callThem } = voiceStrings(language)
  return disastersNow(env, background, isDrill)
    .map((one) => noticeOf(one, engine.snapshot, language))
    .flatMap(({ text, lines }) => [
      spokenText(text, language),
      ...lines.flatMap(({ name, phone }) => [`${spokenText(name, language)}.`, callThem(spokenNumber(phone))]),
    ])
}
