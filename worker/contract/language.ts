/** Languages of the interface and of answers, BCP 47. English is the language an answer falls back to. */
export const LANGUAGES = ['en', 'es', 'zh', 'vi', 'ko', 'ar', 'ht'] as const
export type Language = (typeof LANGUAGES)[number]

/** Every language's names as systems have them: ISO 639-1, then the codes of three letters. */
const NAMES = 'en eng,es spa,zh zho chi cmn,vi vie,ko kor,ar ara,ht hat'

/** Whether a value is one of our languages, exactly as written. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value)
}

/** A language tag as systems write them as one of our languages: "es-MX", "ES_US.UTF-8", " spa ", "cmn-Hans". Its first letters decide. */
export function languageOfTag(tag: string | null): Language | undefined {
  const letters = /[a-z]+/.exec(`${tag}`.toLowerCase())?.[0]
  // The row that holds it begins with our own name for it.
  const own = NAMES.match(`(?=[^,]*\\b${letters}\\b)..`)?.[0]
  return own as Language | undefined
}
