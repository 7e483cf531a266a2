import type { Language } from '../../contract/index.ts'
import { en, type PageStrings } from './strings/en.ts'
import { es } from './strings/es.ts'

const STRINGS = { en, es } satisfies Partial<Record<Language, PageStrings>>

/** Languages that the plain pages speak. An answer may be in another one; it is marked so. */
export type PageLanguage = keyof typeof STRINGS

/** Whether the plain pages speak a language. */
export function isPageLanguage(value: unknown): value is PageLanguage {
  return typeof value === 'string' && value in STRINGS
}

/** Strings of the plain pages; languages without their own read English. */
export function stringsFor(language: Language): PageStrings {
  return isPageLanguage(language) ? STRINGS[language] : en
}
