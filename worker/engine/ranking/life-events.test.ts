import { describe, expect, it } from 'vitest'
import { lacksItsEvent } from './life-events.ts'

describe('an answer about an event', () => {
  it('lacks it where a passport is late for a wedding', () => {
    expect(lacksItsEvent(['my passport is late, my friend marries on friday'])('someone-died')).toBe(true)
  })

  it.each([
    ['someone-died', 'mi abuelito falleció'],
    ['lost-my-job', 'they laid me off'],
    ['new-baby', 'she is pregnant'],
    ['identity-stolen', "someone's using my social"],
    ['moving-to-a-new-address', 'nos mudamos'],
  ])('%s has it: %s', (id, question) => {
    expect(lacksItsEvent([question])(id)).toBe(false)
  })

  it('has it where an earlier question named it', () => {
    expect(lacksItsEvent(['and the bank', 'my father died'])('someone-died')).toBe(false)
  })

  it('is one of a few: others lack nothing', () => {
    expect(lacksItsEvent(['anything'])('renew-passport')).toBe(false)
  })
})
