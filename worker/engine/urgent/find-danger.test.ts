import { expect, it } from 'vitest'
import { findDangers } from './find-danger.ts'

const kindsIn = (text: string) => new Set(findDangers(text).map(({ kind }) => kind))

it('sees what is said once, and what is said again and again', () => {
  const once = kindsIn('he hit me and he has a gun')
  expect(once.size).toBeGreaterThan(0)
  expect(kindsIn('he hit me and he has a gun '.repeat(60))).toEqual(once)
})

it('looks at so many places of one sign and no more: what is found grows no further', () => {
  const found = (times: number) => findDangers('he hit me and he has a gun '.repeat(times)).length
  expect(found(200)).toBe(found(100))
})
