import { expect, it } from 'vitest'
import { en } from './strings/en.ts'
import { es } from './strings/es.ts'

/** Every text of the words, with its place; names of columns aside, which are the same in every language. */
function textsOf(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, one]): [string, string][] => {
    if (typeof one === 'string') return path.startsWith('columns.') && key === '0' ? [] : [[path + key, one]]
    return typeof one === 'object' ? textsOf(one, `${path}${key}.`) : []
  })
}

it('leaves no English text among the Spanish', () => {
  const english = new Map(textsOf(en))
  expect(textsOf(es).filter(([key, text]) => english.get(key) === text)).toEqual([])
})

it('explains the same columns in both languages', () => {
  expect(es.columns.map(([name]) => name)).toEqual(en.columns.map(([name]) => name))
})
