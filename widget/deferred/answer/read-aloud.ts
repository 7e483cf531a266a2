import type { PanelContext } from '../../panel/ports.ts'
import type { AnswerEntry } from '../../panel/state.ts'
import { blockWords } from './block-words.ts'
import { quoteWords } from './quote.ts'

/** Whether this device can read a language aloud. Some tell their voices late, or never: those get the chance. */
export function canReadAloud(language: string) {
  if (!('speechSynthesis' in window)) return false
  const voices = speechSynthesis.getVoices()
  return voices.length === 0 || voices.some(({ lang }) => lang.startsWith(language))
}

/**
 * Reads an answer aloud on the device; a second press stops, and so does closing the panel. Nothing is sent anywhere.
 */
export function readAloud(entry: AnswerEntry, panel: PanelContext) {
  const { thread, reading } = panel.state
  const place = thread.indexOf(entry)
  stopReading(panel)
  if (reading === place) return
  const { answer } = entry
  const sentences = [answer.title, ...quoteWords(entry, panel.state), ...answer.blocks.flatMap(blockWords)].map(
    (words) => new SpeechSynthesisUtterance(words),
  )
  for (const sentence of sentences) {
    sentence.lang = answer.language
    speechSynthesis.speak(sentence)
  }
  sentences.at(-1)?.addEventListener('end', () => stopReading(panel))
  panel.show({ reading: place })
}

export function stopReading(panel: PanelContext) {
  if (panel.state.reading === undefined) return
  speechSynthesis.cancel()
  panel.show({ reading: undefined })
}
