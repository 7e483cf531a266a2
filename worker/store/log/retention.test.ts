import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { snapshotBytes } from '../../../test/worker/deployment.ts'
import { createEngine, openSnapshot } from '../../engine/index.ts'
import type { LogMessage } from '../../gaps/log/log-message.ts'
import { storeLog } from '../../gaps/log/store-log.ts'
import { mergeGaps } from '../gaps/merge-gaps.ts'
import { teachableOf } from '../lessons/teachable.ts'
import { putInInbox } from './inbox.ts'
import { allMarks, markStatement } from './reply-marks.ts'
import { deleteOldQuestions, WORDS_DELETED } from './retention.ts'

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

it('deletes ratings after a week whose reply the log never came to hold, and no other', async () => {
  const insert = env.DB.prepare(`INSERT INTO feedback VALUES (?, 'vote', 'en', 1, 1, NULL, '2026-11-14', ?)`)
  await env.DB.batch([insert.bind('made-up', 0), insert.bind('given', 1)])
  const left = async () => (await env.DB.prepare('SELECT reply_id FROM feedback ORDER BY 1').all()).results
  await deleteOldQuestions(env.DB, new Date('2026-11-20T03:17:00Z'))
  expect(await left()).toHaveLength(2)
  await deleteOldQuestions(env.DB, new Date('2026-11-22T03:17:00Z'))
  expect(await left()).toEqual([{ reply_id: 'given' }])
})

describe('people’s words', () => {
  const SECRETS = Array.from({ length: 30 }, (_, at) => `zq${at}secret${'abcdefghij'[at % 10]}`)
  const DAY_MS = 86_400_000
  const asked = new Date('2026-01-01T10:00:00Z')
  const later = (days: number) => new Date(asked.getTime() + days * DAY_MS)

  const message = (at: number, day: Date): LogMessage => ({
    ...{
      kind: 'question',
      reply: at % 3 === 0 ? 'choices' : 'unanswered',
      language: 'en',
      agency: 'ssa',
      channel: 'widget',
    },
    ...{
      id: `q${at}-${day.getTime()}`,
      at: day.toISOString(),
      page: '/x',
      confidence: 0,
      snapshot: 'abc',
      removed: [],
    },
    text: `my name is ${SECRETS[at]} and i lost my ${SECRETS[(at + 1) % 30]} balloon`,
    receipt: `CODE-${String(at).padStart(4, '0')}`,
    shown: [],
  })

  /** Every table and column in which one of the secrets stands. */
  async function found(): Promise<string[]> {
    const { results } = await env.DB.prepare(
      `SELECT m.name AS "table", c.name AS "column" FROM sqlite_master m JOIN pragma_table_info(m.name) c
       WHERE m.type = 'table' AND m.name NOT GLOB 'sqlite_*' AND m.name NOT GLOB '_cf_*'`,
    ).all<{ table: string; column: string }>()
    const looked = results.map(({ table, column }) =>
      env.DB.prepare(`SELECT count(*) AS n FROM "${table}" WHERE CAST("${column}" AS TEXT) LIKE '%secret%'`),
    )
    const counts = await env.DB.batch<{ n: number }>(looked)
    return results.flatMap(({ table, column }, at) => (counts[at]?.results[0]?.n ? [`${table}.${column}`] : []))
  }

  beforeEach(async () => {
    const tables = ['questions', 'receipts', 'gaps', 'gap_wordings', 'gap_terms', 'gap_weeks', 'log_inbox']
    await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
    const engine = createEngine(await openSnapshot(await snapshotBytes()))
    await storeLog(
      env.DB,
      engine,
      SECRETS.map((_, at) => message(at, asked)),
    )
    await putInInbox(env.DB, {
      id: 'i',
      kind: 'question',
      at: asked.toISOString(),
      receipt: 'X',
      message: message(1, asked),
    })
  })

  it('stand in the log while they are young', async () => {
    expect(await found()).toEqual(
      expect.arrayContaining([
        'questions.text',
        'gap_wordings.text',
        'gaps.question',
        'receipts.text',
        'log_inbox.message',
      ]),
    )
    await deleteOldQuestions(env.DB, later(89))
    expect(await found()).toContain('gap_wordings.text')
  })

  it('stand nowhere in the database after 90 days, and people are still counted', async () => {
    const people = () => env.DB.prepare('SELECT sum(people) AS n FROM gaps').first('n')
    const before = await people()
    await deleteOldQuestions(env.DB, later(91))
    expect(await found()).toEqual([])
    expect([before, await people()]).toEqual([30, 30])
  })

  it('stand nowhere though writers marked a reply and made two gaps one', async () => {
    const said = { verdict: 'wrong', better: 'none', by: 'Rosa', at: later(1).toISOString() } as const
    await markStatement(env.DB, `q0-${asked.getTime()}`, said).run()
    const at = asked.toISOString()
    await env.DB.exec(
      `INSERT INTO gaps (id, kind, question, language, agency, first_seen, last_seen) VALUES ('z', 'question', 'my secret zebra', 'en', 'ssa', '${at}', '${at}')`,
    )
    const gap = await env.DB.prepare(`SELECT id FROM gaps WHERE kind = 'question' AND id <> 'z'`).first<string>('id')
    await mergeGaps(env.DB, 'z', gap ?? '', 'Rosa', later(1))
    await deleteOldQuestions(env.DB, later(89))
    expect(await found()).toContain('reply_marks.text')
    expect(await allMarks(env.DB)).toHaveLength(1)
    await deleteOldQuestions(env.DB, later(91))
    expect(await found()).toEqual([])
    expect([await allMarks(env.DB), await teachableOf(env.DB, `reply:q0-${asked.getTime()}`)]).toEqual([[], undefined])
    expect(await env.DB.prepare('SELECT verdict, better FROM reply_marks').first()).toEqual({
      verdict: 'wrong',
      better: 'none',
    })
  })

  it('go from a gap that is still asked, all but those that are young', async () => {
    const engine = createEngine(await openSnapshot(await snapshotBytes()))
    await env.DB.exec('DELETE FROM gaps')
    await env.DB.exec('DELETE FROM gap_wordings')
    await env.DB.exec('DELETE FROM gap_terms')
    await storeLog(env.DB, engine, [message(0, later(1))])
    const young: LogMessage = { ...message(0, later(80)), text: 'my name is and i lost my balloon' } as LogMessage
    const gap = await env.DB.prepare('SELECT id FROM gaps').first('id')
    await storeLog(env.DB, engine, [young])
    await env.DB.prepare('UPDATE gap_wordings SET gap_id = ?').bind(gap).run()
    await env.DB.prepare('UPDATE gaps SET last_seen = ?').bind(later(80).toISOString()).run()
    await deleteOldQuestions(env.DB, later(100))
    expect((await found()).filter((where) => where.startsWith('gap'))).toEqual([])
    expect(await env.DB.prepare('SELECT question FROM gaps').first('question')).toBe('my name is and i lost my balloon')
  })

  it('give a gap that was answered the answer’s title', async () => {
    await env.DB.exec(
      `INSERT INTO answers (id, language, agency, title, state, version, review_by) VALUES ('b', 'en', 'ssa', 'Where do balloons go?', 'published', 1, '2027-01-01')`,
    )
    await env.DB.exec(`UPDATE gaps SET answer_id = 'b', answer_language = 'en' WHERE kind = 'question'`)
    await deleteOldQuestions(env.DB, later(91))
    const titles = await env.DB.prepare(
      `SELECT DISTINCT kind, question FROM gaps WHERE kind <> 'review' ORDER BY kind`,
    ).all()
    expect(titles.results).toEqual([
      { kind: 'choices', question: WORDS_DELETED },
      { kind: 'question', question: 'Where do balloons go?' },
    ])
  })
})
