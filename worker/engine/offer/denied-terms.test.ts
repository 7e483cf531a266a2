import { expect, it } from 'vitest'
import { deniedTerms } from './denied-terms.ts'

it.each([
  ['I am NOT a veteran. Can I get care?', 'en', ['veteran']],
  ["she isn't a citizen", 'en', ['citizen']],
  ["i'm not an employee, they pay me by the job", 'en', ['employe']],
  ['i was never a student there', 'en', ['student']],
  ['no soy veterano', 'es', ['es:veteran']],
  ['my W-2 has not come', 'en', []],
  ['the site is not working', 'en', []],
] as const)('reads who somebody is not: %s', (text, language, terms) => {
  expect([...deniedTerms(text, language)]).toEqual(terms)
})
