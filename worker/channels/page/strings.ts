import type { Language } from '../../contract/index.ts'
import { isPageLanguage, type PageLanguage } from '../../html/strings.ts'
import { en, type PageStrings } from './strings/en.ts'
import { es } from './strings/es.ts'

const STRINGS: Record<PageLanguage, PageStrings> = { en, es }

/** Strings of the plain pages; languages without their own read English. */
export function stringsFor(language: Language): PageStrings {
  return isPageLanguage(language) ? STRINGS[language] : en
}
