import type { Language } from '../../contract/index.ts'
import { en, type PageStrings } from './strings/en.ts'
import { es } from './strings/es.ts'

/** Strings of the plain pages; languages without their own read English. */
export function stringsFor(language: Language): PageStrings {
  return language === 'es' ? es : en
}
