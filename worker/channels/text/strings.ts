import type { Language } from '../../contract/index.ts'
import { en, type TextStrings } from './strings/en.ts'
import { es } from './strings/es.ts'

/** Words of text messages; languages without their own read English. */
export function textStrings(language: Language): TextStrings {
  return language === 'es' ? es : en
}
