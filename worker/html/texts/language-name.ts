import type { Language } from '../../contract/index.ts'

/** What a language is called in another, as it stands within a sentence; the tag itself where it names no language. */
export function languageName(language: string, reader: Language): string {
  try {
    return new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language
  } catch {
    // Not the form of a tag: an agency's file is checked for it, a snapshot of another maker may not be.
    return language
  }
}

/** Several of them: "English and Spanish". */
export function languageList(languages: readonly string[], reader: Language): string {
  return new Intl.ListFormat(reader).format(languages.map((language) => languageName(language, reader)))
}
