import type { Language } from '../../contract/index.ts'
import { directionOf, tagOf } from '../../html/direction-of.ts'
import { isPageLanguage, type PageLanguage } from '../../html/strings.ts'

/** In which languages there are answers, for who asks in one that neither answers nor pages speak. As the widget says it. */
const WHAT_THERE_IS: Record<Exclude<Language, PageLanguage>, string> = {
  zh: '目前的答案只有英语版，部分有西班牙语版。请用英语提问，或联系工作人员。',
  vi: 'Các câu trả lời hiện chỉ có bằng tiếng Anh, một số có tiếng Tây Ban Nha. Xin hỏi bằng tiếng Anh, hoặc nói chuyện với nhân viên.',
  ko: '답변은 현재 영어로만 제공되며 일부는 스페인어로도 있습니다. 영어로 질문하시거나 직원과 통화하세요.',
  ar: 'الإجابات متوفرة حاليًا بالإنجليزية، وبعضها بالإسبانية. اسأل بالإنجليزية أو تحدث مع موظف.',
  ht: 'Kounye a repons yo an angle, e kèk ladan yo an panyòl. Poze kesyon ou an angle, oswa pale ak yon moun.',
}

/** A sentence in the reader's language on a page that is in English. */
export function WhatThereIs({ language }: { language: Language }) {
  if (isPageLanguage(language)) return null
  return (
    <p class="callout note" lang={tagOf(language)} dir={directionOf(language)}>
      {WHAT_THERE_IS[language]}
    </p>
  )
}
