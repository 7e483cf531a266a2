import { describe, expect, it } from 'vitest'
import { isInRanges, isRange } from './address-range.ts'

describe('a range of addresses', () => {
  it.each(['203.0.113.7', '203.0.113.0/24', '2001:db8::/48', '2001:db8::1', '0.0.0.0/0'])('is %s', (text) => {
    expect(isRange(text)).toBe(true)
  })

  it.each([
    '',
    'office',
    '203.0.113',
    '203.0.113.256',
    '203.0.113.0/33',
    '203.0.113.0/',
    '10.0.0.0/8/8',
    '2001:db8::/129',
    '::1]/x[',
  ])('is not %j', (text) => expect(isRange(text)).toBe(false))

  it.each([
    ['203.0.113.7', '203.0.113.0/24', true],
    ['203.0.114.7', '203.0.113.0/24', false],
    ['203.0.113.7', '203.0.113.7', true],
    ['203.0.113.8', '203.0.113.7', false],
    ['::ffff:203.0.113.7', '203.0.113.0/24', true],
    ['2001:db8:0:1::5', '2001:DB8::/48', true],
    ['2001:db8:1::5', '2001:db8::/48', false],
    ['0.0.0.5', '::/0', false],
    ['unknown', '0.0.0.0/0', false],
  ])('%s and %s: %s', (address, range, isIn) => {
    expect(isInRanges(address, [range])).toBe(isIn)
  })
})
