import { equal, ok } from './assert.ts'

const fails = (check: () => void) => {
  try {
    check()
  } catch {
    return true
  }
  return false
}

describe('equal', () => {
  it('tells NaN from null, and absent from undefined', () => {
    ok(
      fails(() => equal([Number.NaN], [null])),
      'NaN',
    )
    ok(
      fails(() => equal({ a: 1, b: undefined }, { a: 1 })),
      'absent',
    )
    ok(
      fails(() => equal(new Date(0), '1970-01-01T00:00:00.000Z')),
      'a date',
    )
  })

  it('does not mind the order of keys', () => {
    equal({ a: 1, b: [2, Number.NaN] }, { b: [2, Number.NaN], a: 1 })
  })
})
