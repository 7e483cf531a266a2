import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nothingPromised, published } from '../../worker/desk/standards/testing/promised.ts'
import worker from '../../worker/index.ts'
import { insertQuestion } from '../../worker/store/log/log-statements.ts'
import { deploymentEnv } from './deployment.ts'

const { DB } = env
const DAY_MS = 86_400_000
const ASKED = Date.parse('2026-11-02T10:00:00Z')
const bindings = deploymentEnv({ SIGN_IN: 'none' })

beforeEach(async () => {
  await published(await nothingPromised(), { period: 'month' }, '2026-01-01')
  await DB.batch(['up_days', 'questions'].map((table) => DB.prepare(`DELETE FROM ${table}`)))
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.useFakeTimers({ toFake: ['Date'], now: ASKED })
  await insertQuestion(DB, {
    ...{ id: 'q', kind: 'answer', channel: 'widget', gapId: undefined, at: new Date(ASKED).toISOString(), text: 'x' },
    ...{ normalised: 'x', language: 'en', agency: 'ssa', page: '', confidence: 1, answerId: undefined, snapshot: 's' },
  }).run()
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** A day by the machine's clock: a minute of it, then the nightly run. */
async function night(daysLater: number): Promise<void> {
  const at = ASKED + daysLater * DAY_MS
  vi.setSystemTime(at)
  for (const cron of ['* * * * *', '17 3 * * *'])
    await worker.scheduled({ cron, scheduledTime: at, noRetry() {} }, bindings, createExecutionContext())
}

const count = (table: string) => DB.prepare(`SELECT count(*) AS n FROM ${table}`).first('n')

it('deletes nothing, and writes no result down for good, in the first night after a leap of the clock', async () => {
  await night(0)
  await night(1)
  const before = await count('standard_results')
  await night(101)
  expect([await count('questions'), await count('standard_results')]).toEqual([1, before])
  await night(2)
  expect(await count('questions')).toBe(1)
})

it('does so in the second night, and where it ran all the time', async () => {
  await night(101)
  expect(await count('questions')).toBe(1)
  await night(102)
  expect(await count('questions')).toBe(0)
  expect(await count('standard_results')).toBeGreaterThan(0)
})

it('deletes where no minute is looked at: what is promised about words does not hang on that', async () => {
  vi.setSystemTime(ASKED + 101 * DAY_MS)
  const at = { cron: '17 3 * * *', scheduledTime: Date.now(), noRetry() {} }
  await worker.scheduled(at, bindings, createExecutionContext())
  expect(await count('questions')).toBe(0)
})
