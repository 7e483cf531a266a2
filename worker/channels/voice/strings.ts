import type { Language } from '../../contract/index.ts'
import { en, type VoiceStrings } from './strings/en.ts'
import { es } from './strings/es.ts'

/** Words of calls; languages without their own hear English. */
export function voiceStrings(language: Language): VoiceStrings {
  return language === 'es' ? es : en
}
