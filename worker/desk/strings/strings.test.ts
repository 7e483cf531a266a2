import { describe, expect, it } from 'vitest'
import { shapeOf, textsOf } from '../../../test/worker/words-of.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'

/** Places whose text is the same in both languages: names of columns and what is typed as it is. */
const SAME = /^exchange\.columns\.\d+\.0$|^fields\.syntax\.\d+\.0$/

describe('the words of the desk', () => {
  it('are all there in both languages', () => {
    expect(shapeOf(es).sort()).toEqual(shapeOf(en).sort())
  })

  it('leave no English text among the Spanish', () => {
    const english = new Map(textsOf(en))
    const left = textsOf(es).filter(([place, text]) => english.get(place) === text && !SAME.test(place))
    expect(left).toEqual([])
  })

  it('explain the same columns in both languages', () => {
    expect(es.exchange.columns.map(([name]) => name)).toEqual(en.exchange.columns.map(([name]) => name))
  })

  it('count one and many', () => {
    expect(en.queue.now(1, 1)).toBe('1 gap is open. 1 person is waiting.')
    expect(en.queue.now(23, 1412)).toBe('23 gaps are open. 1,412 people are waiting.')
    expect(en.numbers.times.days(0.4)).toBe('less than a day')
  })
})
