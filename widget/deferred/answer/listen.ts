import type { Stage } from '../../panel/stage.ts'
import type { AnswerEntry } from '../../panel/state.ts'
import { blockWords } from './block-words.ts'

/** Whether this device can read a language aloud. Some tell their voices late, or never: those get the chance. */
export function canListen(language: string) {
  if (!('speechSynthesis' in window)) return false
  const voices = speechSynthesis.getVoices()
  return voices.length === 0 || voices.some(({ lang }) => lang.startsWith(language))
}

/** Reads an answer aloud on the device; a second press stops, and so does closing the panel. Nothing is sent anywhere. */
export function listen(entry: AnswerEntry, stage: Stage) {
  const { thread, listening } = stage.state()
  const place = thread.indexOf(entry)
  hush(stage)
  if (listening === place) return
  const { answer } = entry
  const sentences = [answer.title, ...answer.blocks.flatMap(blockWords)].map(
    (words) => new SpeechSynthesisUtterance(words),
  )
  for (const sentence of sentences) {
    sentence.lang = answer.language
    speechSynthesis.speak(sentence)
  }
  sentences.at(-1)?.addEventListener('end', () => hush(stage))
  stage.show({ listening: place })
}

export function hush(stage: Stage) {
  if (stage.state().listening === undefined) return
  speechSynthesis.cancel()
  stage.show({ listening: undefined })
}
