import type { Language } from '../../../contract/index.ts'
import type { Passage } from '../passages.ts'
import type { Remark } from '../plain-language.ts'
import { englishPassives } from './passive-english.ts'
import { spanishPassives } from './passive-spanish.ts'

/** Passives that hide nobody who matters ("your card is mailed") are fine now and then: up to this share of an answer's sentences. */
const PLAIN_SHARE = 0.2
const PLAIN_FEW = 3

/** Passive verbs worth turning round: always where the one who acts stands behind "by", or where someone must act and it is not said
 * who; the others only in an answer that is full of them. Spanish has "se" and "le" for those, so there "fue enviada" always counts. */
export function passives(passages: readonly Passage[], language: Language): Remark[] {
  const find = language === 'en' ? englishPassives : language === 'es' ? spanishPassives : undefined
  if (!find) return []
  const sentences = passages
    .filter(({ role }) => role === 'paragraph' || role === 'item')
    .flatMap(({ place, sentences }) => sentences.map((sentence) => ({ place, sentence })))
  const found = sentences.flatMap(({ place, sentence }) =>
    find(sentence.words).map((passive) => ({ ...passive, place, sentence: sentence.text })),
  )
  const plain = found.filter(({ kind }) => kind === 'plain').length
  const full = plain > Math.max(PLAIN_FEW, sentences.length * PLAIN_SHARE)
  return found
    .filter(({ kind }) => full || kind !== 'plain' || language === 'es')
    .map(({ place, sentence, start, end, kind }) => ({
      rule: 'passive',
      place,
      sentence,
      start,
      end,
      detail: { said: sentence.slice(start, end), kind },
    }))
}
