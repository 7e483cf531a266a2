import type { Language } from '../contract/index.ts'

/** Why a question gets no answer here, in every language: who closes it picks one, and who asked reads it in the language of the question. */
const CLOSING_REASONS: readonly Readonly<Record<Language, string>>[] = [
  {
    en: 'No government agency answers this kind of question.',
    es: 'Ninguna agencia del gobierno responde este tipo de preguntas.',
    zh: '没有政府机构回答这类问题。',
    vi: 'Không có cơ quan chính phủ nào trả lời loại câu hỏi này.',
    ko: '이런 종류의 질문에 답변하는 정부 기관은 없습니다.',
    ar: 'لا توجد جهة حكومية تجيب عن هذا النوع من الأسئلة.',
    ht: 'Pa gen okenn ajans gouvènman ki reponn kalite kesyon sa a.',
  },
  {
    en: 'This is about your own case. Only the agency that has your file can answer it: please call.',
    es: 'Se trata de su propio caso. Solo la agencia que tiene su expediente puede responder: llame, por favor.',
    zh: '这涉及您个人的案件，只有持有您档案的机构才能回答。请打电话询问。',
    vi: 'Câu hỏi này về hồ sơ riêng của quý vị. Chỉ cơ quan giữ hồ sơ đó mới trả lời được. Xin gọi điện.',
    ko: '개인 사건에 관한 질문입니다. 서류를 가지고 있는 기관만 답변할 수 있으니 전화해 주세요.',
    ar: 'هذا السؤال يخص ملفك الشخصي، ولا تستطيع الإجابة عنه إلا الجهة التي لديها ملفك. يُرجى الاتصال بها.',
    ht: 'Kesyon sa a sou pwòp dosye pa ou. Se sèl ajans ki gen dosye ou a ki ka reponn: tanpri rele.',
  },
  {
    en: 'We could not tell what you are asking. Ask again in other words.',
    es: 'No entendimos qué pregunta. Pregunte de nuevo con otras palabras.',
    zh: '我们不明白您想问什么。请换一种说法再问一次。',
    vi: 'Chúng tôi không hiểu quý vị muốn hỏi gì. Xin hỏi lại bằng cách khác.',
    ko: '무엇을 물으시는지 알 수 없었습니다. 다른 말로 다시 물어봐 주세요.',
    ar: 'لم نفهم ما تسأل عنه. اسأل مرة أخرى بكلمات أخرى.',
    ht: 'Nou pa t konprann sa ou ap mande. Tanpri mande ankò ak lòt mo.',
  },
  {
    en: 'This needs advice from a lawyer, a doctor or another expert. We cannot give that.',
    es: 'Esto requiere el consejo de un abogado, un médico u otro experto. Nosotros no podemos darlo.',
    zh: '这需要律师、医生或其他专业人士的意见，我们无法提供。',
    vi: 'Việc này cần lời khuyên của luật sư, bác sĩ hoặc chuyên gia khác. Chúng tôi không thể đưa ra lời khuyên đó.',
    ko: '변호사, 의사 또는 다른 전문가의 조언이 필요한 질문입니다. 저희는 그런 조언을 드릴 수 없습니다.',
    ar: 'هذا يحتاج إلى رأي محامٍ أو طبيب أو خبير آخر، ولا يمكننا تقديمه.',
    ht: 'Sa mande konsèy yon avoka, yon doktè oswa yon lòt espesyalis. Nou pa ka bay konsèy sa yo.',
  },
]

/** What may be picked, in the language of who picks. */
export function closingReasons(language: Language): string[] {
  return CLOSING_REASONS.map((reason) => reason[language])
}

/** A reason as who asked reads it: one that was picked, in their language; own words as they were written, in a language that nobody noted. */
export function reasonFor(reason: string, language: Language): { reason: string; reasonLanguage?: Language } {
  const picked = CLOSING_REASONS.find((texts) => Object.values(texts).includes(reason))
  return picked ? { reason: picked[language], reasonLanguage: language } : { reason }
}
