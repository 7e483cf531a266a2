import { describe, expect, it } from 'vitest'
import { closestGap, JOIN_LIKENESS, joinLikeness } from './closest-gap.ts'

const gap = (id: string, wordings: string[], wordingCount = wordings.length) => ({ id, wordings, wordingCount })
/** How alike two texts are, as the second says: `x .5` is .5 like anything. */
const told = (_: string, other: string) => Number(other.split(' ')[1])

describe('the gap that a question belongs to', () => {
  it('is the likest one, where that is like enough', () => {
    const gaps = [gap('some', ['a .5']), gap('most', ['b .6']), gap('little', ['c .1'])]
    expect(closestGap(['x'], gaps, told)?.id).toBe('most')
    expect(closestGap(['x'], [gap('little', ['c .4'])], told)).toBeUndefined()
  })

  it('is judged by the mean, and a little by the likest wording', () => {
    const mixed = gap('mixed', ['a .9', 'b .2', 'c .2', 'd .2'])
    expect(closestGap(['x'], [mixed], told)?.id).toBe('mixed')
    expect(closestGap(['x'], [gap('same', ['a .37', 'b .37'])], told)).toBeUndefined()
  })

  it('asks less of a larger gap, but never much less', () => {
    expect([1, 2, 4, 8, 200].map(joinLikeness)).toEqual(
      [0, 0.0286, 0.0286, 0.0286, 0.0286].map((less) => expect.closeTo(JOIN_LIKENESS - less)),
    )
    const sample = ['a .42']
    expect(closestGap(['x'], [gap('small', sample, 1)], told)).toBeUndefined()
    expect(closestGap(['x'], [gap('large', sample, 40)], told)?.id).toBe('large')
  })

  it('is as the smaller of two gaps asks, where a gap has grown', () => {
    const large = gap('large', ['a .42', 'b .42'], 40)
    expect(closestGap(['x'], [large], told, 1)).toBeUndefined()
    expect(closestGap(['x'], [large], told, 40)?.id).toBe('large')
  })
})
