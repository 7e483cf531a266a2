// In Node: a Worker's clock stands still while it computes, so that a test of time could not fail there.
import { expect, it } from 'vitest'
import { LIMITS } from '../../worker/contract/index.ts'
import { findDangers } from '../../worker/engine/urgent/find-danger.ts'
import { cpuMs } from './cpu.ts'

const RUNS = 100
/** The words before which no pair was looked up once took twenty times as long. */
const MOST_TIMES = 6

const costMs = (part: string) => {
  const text = part.repeat(LIMITS.questionCharacters / part.length)
  return cpuMs(() => {
    for (let run = 0; run < RUNS; run++) findDangers(text)
  })
}

it.each(['not ', 'a@', 'no quiero vivir '])(
  'looks for danger in %j, over and over, about as fast as in words that begin no sign of it',
  (part) => {
    expect(costMs(part)).toBeLessThan(MOST_TIMES * costMs('table '))
  },
)
