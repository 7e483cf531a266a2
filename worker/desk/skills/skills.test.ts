import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { addGap, type Browser, LOST_CARD, refusal, seedLostCard, textOf, writer } from '../../../test/worker/browser.ts'
import { closeAsAnswered } from '../../store/answers/publication.ts'
import { hangOnOne, type Knower, toAsk, whoKnows } from './who-knows.ts'

const { DB } = env
const NONE: Knower = {
  ...{ person: 'Ana', topic: 'cards', level: 2, declared: 2, answers: 0 },
  ...{ awayUntil: '', isFull: false, mostOpen: 0, open: 0, lastAsked: '' },
}
const version = (number: number, writers: string[], at = '2026-11-20T00:00:00Z') =>
  DB.prepare(
    `INSERT INTO answer_versions (id, language, version, title, markdown, author, writers, created_at)
     VALUES ('lost-card', 'en', ?, 'How do I replace a lost Social Security card?', ?, 'Sam', ?, ?)`,
  ).bind(number, LOST_CARD, JSON.stringify(writers), at)

let rosa: Browser
beforeEach(async () => {
  const tables = [
    'answer_writers',
    'skills',
    'skill_limits',
    'skill_offers',
    'receipts',
    'gaps',
    'gap_places',
    'gap_wordings',
    'questions',
  ]
  await DB.batch([...tables, 'answers', 'answer_versions'].map((table) => DB.prepare(`DELETE FROM ${table}`)))
  await seedLostCard()
  rosa = await writer('Rosa', { role: 'writer', agency: 'ssa' })
})

describe('whom one’s own answers helped', () => {
  it('counts what was given, waited for and settled, for who wrote in it and for nobody else', async () => {
    await version(2, ['Rosa']).run()
    const gap = await addGap({ asked: [['my card fell in the river', 12]] })
    await DB.prepare(`UPDATE questions SET answer_id = 'lost-card', at = ?`).bind(new Date().toISOString()).run()
    await closeAsAnswered(DB, gap, { id: 'lost-card', language: 'en', author: 'Sam' }, new Date())
    const receipt = DB.prepare(
      `INSERT INTO receipts (code, question_id, gap_id, text, language, agency, created_at) VALUES (?, 'q', ?, 'x', 'en', 'ssa', 'x')`,
    )
    await DB.batch([receipt.bind('AAAA-AAAA', gap), receipt.bind('BBBB-BBBB', gap)])
    const text = textOf(await rosa.page('/desk/credit'))
    expect(text).toContain(
      'You wrote in 1 live answer. Given in the last 90 days: 12 times. Receipts that they settled: fewer than 10.',
    )
    const sam = await writer('Sam')
    expect(textOf(await sam.page('/desk/credit'))).toContain('No live answer has your words in it yet.')
  })
})

describe('who knows what', () => {
  it('is said by oneself, confirmed by another, and asked again after a change', async () => {
    await DB.prepare(`INSERT INTO skills (person, topic, level, declared_at) VALUES ('Rosa', 'cards', 2, 'x')`).run()
    const confirm = { person: 'Rosa', topic: 'cards', level: '2' }
    expect((await rosa.post('/desk/skills/confirm', confirm)).status).toBe(403)
    await expect(DB.prepare(`UPDATE skills SET confirmed_by = 'Rosa'`).run()).rejects.toThrow(/CHECK/)
    const sam = await writer('Sam')
    await DB.prepare(`INSERT INTO skills (person, topic, level, declared_at) VALUES ('Sam', 'cards', 2, 'x')`).run()
    const own = await sam.post('/desk/skills/confirm', { ...confirm, person: 'Sam' })
    expect(await refusal(own)).toEqual([403, 'Somebody else must approve this'])
    const other = await sam.post('/desk/skills/confirm', { ...confirm, level: '3' })
    expect(await refusal(other)).toEqual([409, 'This changed meanwhile'])
    await sam.go('/desk/skills/confirm', confirm)
    expect(textOf(await rosa.page('/desk/skills'))).toContain('says so (can write), confirmed by Sam')
    await rosa.go('/desk/skills', { do: 'drop', topic: 'cards' })
    expect(textOf(await rosa.page('/desk/skills'))).not.toContain('confirmed by Sam')
  })

  it('keeps what was said apart from what is known of what they wrote', async () => {
    await DB.batch([
      version(2, ['Rosa'], new Date().toISOString()),
      DB.prepare(`INSERT INTO skills (person, topic, level, declared_at) VALUES ('Rosa', 'cards', 1, 'x')`),
    ])
    const snapshot = { answer: () => ({ topics: ['cards'] }) }
    const knowers = await whoKnows(DB, { snapshot }, new Date())
    expect(knowers).toMatchObject([{ person: 'Rosa', level: 2, declared: 1, answers: 1 }])
  })

  it('is about topics that answers have, of oneself', async () => {
    expect((await rosa.post('/desk/skills', { topic: 'dragons', level: '3' })).status).toBe(422)
    expect((await rosa.post('/desk/skills', { do: 'limit', away: 'soon' })).status).toBe(422)
    await rosa.go('/desk/skills', { do: 'limit', away: '2099-01-01', most: '3' })
    expect(await DB.prepare('SELECT person, away_until, most_open FROM skill_limits').first()).toEqual({
      ...{ person: 'Rosa', away_until: '2099-01-01', most_open: 3 },
    })
  })

  it('knows who wrote in an answer’s versions, and when last', async () => {
    await DB.batch([version(2, ['Rosa', 'Ana'], '2026-01-01'), version(3, ['Rosa'], '2026-02-01')])
    const { results } = await DB.prepare('SELECT person, last_at FROM answer_writers ORDER BY person').all()
    expect(results).toEqual([
      { person: 'Ana', last_at: '2026-01-01' },
      { person: 'Rosa', last_at: '2026-02-01' },
    ])
  })

  it('names topics that hang on one person', () => {
    const reviewer = { ...NONE, person: 'Bob', level: 1 }
    const shared = [
      { ...NONE, topic: 'taxes' },
      { ...NONE, topic: 'taxes', person: 'Bob' },
    ]
    expect(hangOnOne([NONE, reviewer, ...shared]).map(({ topic, person }) => [topic, person])).toEqual([
      ['cards', 'Ana'],
    ])
  })

  it('asks three who are there and have room: the highest level first, then who has least to do', () => {
    const people = [
      { ...NONE, person: 'Away', level: 3, awayUntil: '2026-12-01' },
      { ...NONE, person: 'Full', level: 3, isFull: true },
      { ...NONE, person: 'Busy', open: 9 },
      { ...NONE, person: 'Free', awayUntil: '2026-11-29' },
      { ...NONE, person: 'Facts', level: 3, open: 20 },
      { ...NONE, person: 'Other', topic: 'taxes' },
      { ...NONE, person: 'Wording', level: 1 },
      { ...NONE, person: 'Busier', open: 10 },
    ]
    expect(toAsk(people, ['cards'], '2026-11-29').map(({ person }) => person)).toEqual(['Facts', 'Free', 'Busy'])
  })

  it('stands beside a gap of the topic, with why', async () => {
    const gap = await addGap({ asked: [['is a hamster fine', 3]] })
    const sam = await writer('Sam')
    expect(textOf(await sam.page(`/desk/gaps/${gap}`))).not.toContain('Who may know')
    await DB.batch([
      DB.prepare(`INSERT INTO gap_topics (gap_id, topic) VALUES (?, 'pets')`).bind(gap),
      DB.prepare(
        `INSERT INTO skills (person, topic, level, declared_at) VALUES ('Rosa', 'pets', 2, 'x'), ('Gone', 'pets', 3, 'x')`,
      ),
    ])
    const text = textOf(await sam.page(`/desk/gaps/${gap}`))
    expect(text).toContain('Who may know Rosa pets: says so')
    expect(text).not.toContain('Gone')
  })
})
