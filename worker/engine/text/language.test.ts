import { describe, expect, it } from 'vitest'
import type { Language } from '../../contract/index.ts'
import { questionLanguage } from './language.ts'

const languageOf = (question: string, page?: Language) => questionLanguage(question, page, () => false)

describe('the language of a question', () => {
  it.each([
    ['Ki kote biwo Sekirite Sosyal la ye?', 'ht'],
    ['Mwen pèdi kat Sekirite Sosyal mwen', 'ht'],
    ['Se pou kisa yo voye lèt sa a ban mwen', 'ht'],
    ['perdí mi tarjeta del seguro social', 'es'],
    ['i lost my social security card', 'en'],
  ] as const)('%s, whatever the page', (question, language) => {
    expect(['en', 'es', 'ht'].map((page) => languageOf(question, page as Language))).toEqual(Array(3).fill(language))
  })

  it.each(['zh', 'vi', 'ko', 'ar', 'ht'] as const)('is English where it is, on a page in %s too', (page) => {
    expect(languageOf('i lost my social security card', page)).toBe('en')
    expect(languageOf('¿cómo pido mi tarjeta?', page)).toBe('es')
  })

  it('is the page’s where Vietnamese or Creole has no mark of its own', () => {
    expect(languageOf('lam sao de xin medicare', 'vi')).toBe('vi')
    expect(languageOf('medicaid', 'ht')).toBe('ht')
  })

  it('is told by its script before all else', () => {
    expect(['자살하고 싶어요', '我想自杀', 'أريد المساعدة'].map((text) => languageOf(text, 'en'))).toEqual([
      'ko',
      'zh',
      'ar',
    ])
  })

  it('is English where nothing tells, on a page whose script it is not in', () => {
    expect(languageOf('medicaid', 'ko')).toBe('en')
  })
})
