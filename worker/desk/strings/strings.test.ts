import { describe, expect, it } from 'vitest'
import { shapeOf, textsOf } from '../../../test/worker/words-of.ts'
import { en as embedEn } from '../../channels/embed/strings/en.ts'
import { es as embedEs } from '../../channels/embed/strings/es.ts'
import { en as pageEn } from '../../channels/page/strings/en.ts'
import { es as pageEs } from '../../channels/page/strings/es.ts'
import { en as htmlEn } from '../../html/strings/en.ts'
import { es as htmlEs } from '../../html/strings/es.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'

/** Places whose text is the same in both languages: names of columns, what is typed as it is, and names. */
const SAME = /^exchange\.columns\.\d+\.0$|^fields\.syntax\.\d+\.0$|^home$|^policy$/

describe.each([
  { room: 'the desk', english: en, spanish: es },
  { room: 'the plain pages', english: pageEn, spanish: pageEs },
  { room: 'the page for webmasters', english: embedEn, spanish: embedEs },
  { room: 'what pages have in common', english: htmlEn, spanish: htmlEs },
])('the words of $room', ({ english, spanish }) => {
  it('are all there in both languages', () => {
    expect(shapeOf(spanish).sort()).toEqual(shapeOf(english).sort())
  })

  it('leave no English text among the Spanish', () => {
    const texts = new Map(textsOf(english))
    const left = textsOf(spanish).filter(([place, text]) => texts.get(place) === text && !SAME.test(place))
    expect(left).toEqual([])
  })
})

describe('the words of the desk', () => {
  it('explain the same columns in both languages', () => {
    expect(es.exchange.columns.map(([name]) => name)).toEqual(en.exchange.columns.map(([name]) => name))
  })

  it('count one and many', () => {
    expect(en.queue.now(1, 1)).toBe('1 gap is open. 1 person is waiting.')
    expect(en.queue.now(23, 1412)).toBe('23 gaps are open. 1,412 people are waiting.')
    expect(en.numbers.times.days(0.4)).toBe('less than a day')
  })
})
