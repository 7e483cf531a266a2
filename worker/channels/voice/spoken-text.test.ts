import { describe, expect, it } from 'vitest'
import { spokenAddress, spokenCode, spokenNumber, spokenText } from './spoken-text.ts'

describe('a written text, said', () => {
  it.each([
    ['Call 800-772-1213 or 1-800-325-0778.', 'Call 8 0 0, 7 7 2, 1 2 1 3 or 8 0 0, 3 2 5, 0 7 7 8.'],
    ['File Form I-485 and Form DS-82.', 'File Form I dash 4 8 5 and Form D S dash 8 2.'],
    ['Use Form 1040 or VA Form 21-526EZ.', 'Use Form 1 0 4 0 or VA Form 2 1 dash 5 2 6 E Z.'],
    ['It costs $450, or $1,234.50.', 'It costs 450 dollars, or 1,234 dollars and 50 cents.'],
    ['It costs $1 or $1.5 million.', 'It costs 1 dollar or 1.5 million dollars.'],
    ['Go to ssa.gov/number-card today.', 'Go to s s a dot gov slash number dash card today.'],
    ['Within 8–10 weeks (by mail), 50% come.', 'Within 8 to 10 weeks, by mail, 50 percent come.'],
    [
      'Open Monday to Friday, 8 a.m. to 8 p.m. (your local time)',
      'Open Monday to Friday, 8 a.m. to 8 p.m., your local time',
    ],
    ['Ask in the U.S.. Do not leave.', 'Ask in the U.S. Do not leave.'],
    ['By 3/31/2027, write to Washington, DC 20500.', 'By March 31, 2027, write to Washington, D C 2 0 5 0 0.'],
    ['Dial 9-1-1 now.', 'Dial 9 1 1 now.'],
    ['Call 911 or 211. It costs $911, or 1,211.', 'Call 9 1 1 or 2 1 1. It costs 911 dollars, or 1,211.'],
    ['A 401(k), or 8(a) (for owners).', 'A 401 k, or 8 a, for owners.'],
    ['Ask in writing. (Only if you feel safe.) Wait.', 'Ask in writing. Only if you feel safe. Wait.'],
    ['(For investors it is another.)', 'For investors it is another.'],
    ['Help (ask (twice) there) for all.', 'Help, ask, twice, there, for all.'],
    ['Ask, "Are you safe?". Then wait.', 'Ask, Are you safe? Then wait.'],
    ['The Post-9/11 GI Bill, POW/MIA, and 25/50/25.', 'The Post-9 11 GI Bill, POW MIA, and 25, 50, 25.'],
    ['Text COVID-19 and H-1B.', 'Text COVID-19 and H dash 1 B.'],
  ])('%s', (written, said) => {
    expect(spokenText(written, 'en')).toBe(said)
  })

  it('is Spanish in Spanish', () => {
    expect(spokenText('Pague $450.50 con el Formulario I-90 en ssa.gov.', 'es')).toBe(
      'Pague 450 dólares con 50 centavos con el Formulario I guion 9 0 en s s a punto gov.',
    )
  })
})

describe('numbers, addresses and codes', () => {
  it('are said sign by sign', () => {
    expect(spokenNumber('+18007721213')).toBe('8 0 0, 7 7 2, 1 2 1 3')
    expect(spokenNumber('988')).toBe('9 8 8')
    expect(spokenAddress('https://www.ssa.gov/forms/ss-5.pdf', 'en')).toBe(
      's s a dot gov slash forms slash s s dash 5 dot p d f',
    )
    expect(spokenCode('K7QF-29WM')).toBe('K, 7, Q, F, 2, 9, W, M')
  })
})
