import type { Language } from '../../../worker/contract/index.ts'

/** The tag that says how it is written, too: without a script, a device may draw Chinese in Japanese letters. */
export function tagOf(language: Language): string {
  return language.replace('zh', 'zh-Hans')
}

/** Which way a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
