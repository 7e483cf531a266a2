import type { Language } from '../../../worker/contract/index.ts'
import { creole } from './creole.ts'

/** What a language is called in another, as it stands within a sentence. */
export function languageName(language: Language, locale: string): string {
  if (locale === 'ht') return creole.language(language)
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language
  // "Tiếng Anh" begins with a small letter within a sentence.
  return locale === 'vi' ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
