import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { addGap, type Browser, seedLostCard, textOf, writer } from '../../../test/worker/browser.ts'
import { closeAsAnswered } from '../../store/answers/publication.ts'

const { DB } = env
const ASKED = 'my card fell in the river'
const LESSON = {
  ...{ asked: ASKED, said: 'We had no answer.', now: 'Ask for a new card online.' },
  learned: 'Write down ways to lose a thing, not only “lost”.',
}
const TRAINING = {
  ...{ agency: 'ssa', title: 'Short sentences', kind: 'plain-language', day: '2026-10-05' },
  ...{ people: '12', hours: '1.5' },
}
const lessons = () =>
  DB.prepare('SELECT * FROM lessons')
    .all()
    .then(({ results }) => results)

let rosa: Browser
let gap: string
beforeEach(async () => {
  const tables = ['lessons', 'trainings', 'reply_marks', 'gaps', 'gap_places', 'gap_wordings', 'gap_shown', 'questions']
  await DB.batch([...tables, 'answers', 'answer_versions'].map((table) => DB.prepare(`DELETE FROM ${table}`)))
  await seedLostCard()
  gap = await addGap({ asked: [[ASKED, 3]] })
  await closeAsAnswered(DB, gap, { id: 'lost-card', language: 'en', author: 'Rosa' }, new Date())
  rosa = await writer('Rosa', { role: 'writer', agency: 'ssa' })
})

describe('a lesson', () => {
  it('is offered of a gap that an answer closed, begun with what we said and what we say now', async () => {
    await DB.prepare(`INSERT INTO gap_shown (gap_id, answer_id, count) VALUES (?, 'renew-passport', 3)`).bind(gap).run()
    const text = textOf(await rosa.page('/desk/lessons'))
    expect(text).toMatch(/“my card fell in the river” had no answer/)
    expect(text).toMatch(/We showed what was nearest: .*passport/)
    expect(text).toContain('Ask for a new Social Security card online or at an office.')
  })

  it('is offered of a reply that was marked wrong with what it should have been, and of no other', async () => {
    const mark = (id: string, verdict: string, better: string) =>
      DB.prepare(
        `INSERT INTO reply_marks (reply_id, verdict, better, marked_by, marked_at, text, language, agency, kind, shown)
         VALUES (?1, ?2, ?3, 'Sam', ?4, 'asked ' || ?1, 'en', 'ssa', 'answer', '["vote"]')`,
      ).bind(id, verdict, better, new Date().toISOString())
    await DB.batch([
      ...[mark('wrong', 'wrong', 'lost-card'), mark('none', 'partly', 'none')],
      ...[mark('right', 'right', 'lost-card'), mark('unsaid', 'wrong', '')],
    ])
    const text = textOf(await rosa.page('/desk/lessons'))
    expect([...text.matchAll(/“asked (\w+)”/g)].map(([, id]) => id).sort()).toEqual(['none', 'wrong'])
  })

  it('is offered of the agencies that one writes for, however many newer ones others have', async () => {
    const newer = new Date(Date.now() + 60_000).toISOString()
    const marks = Array.from({ length: 11 }, (_, at) =>
      DB.prepare(
        `INSERT INTO reply_marks (reply_id, verdict, better, marked_by, marked_at, text, language, agency, kind, shown)
         VALUES (?, 'wrong', 'none', 'Sam', ?, 'theirs', 'en', 'usagov', 'answer', '[]')`,
      ).bind(`r${at}`, newer),
    )
    await DB.batch(marks)
    const text = textOf(await rosa.page('/desk/lessons'))
    expect(text).toContain('“my card fell in the river”')
    expect(text).not.toContain('theirs')
  })

  it('keeps what was typed of one that is too old to be offered', async () => {
    await DB.prepare(`UPDATE gaps SET closed_at = '2020-01-01'`).run()
    const half = await rosa.post('/desk/lessons', { source: `gap:${gap}`, ...LESSON, now: '' })
    expect([half.status, (await half.text()).includes(LESSON.learned)]).toEqual([422, true])
  })

  it('holds what was asked as a writer put it, without personal data', async () => {
    const form = /<textarea[^>]* name="asked"[^>]*>([^<]*)</.exec(await rosa.page('/desk/lessons'))
    expect(form?.[1]).toBe(ASKED)
    const asked = 'a card fell in the river, write to jo@example.org'
    await rosa.go('/desk/lessons', { source: `gap:${gap}`, ...LESSON, asked })
    expect(await lessons()).toMatchObject([{ asked: 'a card fell in the river, write to [email]' }])
  })

  it('holds what was learned, and is offered no more', async () => {
    const to = await rosa.go('/desk/lessons', { source: `gap:${gap}`, ...LESSON })
    expect(await lessons()).toMatchObject([{ asked: ASKED, answer_id: 'lost-card', agency: 'ssa', made_by: 'Rosa' }])
    const text = textOf(await rosa.page(to))
    expect(text).toMatch(/Other What people asked “my card fell in the river” What we said We had no answer\./)
    expect(text).not.toContain('What could become a lesson')
    await rosa.go('/desk/lessons', { source: `gap:${gap}`, ...LESSON })
    expect(await lessons()).toHaveLength(1)
  })

  it('is found by its topic', async () => {
    await rosa.go('/desk/lessons', { source: `gap:${gap}`, ...LESSON })
    await DB.prepare(`UPDATE lessons SET topics = '["identity","cards"]'`).run()
    expect(textOf(await rosa.page('/desk/lessons?topic=cards'))).toMatch(/ cards What people asked .*Write down ways/)
    expect(textOf(await rosa.page('/desk/lessons?topic=voting'))).not.toContain(LESSON.learned)
    expect(textOf(await rosa.page('/desk/lessons?agency=usagov'))).not.toContain(LESSON.learned)
  })

  it('is not made of half of it, and what was typed stays', async () => {
    const response = await rosa.post('/desk/lessons', { source: `gap:${gap}`, ...LESSON, said: '' })
    expect([response.status, (await response.text()).includes(LESSON.learned)]).toEqual([422, true])
    expect(await lessons()).toEqual([])
  })

  it('is made and taken back by writers of the agency that owns the answer, with a line of the trail', async () => {
    const uma = await writer('Uma', { role: 'writer', agency: 'usagov' })
    const rae = await writer('Rae', { role: 'reader' })
    for (const other of [uma, rae]) {
      const response = await other.post('/desk/lessons', { source: `gap:${gap}`, ...LESSON })
      expect(response.status).toBe(403)
      expect(textOf(await other.page('/desk/lessons'))).not.toContain(ASKED)
    }
    await rosa.go('/desk/lessons', { source: `gap:${gap}`, ...LESSON })
    const [lesson] = await lessons()
    expect((await uma.post(`/desk/lessons/${lesson?.id}`)).status).toBe(403)
    await rosa.go(`/desk/lessons/${lesson?.id}`)
    const trail = DB.prepare('SELECT who, action FROM audit WHERE target = ? ORDER BY id').bind(`lesson:${lesson?.id}`)
    const { results } = await trail.all()
    expect(results).toEqual([
      { who: 'Rosa', action: 'lesson-made' },
      { who: 'Rosa', action: 'lesson-dropped' },
    ])
    expect(textOf(await rosa.page('/desk/lessons'))).toContain('What could become a lesson')
  })

  it('is made of nothing that was not put right', async () => {
    const open = await addGap({ asked: [['an open one', 3]] })
    for (const source of [`gap:${open}`, 'gap:x', 'reply:x', 'answer:lost-card', ''])
      expect((await rosa.post('/desk/lessons', { source, ...LESSON })).status).toBe(404)
  })
})

describe('the log of trainings', () => {
  it('holds what an agency gave its people, and lets it be taken out again', async () => {
    const to = await rosa.go('/desk/trainings', TRAINING)
    expect(textOf(await rosa.page(to))).toMatch(/Short sentences Plain language Oct 5, 2026 12 1\.5/)
    const id = await DB.prepare('SELECT id FROM trainings').first<string>('id')
    const uma = await writer('Uma', { role: 'writer', agency: 'usagov' })
    expect((await uma.post(`/desk/trainings/${id}`, { agency: 'ssa' })).status).toBe(403)
    await uma.go(`/desk/trainings/${id}`, { agency: 'usagov' })
    expect(await DB.prepare('SELECT count(*) AS n FROM trainings').first('n')).toBe(1)
    await rosa.go(`/desk/trainings/${id}`, { agency: 'ssa' })
    expect(await DB.prepare('SELECT count(*) AS n FROM trainings').first('n')).toBe(0)
  })

  it.each([{ title: '' }, { day: '2999-01-01' }, { day: 'soon' }, { people: '1.5' }, { people: '0' }, { hours: '0' }])(
    'refuses %j, and what was typed stays',
    async (change) => {
      const response = await rosa.post('/desk/trainings', { ...TRAINING, ...change })
      expect([response.status, (await response.text()).includes('value="2026') || 'day' in change]).toEqual([422, true])
      expect(await DB.prepare('SELECT count(*) AS n FROM trainings').first('n')).toBe(0)
    },
  )

  it('is written by writers of the agency', async () => {
    const uma = await writer('Uma', { role: 'writer', agency: 'usagov' })
    expect((await uma.post('/desk/trainings', TRAINING)).status).toBe(403)
  })
})
