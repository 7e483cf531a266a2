import { expect, it } from 'vitest'
import { phoneTextMatches } from './phone-text.ts'

it.each([
  ['800-772-1213', '+18007721213'],
  ['1-800-772-1213', '+18007721213'],
  ['(800) 772-1213, ext. 5', '+18007721213'],
  ['1-800-MEDICARE', '+18006334227'],
  ['988, then press 1', '988'],
  ['+52 55 5080 2000', '+525550802000'],
])('%s dials %s', (text, number) => expect(phoneTextMatches(text, number)).toBe(true))

it.each([
  ['800-772-1231', '+18007721213'],
  ['call us', '+18007721213'],
  ['911', '988'],
  ['1-800-MEDICAID', '+18006334227'],
])('%s does not dial %s', (text, number) => expect(phoneTextMatches(text, number)).toBe(false))
