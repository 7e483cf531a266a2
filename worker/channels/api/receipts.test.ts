import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { deploymentEnv, snapshotBytes } from '../../../test/worker/deployment.ts'
import { createEngine, openSnapshot } from '../../engine/index.ts'
import type { QuestionMessage } from '../../gaps/log/log-message.ts'
import { storeLog } from '../../gaps/log/store-log.ts'
import { closeGap } from '../../store/gaps/close-gap.ts'
import { listGaps } from '../../store/gaps/list-gaps.ts'
import { closingReasons } from '../closing-reasons.ts'
import { api } from './index.ts'

const NOW = new Date('2026-11-22T12:00:00Z')
const CODE = 'K7QF-29WM'

const question: QuestionMessage = {
  kind: 'question',
  id: 'q1',
  at: '2026-11-21T10:00:00.000Z',
  reply: 'unanswered',
  text: 'can i vote with my dog, call [phone]',
  removed: ['phone'],
  language: 'en',
  agency: 'ssa',
  page: '/',
  channel: 'widget',
  confidence: 0,
  snapshot: 'abc',
  receipt: CODE,
}

const read = async (code: string) => {
  const response = await api.request(
    `http://localhost/api/receipts/${code}`,
    {},
    deploymentEnv(),
    createExecutionContext(),
  )
  return response.json()
}

let gapId = ''

beforeEach(async () => {
  const tables = ['questions', 'gaps', 'gap_wordings', 'gap_terms', 'receipts']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  await storeLog(env.DB, createEngine(await openSnapshot(await snapshotBytes())), [question])
  const { gaps } = await listGaps(env.DB, { state: 'open', order: 'recent', page: 1 })
  gapId = gaps[0]?.id ?? ''
})

const answerWith = (id: string) =>
  env.DB.prepare(`UPDATE gaps SET state = 'answered', answer_id = ?, answer_language = 'en' WHERE id = ?`)
    .bind(id, gapId)
    .run()

const base = { receipt: CODE, question: question.text, language: 'en', asked: '2026-11-21' }

describe('a receipt', () => {
  it('waits, with people to reach', async () => {
    expect(await read('k7qf29wm')).toMatchObject({
      ...base,
      state: 'waiting',
      contacts: [{ id: 'ssa/main' }, {}, { id: 'usagov/main' }],
    })
  })

  it('shows the answer once there is one', async () => {
    await answerWith('vote')
    expect(await read(CODE)).toMatchObject({ ...base, state: 'answered', answer: { id: 'vote' } })
  })

  it('waits while the answer is not live yet', async () => {
    await answerWith('written-a-second-ago')
    expect(await read(CODE)).toMatchObject({ state: 'waiting' })
  })

  it('tells why there will be no answer here, and whom to reach', async () => {
    await closeGap(env.DB, { id: gapId, state: 'not-ours', reason: 'Your county decides this.', by: 'w' }, NOW)
    expect(await read(CODE)).toMatchObject({ ...base, state: 'closed', reason: 'Your county decides this.' })
    expect(await read(CODE)).not.toHaveProperty('reasonLanguage')
  })

  it('tells a reason that was picked in the language of the question', async () => {
    const [picked = ''] = closingReasons('es')
    await closeGap(env.DB, { id: gapId, state: 'not-ours', reason: picked, by: 'w' }, NOW)
    await env.DB.prepare(`UPDATE receipts SET language = 'ko'`).run()
    const [korean = ''] = closingReasons('ko')
    expect(await read(CODE)).toMatchObject({ state: 'closed', reason: korean, reasonLanguage: 'ko' })
  })

  it('shows the answer to who asks the same after it was answered', async () => {
    await answerWith('vote')
    const later = { ...question, id: 'q2', receipt: 'CCCC-CCCC' }
    await storeLog(env.DB, createEngine(await openSnapshot(await snapshotBytes())), [later])
    expect(await read('CCCC-CCCC')).toMatchObject({ state: 'answered' })
    expect((await listGaps(env.DB, { state: 'answered', order: 'people', page: 1 })).gaps).toMatchObject([
      { people: 2 },
    ])
  })
})

describe('closing a gap', () => {
  const closing = { id: '', state: 'dismissed', reason: 'Spam', by: 'w' } as const

  it('happens once', async () => {
    await closeGap(env.DB, { ...closing, id: gapId }, NOW)
    await expect(closeGap(env.DB, { ...closing, id: gapId }, NOW)).rejects.toMatchObject({ code: 'gap-closed' })
  })

  it('that is not there is a problem', async () => {
    await expect(closeGap(env.DB, closing, NOW)).rejects.toMatchObject({ code: 'gap-unknown' })
  })
})
