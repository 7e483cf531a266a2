import type { Language } from '../contract/index.ts'
import { en, type HtmlStrings } from './strings/en.ts'
import { es } from './strings/es.ts'

const STRINGS = { en, es } satisfies Partial<Record<Language, HtmlStrings>>

/** Languages that the pages speak. An answer may be in another one; it is marked so. */
export type PageLanguage = keyof typeof STRINGS

/** Whether the pages speak a language. */
export function isPageLanguage(value: unknown): value is PageLanguage {
  return typeof value === 'string' && Object.hasOwn(STRINGS, value)
}

/** What pages say around answers; languages without their own read English. */
export function htmlStrings(language: Language): HtmlStrings {
  return isPageLanguage(language) ? STRINGS[language] : en
}
