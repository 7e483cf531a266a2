import { describe, expect, it } from 'vitest'
import { ar } from '../../../widget/strings/ar.ts'
import { ht } from '../../../widget/strings/ht.ts'
import { ko } from '../../../widget/strings/ko.ts'
import { vi } from '../../../widget/strings/vi.ts'
import { zh } from '../../../widget/strings/zh.ts'
import type { Reply } from '../../contract/index.ts'
import { ReplyPage } from './reply-page.tsx'

const reply: Reply = { kind: 'unanswered', id: 'r1', snapshot: 's', receipt: '', contacts: [], nearest: [] }
const page = (understood: 'ar' | 'ko' | 'en') =>
  String(ReplyPage({ request: { question: 'q' }, reply, understood, contacts: [] }))

describe('a page for who asks in a language that it does not speak', () => {
  it('is in English, and says what there is in theirs, the way it is written', () => {
    expect(page('ar')).toContain('<html lang="en">')
    expect(page('ar')).toContain(`<p class="callout note" lang="ar" dir="rtl">${ar.limits}</p>`)
  })

  it('says it as the widget does', () => {
    expect(page('ko')).toContain(ko.limits)
    expect([zh, vi, ht].every(({ limits }) => limits.length > 20)).toBe(true)
  })

  it('says nothing of it to who asks in English', () => {
    expect(page('en')).not.toContain('dir="rtl"')
    expect(page('en')).not.toContain('callout note')
  })
})
