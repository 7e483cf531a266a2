/** Languages of the interface and of answers, BCP 47. English is the language an answer falls back to. */
export const LANGUAGES = ['en', 'es', 'zh', 'vi', 'ko', 'ar', 'ht'] as const
export type Language = (typeof LANGUAGES)[number]

/** The names that systems give them: ISO 639-1, and the codes of three letters. */
const NAMES: Partial<Record<string, Language>> = {
  en: 'en',
  eng: 'en',
  es: 'es',
  spa: 'es',
  zh: 'zh',
  zho: 'zh',
  chi: 'zh',
  cmn: 'zh',
  vi: 'vi',
  vie: 'vi',
  ko: 'ko',
  kor: 'ko',
  ar: 'ar',
  ara: 'ar',
  ht: 'ht',
  hat: 'ht',
}

/** Whether a value is one of our languages, exactly as written. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value)
}

/** A language tag as systems write them as one of our languages: "es-MX", "ES_US.UTF-8", " spa ", "cmn-Hans". Its first letters decide. */
export function languageOfTag(tag: string): Language | undefined {
  const first = /^\s*([a-z]+)(?![a-z\d])/i.exec(tag)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(NAMES, first) ? NAMES[first] : undefined
}
