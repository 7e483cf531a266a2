import type { Language } from '../contract/index.ts'

/** The tag that says how it is written, too: without one, a device may draw Chinese in Japanese letters. */
export function tagOf(language: Language): string {
  return language === 'zh' ? 'zh-Hans' : language
}

/** Which way a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
