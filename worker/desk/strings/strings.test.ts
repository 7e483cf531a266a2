import { expect, it } from 'vitest'
import { en } from './en/index.ts'
import { es } from './es/index.ts'

/** Every key with the kind of its value, nested ones with their path. */
function shapeOf(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'object' && !Array.isArray(one) ? shapeOf(one, `${path}${key}.`) : [`${path}${key}: ${typeof one}`],
  )
}

/** Words that are the same in both languages, or names. */
const SAME = new Set(['otherLanguage', 'languageName', 'no'])

it('says everything in both languages', () => {
  expect(shapeOf(es).sort()).toEqual(shapeOf(en).sort())
})

it('leaves no English text among the Spanish', () => {
  const english = new Set(Object.values(en).filter((value) => typeof value === 'string'))
  const left = Object.entries(es).filter(
    ([key, value]) => typeof value === 'string' && english.has(value) && !SAME.has(key),
  )
  expect(left).toEqual([])
})

it('counts one and many', () => {
  expect(en.gapsNow(1, 1)).toBe('1 gap is open. 1 person is waiting.')
  expect(en.gapsNow(23, 1412)).toBe('23 gaps are open. 1,412 people are waiting.')
  expect(es.gapsNow(1, 2)).toBe('1 vacío abierto. 2 personas esperan.')
})
