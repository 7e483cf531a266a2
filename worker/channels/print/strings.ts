import type { Language } from '../../contract/index.ts'
import { isPageLanguage, type PageLanguage } from '../../html/strings.ts'
import { en, type PrintStrings } from './strings/en.ts'
import { es } from './strings/es.ts'

const STRINGS: Record<PageLanguage, PrintStrings> = { en, es }

/** Words of sheets and booklets; languages without their own read English. */
export function stringsFor(language: Language): PrintStrings {
  return isPageLanguage(language) ? STRINGS[language] : en
}
