import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { deskAddresses } from '../../scripts/bench/desk/desk-addresses.ts'
import { desk } from '../../worker/desk/index.tsx'
import { createEngine, openSnapshot } from '../../worker/engine/index.ts'
import { askOpenGaps } from '../../worker/gaps/asked-again/ask-open-gaps.ts'
import { storeInbox } from '../../worker/gaps/log/store-inbox.ts'
import { storeLog } from '../../worker/gaps/log/store-log.ts'
import worker from '../../worker/index.ts'
import { SHOPPER_CRON } from '../../worker/shopper/cron.ts'
import { movedTo } from '../../worker/store/answers/answer-moves.ts'
import { linkByHash } from '../../worker/store/answers/draft-links.ts'
import { publishedVersions } from '../../worker/store/answers/published-versions.ts'
import { isQuiet } from '../../worker/store/callers/quiet.ts'
import { readReply } from '../../worker/store/callers/replies.ts'
import { readSession } from '../../worker/store/callers/sessions.ts'
import { isStopped } from '../../worker/store/callers/stops.ts'
import { movePointer, readPointer } from '../../worker/store/current-snapshot.ts'
import { closeGap } from '../../worker/store/gaps/close-gap.ts'
import { readGap } from '../../worker/store/gaps/gap.ts'
import { listGaps } from '../../worker/store/gaps/list-gaps.ts'
import { mergeStatements } from '../../worker/store/gaps/merge-statements.ts'
import { readReceipt } from '../../worker/store/gaps/receipts.ts'
import { putInInbox, receiptOfReply } from '../../worker/store/log/inbox.ts'
import { crowdsOn } from '../../worker/store/log/log-lookup.ts'
import { countNotKept } from '../../worker/store/log/log-statements.ts'
import { deleteOldQuestions } from '../../worker/store/log/retention.ts'
import { memberByHash } from '../../worker/store/panel/members.ts'
import { settleOffers } from '../../worker/store/skills/offers.ts'
import { gapsToOffer, gapToOffer, reviewsToOffer } from '../../worker/store/skills/work-to-offer.ts'
import { begunResponse } from '../../worker/store/surveys/responses.ts'
import { countTaskMonths } from '../../worker/store/tasks/task-months.ts'
import { addGap, writer } from './browser.ts'
import { deploymentEnv, snapshotBytes } from './deployment.ts'

/** Every statement that was prepared, with the values it was last bound to. */
const prepared = new Map<string, unknown[]>()

/** The test's D1, which writes down what is asked of it. */
function recordingDb(): D1Database {
  const prepare = (sql: string) => {
    const statement = env.DB.prepare(sql)
    const bind = statement.bind.bind(statement)
    if (!prepared.has(sql)) prepared.set(sql, [])
    statement.bind = (...values: unknown[]) => {
      prepared.set(sql, values)
      return bind(...values)
    }
    return statement
  }
  return new Proxy(env.DB, {
    get: (db, name) => (name === 'prepare' ? prepare : Reflect.get(db, name).bind(db)),
  })
}

const NOW = new Date('2026-11-22T12:00:00Z')
const db = recordingDb()

const question = (text: string, at: number) => ({
  kind: 'question' as const,
  id: `q${at}`,
  at: NOW.toISOString(),
  reply: 'unanswered' as const,
  text,
  removed: [],
  language: 'en' as const,
  agency: 'va',
  page: '/',
  channel: 'widget' as const,
  confidence: 0,
  snapshot: 'abc',
  receipt: `CCCC-CCC${at}`,
})

/** What the log, receipts, publishing and the nightly cron ask. */
async function useStore(): Promise<void> {
  const engine = createEngine(await openSnapshot(await snapshotBytes()))
  await askOpenGaps({ ...env, DB: db }, engine, NOW)
  await storeLog(db, engine, ['dogs in the office', 'cats at the pool'].map(question))
  await storeLog(db, engine, [
    { kind: 'feedback', at: NOW.toISOString(), reply: 'r', answer: 'vote', version: 1, language: 'en', helpful: true },
  ])
  const { gaps } = await listGaps(db, { state: 'open', order: 'people', page: 1, agency: 'va', language: 'en' })
  const [one = '', other = ''] = gaps.map(({ id }) => id)
  await Promise.all([countTaskMonths(db, '2026-11-22'), settleOffers(db, '2026-11-22', NOW)])
  await Promise.all([gapsToOffer(db, 10, 20), gapToOffer(db, one), reviewsToOffer(db, 20)])
  await Promise.all([readGap(db, one), readGap(db, 'nobody'), readReceipt(db, 'CCCC-CCC0')])
  await db.batch([
    ...mergeStatements(db, { from: one, into: other, at: NOW.toISOString() }),
    countNotKept(db, '2026-11-22', 'questions_not_kept', 1),
  ])
  await closeGap(db, { id: other, state: 'dismissed', reason: 'x', by: 'w' }, NOW)
  await movePointer(db, { name: 'a', base: 'b', answers: 1, bytes: 1 }, NOW)
  await readPointer(db)
  for await (const row of publishedVersions(db)) expect(row.id).toBeDefined()
  await deleteOldQuestions(db, NOW)
}

/** What the clock has done, by the minute, by the hour and at night; and what people ask beside the answer path. */
async function useClock(): Promise<void> {
  const send = async () => {}
  const bindings = deploymentEnv({ DB: db, LOG: { send }, PUBLISH: { send } })
  for (const cron of ['* * * * *', SHOPPER_CRON, 'at night'])
    await worker.scheduled({ cron, scheduledTime: NOW.getTime(), noRetry() {} }, bindings, createExecutionContext())
  const engine = createEngine(await openSnapshot(await snapshotBytes()))
  await storeInbox(db, engine, NOW)
  await putInInbox(db, {
    id: 'i',
    kind: 'question',
    at: NOW.toISOString(),
    receipt: 'CCCC-CCCX',
    message: { text: 'x' },
  })
  await Promise.all([
    ...[receiptOfReply(db, 'i'), movedTo(db, 'vote', 'es'), crowdsOn(db, '2026-11-22')],
    ...[isQuiet(db, 'x', NOW), isStopped(db, 'x'), readSession(db, 'x', NOW), readReply(db, 'x')],
    ...[memberByHash(db, 'x', '2026-11-22'), linkByHash(db, 'x', NOW), begunResponse(db, 'x')],
  ])
}

/** What the desk's pages ask, each read once by someone who may read all of them. */
async function useDesk(): Promise<void> {
  const gap = await addGap({ asked: [['may i bring my parrot', 3]] })
  const browser = await writer('Rosa', { role: 'admin' })
  browser.bindings = { ...browser.bindings, DB: db }
  const paths = desk.routes.filter(({ method }) => method === 'GET').map(({ path }) => path)
  for (const path of new Set(paths)) {
    await browser.get(
      `/desk${path}`.replace(':gap', gap).replace(':id', gap).replace(':answer', 'vote').replace(':language', 'en'),
    )
  }
}

/** What the queue asks, however it is narrowed, and what changes it. */
async function useQueue(): Promise<void> {
  const asked: [string, number][] = [
    ['may i bring my cat', 3],
    ['is a dog fine too', 1],
  ]
  const [gap, other] = [await addGap({ asked }), await addGap({ asked: [['may i bring two cats', 3]] })]
  const browser = await writer('Rosa', { role: 'admin' })
  browser.bindings = { ...browser.bindings, DB: db }
  const things = { gap, smallGap: other, choices: gap, feedback: 'feedback:vote:en', review: 'review:vote:en' }
  const rest = {
    answer: 'vote',
    agency: 'ssa',
    topic: 'voting',
    contact: 'ssa/main',
    draft: 'x',
    import: 'x',
    person: 'x',
    disaster: 'x',
    servicePlan: 'x',
  }
  for (const path of deskAddresses('GET /gaps', { ...things, ...rest }) ?? []) await browser.page(`/desk${path}`)
  for (const kind of ['take', 'put-aside', 'wake']) {
    const to = await browser.go('/desk/gaps/change', { gap: [gap, other], kind })
    await browser.go('/desk/gaps/undo', { change: new URLSearchParams(to.split('?')[1]).get('change') ?? '' })
  }
  await browser.go('/desk/gaps/change', { gap, kind: 'hand', agency: 'ssa' })
  await browser.go(`/desk/gaps/${gap}/move`, { wording: 'is a dog fine too', into: other })
  await browser.go(`/desk/gaps/${other}/split`, { wording: 'is a dog fine too' })
  await browser.go(`/desk/gaps/${gap}/merge`, { from: other })
  await browser.go(`/desk/gaps/${gap}/close`, { state: 'dismissed', reason: 'x' })
  await browser.go(`/desk/gaps/${gap}/reopen`)
}

/** Tables that hold a few rows, however much is asked: people made each by hand, or an answer and a language have one. */
const SMALL = new Set([
  'missing_translations',
  'reply_marks',
  'people',
  'current_snapshot',
  'notice_cursor',
  'agency_rules',
  'record_checks',
  'task_rules',
  'surveys',
  'disasters',
  'lessons',
  'skills',
  'skill_limits',
  'service_plans',
  'panel_settings',
  'panel_studies',
  'standard_results',
  'exam_questions',
])

async function tableNames(): Promise<Set<string>> {
  const { results } = await env.DB.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all<{
    name: string
  }>()
  return new Set(results.map(({ name }) => name).filter((name) => !SMALL.has(name)))
}

/** What of a plan reads a whole table, row by row. Plans name a table by its alias. */
async function wholeTables(sql: string, values: unknown[], tables: Set<string>): Promise<string[]> {
  const plan = env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`).bind(...values)
  const { results } = await plan.all<{ detail: string }>()
  return results.flatMap(({ detail }) => {
    const alias = /^SCAN (\w+)$/.exec(detail)?.[1]
    if (alias === undefined) return []
    const table = new RegExp(`(?:FROM|JOIN)\\s+(\\w+)\\s+(?:AS\\s+)?${alias}\\b`).exec(sql)?.[1] ?? alias
    return tables.has(table) ? [detail] : []
  })
}

beforeAll(async () => {
  await useStore()
  await useClock()
  await useDesk()
  await useQueue()
})

describe('a query', () => {
  it('is among those that are looked at', () => {
    expect(prepared.size).toBeGreaterThan(130)
  })

  it('that reads one would be found', async () => {
    const tables = await tableNames()
    expect(await wholeTables(`SELECT * FROM questions q WHERE q.text = ?`, ['x'], tables)).toEqual(['SCAN q'])
    expect(await wholeTables(`SELECT * FROM gaps WHERE question LIKE ?`, ['x'], tables)).toEqual(['SCAN gaps'])
  })

  it('looks for what waits in the inbox from both ends, and never reads all of it', async () => {
    const looks = [...prepared].filter(([sql]) => /^SELECT .* FROM log_inbox WHERE at < /.test(sql))
    expect(looks).toHaveLength(2)
    for (const [sql, values] of looks) {
      const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .bind(...values)
        .all<{ detail: string }>()
      const inbox = results.map(({ detail }) => detail).filter((detail) => /log_inbox/.test(detail))
      expect(inbox).toEqual([
        expect.stringMatching(/^SEARCH log_inbox USING .*\(at</),
        expect.stringMatching(/^SEARCH log_inbox USING .*\(at>/),
      ])
    }
  })

  it('reads no whole table', async () => {
    const slow: Record<string, string[]> = {}
    const tables = await tableNames()
    for (const [sql, values] of prepared) {
      const found = await wholeTables(sql, values, tables)
      if (found.length > 0) slow[sql] = found
    }
    expect(slow).toEqual({})
  })
})
