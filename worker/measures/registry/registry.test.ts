import { describe, expect, it } from 'vitest'
import { figureText } from './figure-text.ts'
import { FIGURES } from './figures.ts'
import { intervalText, shareOf, shareText, targetText } from './share.ts'
import { en, type FigureId } from './texts/en.ts'
import { es } from './texts/es.ts'

const IDS = Object.keys(en) as FigureId[]
const SOURCES = import.meta.glob(['../../**/*.{ts,tsx}', '!../../**/*.test.{ts,tsx}', '!../../**/*.d.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})
/** Rooms where people and programs read numbers. */
const SHOWN = Object.entries(SOURCES).filter(([path]) => /^\.\.\/\.\.\/(?:desk|channels|html)\//.test(path))
/** Ways to make a share, a rate or its text without the registry. */
const OWN_WAYS = /style: 'percent'|\.toFixed\(|\bwilson\(|\* 100\)|100 \*/
/** What is no figure: places in drawings, a setting in percent, the contrast of a color, how alike two texts are, how far two raters of a visit agree, how sure the engine is of one reply. */
const NO_FIGURES =
  /(?:numbers\/charts\/[a-z-]+|ui\/trend-line|embed\/accent-field|said\/already-said-panel|gaps\/link-panel|shopper\/visits-view|surveys\/survey-form|standards\/standard-form)\.tsx$|strings\/e[ns]\/corpus\.ts$/

describe('the registry of figures', () => {
  it.each(IDS)('has for %s a title, what counts and what does not, in both languages', (id) => {
    expect(Object.keys(es[id]).sort()).toEqual(Object.keys(en[id]).sort())
    for (const language of ['en', 'es'] as const)
      for (const words of Object.values(figureText(id, language))) expect(words?.trim().length).toBeGreaterThan(3)
  })

  it.each(IDS)('says for %s how it is counted: columns in no language, tables, a day and a version', (id) => {
    const { columns, sources, since, version, unit } = FIGURES[id]
    for (const name of [...columns, ...sources]) expect(name).toMatch(/^[a-z][a-z0-9_]*$/)
    expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(version).toBeGreaterThan(0)
    expect('denominator' in en[id]).toBe(unit === 'share')
  })

  it('says how few people it leaves out as this deployment has it', () => {
    for (const language of ['en', 'es'] as const) {
      const texts = (minimum?: number) => Object.values(figureText('unmet-questions', language, minimum)).join(' ')
      expect([texts().match(/\b10\b/g), texts(11).match(/\b11\b/g)]).toEqual([Array(2).fill('10'), Array(2).fill('11')])
      expect(texts(11)).not.toMatch(/\b10\b|#|\bten\b|\bdiez\b/)
    }
  })

  it('is where every share that is shown comes from', () => {
    expect(SHOWN.length).toBeGreaterThan(100)
    const others = SHOWN.filter(([path, text]) => OWN_WAYS.test(text) && !NO_FIGURES.test(path)).map(([path]) => path)
    expect(others).toEqual([])
  })
})

describe('a share of a figure', () => {
  it('has no decimals under a thousand, and one from there', () => {
    expect(shareText(shareOf('feedback', 2, 3, 0), 'en')).toBe('67%')
    expect(shareText(shareOf('feedback', 667, 1_000), 'en')).toBe('66.7%')
    expect(shareText(shareOf('feedback', 667, 1_000), 'es')).toMatch(/^66\.7\s?%$/)
  })

  it('is not told of fewer people than the minimum, with interval or without', () => {
    const few = shareOf('feedback', 9, 9)
    expect([few.value, few.interval, few.tooFew, shareText(few, 'en')]).toEqual([undefined, undefined, true, '–'])
    expect(shareOf('feedback', 10, 10).value).toBe(1)
    expect(shareOf('feedback', 10, 10, 11).tooFew).toBe(true)
  })

  it('of cells does not give away how few were on one side', () => {
    expect(shareText(shareOf('survey-trust', 95, 100), 'en')).toBe('> 90%')
    expect(shareText(shareOf('survey-trust', 4, 100), 'en')).toBe('< 10%')
    expect(shareOf('survey-trust', 95, 100).interval).toBeUndefined()
    expect(shareOf('survey-trust', 6, 15).tooFew).toBe(true)
    expect(shareText(shareOf('survey-trust', 100, 100), 'en')).toBe('100%')
    expect(shareText(shareOf('survey-trust', 80, 100), 'en')).toBe('80%')
  })

  it('of all but one is not all, and of one is not nothing', () => {
    const text = (count: number, total: number) => shareText(shareOf('uptime', count, total), 'en')
    expect([text(2_999, 3_000), text(1, 3_000), text(1_999, 2_000), text(998, 999)]).toEqual([
      ...['> 99.9%', '< 0.1%', '100%', '> 99%'],
    ])
    expect([text(3_000, 3_000), text(0, 3_000), text(2_997, 3_000)]).toEqual(['100%', '0%', '99.9%'])
  })

  it('is within the bound that is told, however it is rounded', () => {
    for (let total = 20; total < 2_000; total++)
      for (const few of [1, 9]) {
        const bound = (count: number) =>
          Number(shareText(shareOf('survey-trust', count, total), 'en').slice(2, -1)) / 100
        expect([total, few, bound(few) > few / total]).toEqual([total, few, true])
        expect([total, few, bound(total - few) < 1 - few / total]).toEqual([total, few, true])
      }
  })

  it('of a target has the decimal that was typed', () => {
    expect([targetText(0.995, 'en'), targetText(0.9, 'en')]).toEqual(['99.5%', '90%'])
  })

  it('has an interval where it is a sample, and none where all were counted', () => {
    expect(intervalText(shareOf('marks', 8, 10), 'en')).toEqual(['49%', '94%'])
    expect(shareOf('answered', 8, 10).interval).toBeUndefined()
  })

  it('of nothing is none', () => {
    expect(shareOf('answered', 0, 0).value).toBeUndefined()
  })
})
