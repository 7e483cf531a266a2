import type { Language } from '../contract/index.ts'

/** What a language is called in another, as it stands within a sentence. */
export function languageName(language: string, reader: Language): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language
}

/** Several of them: "English and Spanish". */
export function languageList(languages: readonly string[], reader: Language): string {
  return new Intl.ListFormat(reader).format(languages.map((language) => languageName(language, reader)))
}
