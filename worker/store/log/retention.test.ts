import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { deleteOldQuestions } from './retention.ts'

it('deletes questions older than 90 days, however many, and no other', async () => {
  const now = new Date('2026-11-22T03:17:00Z')
  const insert = env.DB.prepare(
    `INSERT INTO questions (id, at, kind, text, normalised, language, agency, page, channel, confidence, snapshot)
     SELECT ?1 || value, ?2, 'answer', 'x', '', 'en', '', '', 'widget', 1, 'abc' FROM json_each(?3)`,
  )
  const ids = JSON.stringify(Array.from({ length: 6_000 }, (_, at) => at))
  await env.DB.batch([
    insert.bind('old', '2026-08-24T03:16:59.000Z', ids),
    insert.bind('kept', '2026-08-24T03:17:01.000Z', JSON.stringify([1, 2])),
  ])
  expect(await deleteOldQuestions(env.DB, now)).toBe(6_000)
  expect(await env.DB.prepare('SELECT count(*) AS n FROM questions').first('n')).toBe(2)
})

it('deletes receipts older than a year, and no other', async () => {
  const insert = env.DB.prepare(`INSERT INTO receipts VALUES (?, 'q', NULL, 'x', 'en', '', ?)`)
  await env.DB.batch([insert.bind('OLD', '2025-11-22T03:16:59.000Z'), insert.bind('KEPT', '2025-11-22T03:17:01.000Z')])
  await deleteOldQuestions(env.DB, new Date('2026-11-22T03:17:00Z'))
  expect((await env.DB.prepare('SELECT code FROM receipts').all()).results).toEqual([{ code: 'KEPT' }])
})
