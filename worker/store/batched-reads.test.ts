import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'
import { batchedReads } from './batched-reads.ts'

describe('reads in one trip', () => {
  it('get what they ask for, all in one batch', async () => {
    const batch = vi.spyOn(env.DB, 'batch')
    const db = batchedReads(env.DB)
    const found = await Promise.all([
      db.prepare('SELECT ? AS n').bind(1).all(),
      db.prepare('SELECT 2 AS n').first('n'),
      db.prepare('SELECT ? AS n').bind('three').first(),
      db.prepare('SELECT 4 AS n WHERE false').first('n'),
    ])
    expect(batch).toHaveBeenCalledTimes(1)
    batch.mockRestore()
    expect([found[0].results, ...found.slice(1)]).toEqual([[{ n: 1 }], 2, { n: 'three' }, null])
  })

  it('fail one by one', async () => {
    const db = batchedReads(env.DB)
    const [good, bad] = await Promise.allSettled([
      db.prepare('SELECT 1 AS n').first('n'),
      db.prepare('SELECT nothing FROM nowhere').first('n'),
    ])
    expect(good).toEqual({ status: 'fulfilled', value: 1 })
    expect(bad.status).toBe('rejected')
  })

  it('of later turns travel by themselves', async () => {
    const db = batchedReads(env.DB)
    expect(await db.prepare('SELECT 1 AS n').first('n')).toBe(1)
    expect(await db.prepare('SELECT 2 AS n').first('n')).toBe(2)
  })
})
