import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seedLostCard, writer } from '../../../test/worker/browser.ts'
import { collectDue } from './collect-due.ts'

beforeAll(async () => {
  await seedLostCard()
  await writer('Maria', { role: 'writer', agency: 'ssa' })
})

beforeEach(async () => {
  await env.DB.batch([env.DB.prepare('DELETE FROM notices'), env.DB.prepare('DELETE FROM notice_events')])
})

describe('what is due', () => {
  it('is a check once its day is past, as in the list to which it leads', async () => {
    await env.DB.batch([
      env.DB.prepare(`UPDATE answers SET review_by = '2026-12-01'`),
      env.DB.prepare(`UPDATE notice_cursor SET due_on = '2026-11-30'`),
    ])
    const told = async (at: string) => {
      await collectDue(env.DB, async () => [], new Date(at))
      return (await env.DB.prepare(`SELECT place FROM notice_events WHERE kind = 'checks'`).all()).results
    }
    expect(await told('2026-12-01T14:00:00Z')).toEqual([])
    expect(await told('2026-12-02T14:00:00Z')).toEqual([{ place: 'gaps?work=review&agency=ssa' }])
  })

  it('is a fact a week before its last day, where nobody was told of it yet', async () => {
    const fact = { name: 'fee', value: '$4', owner: 'ssa', source: 'https://www.ssa.gov/', checked: '2026-01-01' }
    const facts = [
      { ...fact, expires: '2026-12-08' },
      { ...fact, name: 'told', expires: '2026-12-07' },
      { ...fact, name: 'later', owner: 'usagov', expires: '2026-12-09' },
    ]
    await env.DB.prepare(`UPDATE notice_cursor SET due_on = '2026-11-30'`).run()
    await collectDue(env.DB, async () => facts, new Date('2026-12-01T14:00:00Z'))
    const { results } = await env.DB.prepare(`SELECT place FROM notice_events WHERE kind = 'facts'`).all()
    expect(results).toEqual([{ place: 'facts?agency=ssa' }])
  })
})
