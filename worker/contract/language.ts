/** Languages of the interface and of answers, BCP 47. English is the language an answer falls back to. */
export const LANGUAGES = ['en', 'es', 'zh', 'vi', 'ko', 'ar', 'ht'] as const
export type Language = (typeof LANGUAGES)[number]

/** Whether a value is one of our languages, exactly as written. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value)
}
