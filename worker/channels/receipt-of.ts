import { type AgencyPromise, Problem, type Receipt } from '../contract/index.ts'
import { isoDay } from '../corpus/index.ts'
import type { Engine } from '../engine/index.ts'
import { readReceiptCode } from '../gaps/log/receipt-code.ts'
import type { Background } from '../live/live.ts'
import { withinMs } from '../live/within-ms.ts'
import { logError } from '../log.ts'
import { type ReceiptRow, readReceipt } from '../store/gaps/receipts.ts'
import { reasonFor } from './closing-reasons.ts'
import { answerNow } from './open-now.ts'
import { peopleToReach } from './people-to-reach.ts'
import { promiseNow, standardsNow } from './promise-now.ts'
import { shownAnswer } from './shown-answer.ts'

const STORE_TIMEOUT_MS = 3_000

async function find(env: Env, code: string): Promise<ReceiptRow | undefined> {
  try {
    return await withinMs(readReceipt(env.DB, code), STORE_TIMEOUT_MS)
  } catch (error) {
    logError('a receipt could not be looked up', error)
    throw new Problem('not-ready')
  }
}

function present(row: ReceiptRow, { snapshot, decide }: Engine, promise: AgencyPromise | undefined): Receipt {
  const { code, text, language, agency, createdAt, gap } = row
  const base = { receipt: code, question: text, language, asked: createdAt.slice(0, 10) }
  const contacts = peopleToReach(snapshot, agency, language, decide({ question: text, language }).reach)
  const record = gap?.state === 'answered' && gap.answer ? snapshot.answer(gap.answer, language) : undefined
  if (record) {
    const now = new Date()
    const answer = shownAnswer(record, { snapshot, today: isoDay(now), reader: language })
    return { ...base, state: 'answered', answer: answerNow(answer, now) }
  }
  if (gap?.state === 'dismissed' || gap?.state === 'not-ours') {
    return { ...base, state: 'closed', ...reasonFor(gap.reason, language), contacts }
  }
  return { ...base, state: 'waiting', contacts, ...(promise ? { promise } : {}) }
}

/** What became of an unanswered question, by the code that its asker was given. Answered ones show the live answer; one
 * whose answer is not in the live snapshot yet, or no longer, is waiting.
 * @throws {Problem} `receipt-unknown`, or `not-ready` when D1 does not answer. */
export async function receiptOf(env: Env, background: Background, engine: Engine, typed: string): Promise<Receipt> {
  standardsNow(env, background)
  const code = readReceiptCode(typed)
  const row = code === undefined ? undefined : await find(env, code)
  if (!row) throw new Problem('receipt-unknown')
  return present(row, engine, promiseNow(env, background, row.agency, row.language))
}
