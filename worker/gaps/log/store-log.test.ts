import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { snapshotBytes } from '../../../test/worker/deployment.ts'
import { createEngine, type Engine, openSnapshot } from '../../engine/index.ts'
import { readGap } from '../../store/gaps/gap.ts'
import { type ListedGap, listGaps } from '../../store/gaps/list-gaps.ts'
import { readReceipt } from '../../store/gaps/receipts.ts'
import { LOG_CAPS } from '../grouping/log-caps.ts'
import type { FeedbackMessage, LogMessage, QuestionMessage } from './log-message.ts'
import { newReceiptCode } from './receipt-code.ts'
import { storeLog } from './store-log.ts'

let engine: Engine
let minute = 0

beforeEach(async () => {
  engine ??= createEngine(await openSnapshot(await snapshotBytes()))
  const tables = [
    'questions',
    'gaps',
    'gap_wordings',
    'gap_places',
    'gap_terms',
    'receipts',
    'feedback',
    'log_days',
    'log_crowds',
  ]
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
})

function unanswered(text: string, changes: Partial<QuestionMessage> = {}): QuestionMessage {
  minute += 1
  return {
    kind: 'question',
    id: crypto.randomUUID(),
    at: new Date(Date.UTC(2026, 10, 22, 0, minute % 1440)).toISOString(),
    reply: 'unanswered',
    text,
    removed: [],
    language: 'en',
    agency: 'va',
    page: '/health',
    channel: 'widget',
    confidence: 0.1,
    snapshot: 'abc',
    receipt: newReceiptCode(),
    ...changes,
  }
}

const store = (...messages: LogMessage[]) => storeLog(env.DB, engine, messages)
const openGaps = async (): Promise<ListedGap[]> =>
  (await listGaps(env.DB, { state: 'open', order: 'people', page: 1 })).gaps
const count = async (table: string) => env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n')

describe('an unanswered question', () => {
  it('begins a gap, with its wording, place and receipt', async () => {
    const question = unanswered('can i bring my dog to the office', { removed: ['ssn'] })
    await store(question)
    const [listed] = await openGaps()
    expect(listed).toMatchObject({ question: question.text, people: 1, wordings: 1, agencies: ['va'], state: 'open' })
    expect(await readGap(env.DB, listed?.id ?? '')).toMatchObject({
      asked: [{ text: question.text, count: 1, removed: ['ssn'] }],
      places: [{ agency: 'va', page: '/health', channel: 'widget', count: 1 }],
      firstSeen: question.at,
      lastSeen: question.at,
    })
    expect(await readReceipt(env.DB, question.receipt ?? '')).toMatchObject({
      text: question.text,
      gap: { state: 'open' },
    })
  })

  it('joins the wording that differs only in case, accents and signs', async () => {
    await store(unanswered('Can I bring my dog?'), unanswered('can i bring my dog'), unanswered('CAN I BRING MY DOG!!'))
    expect(await openGaps()).toMatchObject([{ people: 3, wordings: 1 }])
  })

  it('joins the same question with another number taken out', async () => {
    await store(unanswered('why was [ssn] refused at the zoo'), unanswered('why was [phone] refused at the zoo'))
    expect(await openGaps()).toMatchObject([{ people: 2, wordings: 1 }])
  })

  it('joins a gap that asks the same in other words, in this batch or an earlier one', async () => {
    await store(unanswered('bring dog to office visit'), unanswered('can i bring a dog to my office visit'))
    await store(unanswered('bring my dogs to the office visit'))
    expect(await openGaps()).toMatchObject([{ people: 3, wordings: 3 }])
  })

  it('does not join a gap about something else, nor one in another language', async () => {
    await store(unanswered('can i bring my dog to the office'), unanswered('what is the weather on mars'))
    await store(unanswered('can i bring my dog to the office', { language: 'es' }))
    expect(await openGaps()).toHaveLength(3)
  })

  it('shows the wording asked most as the gap’s question', async () => {
    await store(unanswered('bring dog to office visit'))
    await store(unanswered('can i bring a dog to my office visit'), unanswered('can i bring a dog to my office visit'))
    expect(await openGaps()).toMatchObject([{ question: 'can i bring a dog to my office visit', people: 3 }])
  })

  it('keeps first and last seen in order, whatever order messages come in', async () => {
    await store(unanswered('dog', { at: '2026-11-22T10:00:00.000Z' }))
    await store(
      unanswered('dog', { at: '2026-11-22T08:00:00.000Z' }),
      unanswered('dog', { at: '2026-11-22T12:00:00.000Z' }),
    )
    expect(await openGaps()).toMatchObject([
      { firstSeen: '2026-11-22T08:00:00.000Z', lastSeen: '2026-11-22T12:00:00.000Z' },
    ])
  })

  it('that holds no words of meaning is still counted', async () => {
    await store(unanswered('???'), unanswered('???'), unanswered('[ssn]'))
    expect((await openGaps()).map(({ people }) => people)).toEqual([2, 1])
  })
})

describe('a message that comes again', () => {
  it('changes nothing, in the same batch, the next, or one by one', async () => {
    const [first, second] = [unanswered('can i bring my dog'), unanswered('dogs in the office')]
    await store(first, first, second)
    await store(second, first)
    for (const message of [first, second, first]) await store(message)
    const gaps = await openGaps()
    expect(gaps.reduce((sum, { people }) => sum + people, 0)).toBe(2)
    expect(await count('questions')).toBe(2)
    expect(await count('receipts')).toBe(2)
    expect(await env.DB.prepare('SELECT sum(count) AS n FROM gap_places').first('n')).toBe(2)
    expect(await env.DB.prepare('SELECT sum(count) AS n FROM gap_wordings').first('n')).toBe(2)
  })

  it('changes nothing when both are written at once', async () => {
    const messages = Array.from({ length: 20 }, (_, at) => unanswered(`question number ${at} about dogs and cats`))
    const tries = await Promise.allSettled([store(...messages), store(...messages), store(...messages)])
    if (tries.some(({ status }) => status === 'rejected')) await store(...messages)
    expect(await count('questions')).toBe(20)
    expect(await env.DB.prepare('SELECT sum(people) AS n FROM gaps').first('n')).toBe(20)
    expect(await count('gaps')).toBe(
      await env.DB.prepare('SELECT count(DISTINCT gap_id) AS n FROM gap_wordings').first('n'),
    )
  })
})

describe('a flood', () => {
  it('of one phrase 5,000 times is one wording with a count', async () => {
    const text = 'buy cheap watches'
    for (let batch = 0; batch < 50; batch++) await store(...Array.from({ length: 100 }, () => unanswered(text)))
    expect(await openGaps()).toMatchObject([{ question: text, people: 5_000, wordings: 1 }])
    expect(await count('gap_wordings')).toBe(1)
    expect(await count('gap_places')).toBe(1)
  })

  it('of wordings of one gap keeps 200 of them and counts the rest', async () => {
    const many = Array.from({ length: LOG_CAPS.wordingsPerGap + 30 }, (_, at) =>
      unanswered(`bring dog office visit monday ${String.fromCodePoint(0x4e00 + at)}`),
    )
    const alike: Engine = { ...engine, similarity: () => 1 }
    await storeLog(env.DB, alike, many)
    expect(await openGaps()).toMatchObject([{ people: many.length, wordings: LOG_CAPS.wordingsPerGap }])
    expect(await env.DB.prepare('SELECT wordings_not_kept AS n FROM log_days').first('n')).toBe(30)
  })

  it('of new gaps leaves those over the day’s cap ungrouped, with their receipts', async () => {
    await env.DB.prepare('INSERT INTO log_days (day, gaps) VALUES (?, ?)')
      .bind('2026-11-22', LOG_CAPS.newGapsPerDay)
      .run()
    const question = unanswered('something never asked')
    await store(question)
    expect(await openGaps()).toEqual([])
    expect(await readReceipt(env.DB, question.receipt ?? '')).toMatchObject({ text: question.text })
    expect(await env.DB.prepare('SELECT questions_not_grouped AS n FROM log_days').first('n')).toBe(1)
  })

  it('of new gaps from one place fills its own share of the day, in one batch or many, and keeps nobody else out', async () => {
    const flood = (from: number) =>
      Array.from({ length: 80 }, (_, at) => unanswered(`flood${(from + at).toString(36)} zorp`, { crowd: 7 }))
    const apart: Engine = { ...engine, similarity: () => 0 }
    await storeLog(env.DB, apart, flood(1_000))
    await storeLog(env.DB, apart, flood(2_000))
    expect(await count('gaps')).toBe(LOG_CAPS.newGapsPerCrowd)
    const [other, provider] = [unanswered('my roof leaks', { crowd: 8 }), unanswered('my boat sank')]
    await storeLog(env.DB, apart, [other, provider])
    expect(await count('gaps')).toBe(LOG_CAPS.newGapsPerCrowd + 2)
    expect(await readReceipt(env.DB, other.receipt ?? '')).toMatchObject({ gap: { state: 'open' } })
    expect(await env.DB.prepare('SELECT questions_not_grouped AS n FROM log_days').first('n')).toBe(60)
  })

  it('from one place still joins what others ask, and says nothing of where it came from', async () => {
    await env.DB.prepare('INSERT INTO log_crowds VALUES (?, 7, ?)').bind('2026-11-22', LOG_CAPS.newGapsPerCrowd).run()
    await store(unanswered('can i bring my dog', { crowd: 8 }), unanswered('Can I bring my dog?', { crowd: 7 }))
    expect(await openGaps()).toMatchObject([{ people: 2 }])
    const rows = await env.DB.prepare('SELECT * FROM questions').all()
    expect(Object.keys(rows.results[0] ?? {}).filter((name) => name.includes('crowd'))).toEqual([])
  })

  it('over the day’s cap of questions is counted, and the log says so', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const full = LOG_CAPS.questionsPerDay - 1
    await env.DB.prepare('INSERT INTO log_days (day, questions) VALUES (?, ?)').bind('2026-11-22', full).run()
    await store(unanswered('kept'), unanswered('not kept'), unanswered('nor this'))
    expect(await count('questions')).toBe(1)
    expect(await env.DB.prepare('SELECT questions_not_kept AS n FROM log_days').first('n')).toBe(2)
    expect(warn.mock.calls.join()).toContain('the log is full for 2026-11-22: 2 questions are counted and not kept')
    vi.restoreAllMocks()
  })
})

describe('an answered question', () => {
  it('is logged and begins no gap', async () => {
    await store(unanswered('how do i vote', { reply: 'answer', answer: 'vote', receipt: undefined }))
    expect(await openGaps()).toEqual([])
    expect(await env.DB.prepare('SELECT kind, answer_id, gap_id FROM questions').first()).toEqual({
      kind: 'answer',
      answer_id: 'vote',
      gap_id: null,
    })
  })
})

describe('feedback', () => {
  const said: FeedbackMessage = {
    kind: 'feedback',
    at: '2026-11-22T10:00:00.000Z',
    reply: 'r1',
    answer: 'vote',
    version: 1,
    language: 'en',
    helpful: true,
  }

  it('said again replaces what was said, and an older message never does', async () => {
    await store({ ...said, at: '2026-11-22T11:00:00.000Z', helpful: false, reason: 'wrong' })
    await store(said)
    expect(await env.DB.prepare('SELECT helpful, reason FROM feedback').first()).toEqual({
      helpful: 0,
      reason: 'wrong',
    })
    expect(await count('feedback')).toBe(1)
  })
})

describe('a reply that leaves nothing to write', () => {
  it.each(['contacts', 'note', 'answer'] as const)(
    'of the kind %s is kept and counted, and begins no gap',
    async (reply) => {
      await store(unanswered('thank you so much', { reply, receipt: undefined }))
      expect(await env.DB.prepare('SELECT kind, gap_id FROM questions').first()).toEqual({ kind: reply, gap_id: null })
      expect(await count('gaps')).toBe(0)
    },
  )
})

describe('an answer in another language than the question', () => {
  const missing = () => env.DB.prepare('SELECT answer_id, language, given, offered FROM missing_translations').all()
  const asked = (changes: Partial<QuestionMessage>) =>
    unanswered('cómo voto', { language: 'es', receipt: undefined, ...changes })
  beforeEach(() => env.DB.exec('DELETE FROM missing_translations'))

  it('is counted where it was given, and where it was offered', async () => {
    await store(
      asked({ reply: 'answer', answer: 'vote', untranslated: ['vote'] }),
      asked({ reply: 'choices', shown: ['vote', 'lost-card'], untranslated: ['vote'] }),
    )
    expect((await missing()).results).toEqual([{ answer_id: 'vote', language: 'es', given: 1, offered: 1 }])
  })

  it('counts as given once somebody picks it among others, however often the message comes', async () => {
    const question = asked({ reply: 'choices', shown: ['vote', 'lost-card'], untranslated: ['vote'] })
    const picked: LogMessage = { kind: 'chosen', at: question.at, reply: question.id, answer: 'vote' }
    await store(question, picked)
    await store(question, picked)
    expect((await missing()).results).toEqual([{ answer_id: 'vote', language: 'es', given: 1, offered: 1 }])
  })
})
