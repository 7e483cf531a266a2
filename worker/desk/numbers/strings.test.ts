import { expect, it } from 'vitest'
import { en } from './strings/en.ts'
import { es } from './strings/es.ts'

/** Every text of the words, with its place. */
function textsOf(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, one]): [string, string][] => {
    if (typeof one === 'string') return [[path + key, one]]
    return typeof one === 'object' ? textsOf(one, `${path}${key}.`) : []
  })
}

it('leaves no English text among the Spanish', () => {
  const english = new Map(textsOf(en))
  expect(textsOf(es).filter(([key, text]) => english.get(key) === text)).toEqual([])
})

it('counts one and many', () => {
  expect(en.reviews.summary(1, 1)).toBe(
    '1 answer is past the day of the next check. 1 more is due in the next 30 days.',
  )
  expect(es.reviews.summary(2, 1)).toContain('2 respuestas pasaron')
  expect(en.times.days(0.4)).toBe('less than a day')
})
