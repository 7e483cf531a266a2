import { describe, expect, it } from 'vitest'
import { heardCode } from './heard-code.ts'

describe('a code that is said', () => {
  it.each([
    'K7QF 29WM',
    'k 7 q f 2 9 w m',
    'Kay seven queue ef two nine double you em.',
    'my code is K 7 Q F, 2 9 W M',
    'ka siete cu efe dos nueve doble ve eme',
    'el código es k7qf29wm',
  ])('is heard in “%s”', (speech) => {
    expect(heardCode(speech)).toBe('K7QF-29WM')
  })

  it.each(['renew my passport', 'passport', 'i need to see a person', 'seven days', '1040', 'k 7 q f 2 9 w'])(
    'is not heard in “%s”',
    (speech) => {
      expect(heardCode(speech)).toBeUndefined()
    },
  )
})
