import type { Language } from '../../contract/index.ts'
import { type EmbedStrings, en } from './strings/en.ts'
import { es } from './strings/es.ts'

/** Strings of the page for webmasters; languages without their own read English. */
export function embedStrings(language: Language): EmbedStrings {
  return language === 'es' ? es : en
}
