import { describe, expect, it } from 'vitest'
import { isEven, parityOf } from './parity.ts'

const ENGLISH = `Ask for the form by phone at once.

1. **Call [800-772-1213](tel:+18007721213)**

   It costs $1,200 until June 3, 2026.

2. **Read [the page](https://www.ssa.gov/card)**

| What | Cost |
| --- | --- |
| Card | $25 |`
const SPANISH = `Pida el formulario por teléfono ya.

1. **Llame al [800-772-1213](tel:+18007721213)**

   Cuesta $1,200 hasta el 3 de junio de 2026.

2. **Lea [la página](https://www.ssa.gov/es/tarjeta)**

| Qué | Costo |
| --- | --- |
| Tarjeta | $25 |`

describe('a translation beside its English', () => {
  it('is even where steps, tables, links and numbers are there and nothing is left in English', () => {
    expect(parityOf(ENGLISH, SPANISH)).toEqual({ parts: [], missing: [], untouched: [] })
    expect(isEven(parityOf(ENGLISH, SPANISH))).toBe(true)
  })

  it('lacks a step, with its link', () => {
    const { parts, missing } = parityOf(ENGLISH, SPANISH.replace(/^2\. .*$/m, ''))
    expect(parts).toEqual([
      { kind: 'steps', english: 2, here: 1 },
      { kind: 'links', english: 2, here: 1 },
    ])
    expect(missing).toEqual(['www.ssa.gov'])
  })

  it('lacks a table, or a number', () => {
    expect(parityOf(ENGLISH, SPANISH.replace(/^\|.*$/gm, '')).parts).toEqual([{ kind: 'tables', english: 1, here: 0 }])
    expect(parityOf(ENGLISH, SPANISH.replace('$1,200', '$1,300')).missing).toEqual(['$1,200'])
  })

  it('has a line that is English still', () => {
    expect(
      parityOf(ENGLISH, SPANISH.replace('Pida el formulario por teléfono ya.', ENGLISH.split('\n')[0] ?? '')).untouched,
    ).toEqual(['Ask for the form by phone at once.'])
  })

  it('may keep names and amounts as they are', () => {
    expect(isEven(parityOf('- Form SSA-561\n- Medicare Part B', '- Form SSA-561\n- Medicare Part B'))).toBe(true)
  })
})
