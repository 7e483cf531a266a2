import type { Language } from '../../worker/contract/index.ts'

/**
 * All the words that the launcher carries, in each language: its label, and what it says when the panel does not come.
 */
export const WORDS: Record<Language, [label: string, failed: string]> = {
  en: ['Ask a question', 'Not working now. Call or try again.'],
  es: ['Haga una pregunta', 'No funciona ahora. Llame o intente de nuevo.'],
  zh: ['提问', '现在无法使用。请致电或重试。'],
  vi: ['Đặt câu hỏi', 'Chưa dùng được. Xin gọi hoặc thử lại.'],
  ko: ['질문하기', '지금은 쓸 수 없습니다. 전화하거나 다시 시도하세요.'],
  ar: ['طرح سؤال', 'لا يعمل الآن. اتصل أو حاول مرة أخرى.'],
  ht: ['Poze yon kesyon', 'Sa pa mache. Rele oswa eseye ankò.'],
}

/** A BCP 47 tag as one of our languages ("es-MX" is Spanish); undefined where we have none. */
export function ourLanguage(tag = ''): Language | undefined {
  const primary = tag.toLowerCase().replace(/-.*/, '')
  return Object.hasOwn(WORDS, primary) ? (primary as Language) : undefined
}

/**
 * The language of the page around an element: the nearest `lang`, else English. A tag we do not speak is English too.
 */
export function pageLanguage(element: Element): Language {
  return ourLanguage(element.parentElement?.closest<HTMLElement>('[lang]')?.lang) ?? 'en'
}
