import { createExecutionContext } from 'cloudflare:test'
import { env, exports } from 'cloudflare:workers'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import type { AnswerLink, Language } from '../../contract/index.ts'
import { gone } from './answer/missing-pages.tsx'
import { AnswerList } from './answer-links.tsx'

const link = (language: Language, more: Partial<AnswerLink> = {}): AnswerLink => ({
  ...{ id: 'a', language, title: 'Title', agency: { id: 'ssa', name: 'Social Security' } },
  ...more,
})
const list = (one: AnswerLink, language: Language) => String(AnswerList({ links: [one], language }))

describe('a list of answers by name', () => {
  it('says of each in another language which it is in, in the reader’s', () => {
    expect(list(link('es'), 'en')).toContain('<small>In Spanish</small>')
    expect(list(link('en'), 'es')).toContain('<small>En inglés</small>')
    expect(list(link('en', { readersTitle: '¿Título?' }), 'es')).toContain('<small>En inglés</small>')
  })

  it('says nothing of those in the reader’s, nor where it could only say it in a third', () => {
    expect(list(link('en'), 'en')).not.toContain('In ')
    expect(list(link('es'), 'es')).not.toContain('En ')
    expect(list(link('en'), 'ko')).not.toContain('In ')
  })

  it('marks Chinese as it is written', () => {
    expect(list(link('zh'), 'en')).toContain('lang="zh-Hans"')
  })
})

describe('the page to ask on', () => {
  const get = async (path: string) => (await exports.default.fetch(`http://localhost:8787${path}`)).text()

  it.each([
    ['ko', '<p class="callout note" lang="ko" dir="ltr">답변은'],
    ['zh', '<p class="callout note" lang="zh-Hans" dir="ltr">'],
    ['ar', '<p class="callout note" lang="ar" dir="rtl">'],
    ['zh-Hant', '<p class="callout note" lang="zh-Hans" dir="ltr">'],
  ])('says what there is to who comes for it in %s', async (language, sentence) => {
    expect(await get(`/ask?language=${language}`)).toContain(sentence)
    expect(await get(`/receipts?language=${language}`)).not.toContain(sentence)
  })

  it.each(['/ask', '/ask?language=es', '/ask?language=en', '/ask?language=tlh'])(
    'says nothing of it at %s',
    async (path) => {
      expect(await get(path)).not.toContain('callout note')
    },
  )
})

describe('the page of an answer that was taken down', () => {
  it('says its title in the language and the way that it is written', async () => {
    const withdrawn = { title: 'كيف أجدد جواز سفري؟', written: 'ar' as const, language: 'ar' as const, nearest: [] }
    const app = new Hono<{ Bindings: Env }>().get('/', (c) => gone(c, withdrawn))
    const html = await (await app.request('/', {}, env, createExecutionContext())).text()
    expect(html).toContain('<q lang="ar" dir="rtl">كيف أجدد جواز سفري؟</q>')
  })
})
