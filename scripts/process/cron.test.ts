import { readFileSync } from 'node:fs'
import { parse } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { lastDue } from './cron.ts'

const due = (cron: string, now: string) => {
  const at = lastDue(cron, Date.parse(now))
  return at === undefined ? undefined : new Date(at).toISOString()
}

describe('when a cron was due last', () => {
  it.each([
    ['* * * * *', '2026-11-30T10:00:59Z', '2026-11-30T10:00:00.000Z'],
    ['17 3 * * *', '2026-11-30T03:17:00Z', '2026-11-30T03:17:00.000Z'],
    ['17 3 * * *', '2026-11-30T03:16:59Z', '2026-11-29T03:17:00.000Z'],
    ['37 */6 * * *', '2026-11-30T12:36:00Z', '2026-11-30T06:37:00.000Z'],
    ['37 */6 * * *', '2026-11-30T00:40:00Z', '2026-11-30T00:37:00.000Z'],
    ['0 0 1 12 2', '2026-12-01T23:00:00Z', '2026-12-01T00:00:00.000Z'],
    ['0 0 1 12 *', '2026-11-30T23:00:00Z', undefined],
  ])('%s at %s: %s', (cron, now, last) => {
    expect(due(cron, now)).toBe(last)
  })

  it.each(['* * * *', '1-5 * * * *', '1,2 * * * *', '@daily'])('does not guess what %s means', (cron) => {
    expect(() => due(cron, '2026-11-30T10:00:00Z')).toThrow()
  })

  it('reads every cron of wrangler.toml', () => {
    const { triggers } = parse(readFileSync('wrangler.toml', 'utf8')) as { triggers: { crons: string[] } }
    expect(triggers.crons.map((cron) => due(cron, '2026-11-30T10:00:30Z'))).toEqual([
      '2026-11-30T03:17:00.000Z',
      '2026-11-30T10:00:00.000Z',
      '2026-11-30T06:37:00.000Z',
    ])
  })
})
