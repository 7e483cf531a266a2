import { creole } from './creole.ts'

/** What a language is called in another, as it stands within a sentence. */
export function languageName(language: string, locale: string): string {
  if (locale === 'ht') return creole.language(language)
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language
  // "Tiếng Anh" begins with a small letter within a sentence.
  return locale === 'vi' ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** Several of them: "English and Spanish". */
export function languageList(languages: string[], locale: string): string {
  const names = languages.map((language) => languageName(language, locale))
  return locale === 'ht' ? names.join(' ak ') : new Intl.ListFormat(locale).format(names)
}
