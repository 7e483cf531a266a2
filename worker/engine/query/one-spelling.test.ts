import { describe, expect, it } from 'vitest'
import { oneSpelling } from './one-spelling.ts'

describe('one spelling', () => {
  it.each([
    ['how do i apply for S.N.A.P.', 'how do i apply for SNAP'],
    ['how do i apply for s n a p', 'how do i apply for snap'],
    ['F.A.F.S.A. deadline', 'FAFSA deadline'],
    ['e.i.n. number', 'ein number'],
    ['D.D.214', 'DD214'],
    ['V.A. disability claim', 'VA disability claim'],
    ['v.a disability', 'va disability'],
    ['i r s refund', 'irs refund'],
    ['I 485 pending', 'I-485 pending'],
    ['form n 400', 'form n-400'],
    ['i need my w 2', 'i need my w-2'],
    ['where do i get the 10 10 ez form', 'where do i get the 10-10ez form'],
    ['1010EZ', '10-10EZ'],
  ])('%s is read as %s', (typed, read) => expect(oneSpelling(typed)).toBe(read))

  it.each([
    'U.S. passport',
    'is the office open at 9 a.m. on monday',
    'i 90 years old',
    'i 2 kids and no job',
    'a P.O. box',
    'plan b or a',
    'St. Louis. Is it open',
    'my mom. i lost it',
    'quiero saber si mi hijo y yo podemos',
  ])('%s stays as it is', (typed) => expect(oneSpelling(typed)).toBe(typed))
})
