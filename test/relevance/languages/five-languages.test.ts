import { describe, expect, it } from 'vitest'
import { replyTo } from '../../../worker/channels/reply-to.ts'
import type { Language, Reply } from '../../../worker/contract/index.ts'
import { starterEngine } from '../starter-engine.ts'

/** The same four needs in each language that has no answers of its own. */
const ASKED: Partial<Record<Language, string[]>> = {
  zh: ['怎么更新护照', '我的社会安全卡丢了怎么办', '我怎么申请食品券', '我没有收到退税'],
  vi: [
    'làm sao để gia hạn hộ chiếu',
    'tôi bị mất thẻ an sinh xã hội',
    'làm thế nào để xin phiếu thực phẩm',
    'tôi chưa nhận được tiền hoàn thuế',
  ],
  ko: [
    '여권을 갱신하려면 어떻게 하나요',
    '사회보장 카드를 잃어버렸어요',
    '푸드 스탬프는 어떻게 신청하나요',
    '세금 환급을 아직 못 받았어요',
  ],
  ar: [
    'كيف أجدد جواز سفري',
    'فقدت بطاقة الضمان الاجتماعي',
    'كيف أتقدم بطلب قسائم الطعام',
    'لم أستلم استرداد الضرائب بعد',
  ],
  ht: [
    'kijan pou m renouvle paspò mwen',
    'mwen pèdi kat sosyal sekirite mwen',
    'kijan pou m aplike pou koupon manje',
    'mwen poko resevwa ranbousman taks mwen',
  ],
}
const ENGLISH: [question: string, answer: string][] = [
  ['how do i renew my passport', 'renew-passport'],
  ['i lost my social security card', 'replace-social-security-card'],
]
const ROWS = Object.entries(ASKED).flatMap(([language, questions]) =>
  questions.map((question): [Language, string] => [language as Language, question]),
)

describe('who asks in a language without answers', async () => {
  const { engine } = await starterEngine()
  const reply = (question: string, language: Language, agency?: string): Reply =>
    replyTo(engine, { question, language, ...(agency ? { agency } : {}) }).reply

  /** Agencies with somebody whom the reader understands: a line in that language, or one that calls an interpreter in. */
  const reached = (language: Language) =>
    engine.snapshot.agencies.filter(({ contacts }) =>
      contacts.some((one) => one.interpreter || one.languages?.includes(language)),
    )

  it.each(ROWS)('in %s, “%s”, gets people, and no English answer unasked', (language, question) => {
    const said = reply(question, language)
    expect(said.kind).toBe('unanswered')
    expect('contacts' in said && said.contacts.length).toBeGreaterThan(0)
  })

  it.each(ROWS)('in %s, “%s”, gets who is understood first where an agency has one', (language, question) => {
    const agencies = reached(language)
    expect(agencies.length).toBeGreaterThanOrEqual(4)
    for (const { id } of agencies) {
      const said = reply(question, language, id)
      const first = 'contacts' in said ? said.contacts[0] : undefined
      expect([id, first?.agency.id, first?.interpreter || first?.languages.includes(language)]).toEqual([id, id, true])
    }
  })

  it.each(Object.keys(ASKED) as Language[])(
    'and in English on a page in %s is answered, around it in that language',
    (language) => {
      for (const [question, answer] of ENGLISH) {
        const said = reply(question, language)
        expect(said.kind === 'answer' && [said.answer.id, said.answer.language]).toEqual([answer, 'en'])
      }
    },
  )
})
