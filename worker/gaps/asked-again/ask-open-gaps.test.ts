import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { addGap, writer } from '../../../test/worker/browser.ts'
import { snapshotBytes } from '../../../test/worker/deployment.ts'
import { createEngine, type Engine, openSnapshot } from '../../engine/index.ts'
import { auditOf } from '../../store/audit.ts'
import { readReceipt } from '../../store/gaps/receipts.ts'
import { askOpenGaps } from './ask-open-gaps.ts'

const { DB } = env
const LOST = 'i lost my social security card'
let engine: Engine
beforeEach(async () => {
  const tables = ['gaps', 'gap_wordings', 'questions', 'drafts', 'receipts']
  await DB.batch(tables.map((table) => DB.prepare(`DELETE FROM ${table}`)))
  engine ??= createEngine(await openSnapshot(await snapshotBytes()))
})
const ask = () => askOpenGaps(env, engine, new Date())
const stateOf = (gap: string) => DB.prepare('SELECT state FROM gaps WHERE id = ?').bind(gap).first('state')

describe('an open gap, asked again', () => {
  it('is closed with the answer that its questions get now, and the receipt leads there', async () => {
    const gap = await addGap({ asked: [[LOST, 5]] })
    await DB.prepare(
      `INSERT INTO receipts (code, question_id, gap_id, text, language, agency, created_at) VALUES ('K7QF29', 'q', ?, ?, 'en', '', '2026-11-20')`,
    )
      .bind(gap, LOST)
      .run()
    expect(await ask()).toBe(1)
    expect(await stateOf(gap)).toBe('answered')
    expect((await readReceipt(DB, 'K7QF29'))?.gap).toMatchObject({ state: 'answered', answer: 'lost-card' })
    expect(await auditOf(DB, `gap:${gap}`)).toMatchObject([
      { who: 'One Stop', action: 'gap-asked-again', detail: { answer: 'lost-card/en' } },
    ])
  })

  it('stays open where one in five asked something that has no answer', async () => {
    const gap = await addGap({
      asked: [
        [LOST, 4],
        ['where do bears sleep', 1],
      ],
    })
    expect([await ask(), await stateOf(gap)]).toEqual([0, 'open'])
  })

  it('stays open where somebody writes on it', async () => {
    const gap = await addGap({ asked: [[LOST, 5]] })
    await (await writer()).go(`/desk/gaps/${gap}/write`)
    expect([await ask(), await stateOf(gap)]).toEqual([0, 'open'])
  })

  it('stays open once somebody opened it again', async () => {
    const gap = await addGap({ asked: [[LOST, 5]] })
    expect(await ask()).toBe(1)
    await (await writer()).go(`/desk/gaps/${gap}/reopen`)
    expect([await ask(), await stateOf(gap)]).toEqual([0, 'open'])
  })

  it('is one of so many, those that most people wait for first', async () => {
    for (let at = 0; at < 3; at++) await addGap({ asked: [[`where do bears sleep ${at}`, 1]] })
    const gap = await addGap({ asked: [[LOST, 9]] })
    expect([await ask(), await stateOf(gap)]).toEqual([1, 'answered'])
  })
})
