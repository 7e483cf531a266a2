import { type Language, languageOfTag } from '../../worker/contract/index.ts'

/**
 * All the words that the launcher carries, in each language: its label, and what it says when the panel does not come.
 */
export const WORDS: Record<Language, [label: string, failed: string]> = {
  en: ['Ask a question', 'This is not working. Call or try again.'],
  es: ['Haga una pregunta', 'No funciona ahora. Llame o intente de nuevo.'],
  zh: ['提问', '暂时无法使用。请打电话或重试。'],
  vi: ['Đặt câu hỏi', 'Hiện chưa dùng được. Xin gọi hoặc thử lại.'],
  ko: ['질문하기', '지금은 쓸 수 없습니다. 전화하거나 다시 시도하세요.'],
  ar: ['طرح سؤال', 'الخدمة لا تعمل الآن. اتصل أو حاول مرة أخرى.'],
  ht: ['Poze yon kesyon', 'Sa pa mache. Rele oswa eseye ankò.'],
}

/**
 * The language of the page around an element: the nearest `lang` or `xml:lang`, else the document's (an element in a
 * shadow root sees no further than that root), else English. A tag we do not speak is English too.
 */
export function pageLanguage(element: Element): Language {
  const at = element.closest('[*|lang],[xml\\:lang]') ?? document.documentElement
  return languageOfTag(at.getAttribute('lang') ?? at.getAttribute('xml:lang')) ?? 'en'
}
