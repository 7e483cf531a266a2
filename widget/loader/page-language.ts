import type { Language } from '../../worker/contract/index.ts'

/** The interface's languages and what each calls the launcher; the loader carries these words and no others. */
export const LAUNCHER: Record<Language, string> = {
  en: 'Ask a question',
  es: 'Haga una pregunta',
  zh: '提问',
  vi: 'Đặt câu hỏi',
  ko: '질문하기',
  ar: 'اطرح سؤالاً',
  ht: 'Poze yon kesyon',
}

function isOurs(tag: string): tag is Language {
  return Object.hasOwn(LAUNCHER, tag)
}

/** A BCP 47 tag as one of our languages ("es-MX" is Spanish); undefined where we have none. */
export function ourLanguage(tag: string | null | undefined): Language | undefined {
  const primary = (tag ?? '').toLowerCase().split('-', 1).join()
  return isOurs(primary) ? primary : undefined
}

/** The language of the page around an element: the nearest `lang`, else English. A tag we do not speak is English too. */
export function pageLanguage(element: Element): Language {
  return ourLanguage(element.parentElement?.closest('[lang]')?.getAttribute('lang')) ?? 'en'
}
