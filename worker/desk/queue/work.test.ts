import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { addGap, type Browser, LOST_CARD, seedLostCard, textOf, writer } from '../../../test/worker/browser.ts'
import { isoDay } from '../../corpus/iso-day.ts'
import { insertQuestion, upsertFeedback } from '../../store/log/log-statements.ts'

const DB = env.DB
let rosa: Browser
beforeEach(async () => {
  const tables = [
    ...['gaps', 'gap_wordings', 'gap_places', 'gap_terms', 'gap_weeks', 'gap_changes', 'gaps_apart', 'questions'],
    ...['drafts', 'answers', 'answer_versions', 'feedback', 'daily_counts', 'log_days'],
  ]
  await DB.batch(tables.map((table) => DB.prepare(`DELETE FROM ${table}`)))
  rosa = await writer()
})

const tab = async (query: string) => textOf(await rosa.page(`/desk/gaps${query}`))
const now = () => new Date().toISOString()
const ask = (id: string, text: string) =>
  insertQuestion(DB, {
    ...{ id, at: now(), kind: 'answer', text, normalised: '', language: 'en', agency: 'va', page: '/' },
    ...{ channel: 'widget', confidence: 0.9, answerId: 'lost-card', snapshot: 's', gapId: undefined },
  })
const rate = (replyId: string, helpful: boolean, reason?: 'confusing' | 'broken-link') =>
  upsertFeedback(DB, {
    ...{ replyId, answerId: 'lost-card', language: 'en', version: 1, helpful, reason, at: now() },
  })
/** Somebody asks, and then says that. */
const say = async (...said: Parameters<typeof rate>) => void (await DB.batch([ask(said[0], 'x'), rate(...said)]))
const FEEDBACK = 'feedback:lost-card:en'
const REVIEW = 'review:lost-card:en'
const rowOf = (id: string) =>
  DB.prepare('SELECT state, people, assigned_to, snoozed_until FROM gaps WHERE id = ?').bind(id).first()

describe('answers that did not help', () => {
  beforeEach(seedLostCard)

  it('stand in a tab of their own, with how many said so, why, and what they had asked', async () => {
    await ask('r1', 'my card is bent').run()
    await say('r1', false, 'confusing')
    await say('r2', false)
    await say('r3', true)
    expect(await tab('?work=feedback')).toMatch(
      /Did not help 1 .* How do I replace a lost Social Security card\? English 2 /,
    )
    const text = textOf(await rosa.page(`/desk/gaps/${FEEDBACK}`))
    expect(text).toContain('did not help 2 people')
    expect(text).toContain('It is hard to understand 1 person')
    expect(text).toContain('What they had asked my card is bent once')
    expect(await rosa.go('/desk/answers/lost-card/en/edit')).toMatch(/^\/desk\/drafts\//)
  })

  it('count the last word of each person', async () => {
    await say('r1', false)
    await say('r1', false, 'broken-link')
    expect(await rowOf(FEEDBACK)).toMatchObject({ people: 1 })
    await say('r1', true)
    expect(await rowOf(FEEDBACK)).toMatchObject({ people: 0 })
  })

  it('are counted by replies that were given, whichever comes first; made-up ids are nobody', async () => {
    await rate('r1', false, 'confusing').run()
    await rate(crypto.randomUUID(), false, 'broken-link').run()
    expect(await rowOf(FEEDBACK)).toBeNull()
    await DB.batch([ask('r1', 'x'), ask('r1', 'x')])
    expect(await rowOf(FEEDBACK)).toMatchObject({ people: 1 })
    const text = textOf(await rosa.page(`/desk/gaps/${FEEDBACK}`))
    expect(text).toContain('It is hard to understand 1 person')
    expect(text).not.toContain('A link does not work')
    expect(textOf(await rosa.page('/desk/answers/lost-card/en'))).toContain('fewer than 10 people said so')
    await rate('r1', true).run()
    expect(await rowOf(FEEDBACK)).toMatchObject({ people: 0 })
  })

  it('are done with when a new version of the text is published, and come back after three more', async () => {
    await say('r1', false)
    await DB.prepare(
      `INSERT INTO audit (at, who, action, target, reason, detail) VALUES (?, 'Sam', 'answer-published', 'answer:lost-card/en', '', '{}')`,
    )
      .bind(now())
      .run()
    expect(await rowOf(FEEDBACK)).toMatchObject({ state: 'answered' })
    for (const reply of ['r2', 'r3']) await say(reply, false)
    expect(await rowOf(FEEDBACK)).toMatchObject({ state: 'answered' })
    await say('r4', false)
    expect(await rowOf(FEEDBACK)).toMatchObject({ state: 'open', people: 4 })
  })

  it('stay when an answer only learns wordings', async () => {
    await say('r1', false)
    await DB.prepare(
      `INSERT INTO audit (at, who, action, target, reason, detail) VALUES (?, 'Sam', 'answer-linked', 'answer:lost-card/en', '', '{}')`,
    )
      .bind(now())
      .run()
    expect(await rowOf(FEEDBACK)).toMatchObject({ state: 'open' })
  })
})

describe('answers whose check is due', () => {
  beforeEach(seedLostCard)
  const due = (day: string) => DB.prepare('UPDATE answers SET review_by = ?').bind(day).run()

  it('show up the day after, longest overdue first', async () => {
    expect(await tab('?work=review')).toContain('No answer is due for a check.')
    await due('2026-01-01')
    expect(await tab('?work=review')).toMatch(/Check due 1 .* Jan 1, 2026 \d+ days late Social Security/)
    await due(isoDay(new Date()))
    expect(await tab('?work=review')).toContain('No answer is due for a check.')
    expect(await tab('?work=review&state=aside')).toContain('not due yet')
  })

  it.each([
    ['en', 'Why it is here Its check was due by Jan 1, 2026.'],
    ['es', 'Por qué está aquí Había que revisarla antes del 1 ene 2026.'],
  ])('say on their own page, in %s, why they are there', async (language, said) => {
    await due('2026-01-01')
    await rosa.get(`/desk/language/${language}?to=/desk/gaps`)
    expect(textOf(await rosa.page(`/desk/gaps/${REVIEW}`))).toContain(said)
  })

  it('are gone with the answer, and back with it', async () => {
    await due('2026-01-01')
    await DB.prepare(`UPDATE answers SET state = 'archived'`).run()
    expect(await tab('?work=review')).toContain('No answer is due')
    await DB.prepare(`UPDATE answers SET state = 'published', title = 'New title'`).run()
    expect(await tab('?work=review')).toContain('New title')
    await DB.prepare('DELETE FROM answers').run()
    expect(await rowOf(REVIEW)).toBeNull()
  })

  it('are taken, put aside and undone like any work', async () => {
    await due('2026-01-01')
    await rosa.go('/desk/gaps/change', { gap: REVIEW, kind: 'take' })
    expect(await tab('?work=review&state=mine')).toContain('with Rosa')
    const to = await rosa.go('/desk/gaps/change', { gap: REVIEW, kind: 'put-aside', back: '/desk/gaps?work=review' })
    expect(textOf(await rosa.page(to))).toContain('No answer is due')
    const change = new URLSearchParams(to.split('?')[1]).get('change') ?? ''
    const back = await rosa.go('/desk/gaps/undo', { change, back: '/desk/gaps?work=review' })
    expect(textOf(await rosa.page(back))).toContain('days late')
    expect(LOST_CARD).toContain('lost-card')
  })
})

describe('giving work to someone', () => {
  it('is by name, for one gap or many, and is undone in one', async () => {
    await writer('Sam')
    const ids = [await addGap({ asked: [['first question', 1]] }), await addGap({ asked: [['second question', 1]] })]
    const to = await rosa.go('/desk/gaps/change', { gap: ids, kind: 'assign', person: 'Sam', back: '/desk/gaps' })
    expect(await tab('?person=Sam')).toMatch(/first question.* with Sam/)
    expect(await tab('?person=-')).toContain('No gap matches')
    const sam = await writer('Sam')
    expect(await sam.page('/desk/gaps?state=mine')).toContain('second question')
    await rosa.go('/desk/gaps/undo', { change: new URLSearchParams(to.split('?')[1]).get('change') ?? '' })
    expect(await tab('?person=-')).toContain('second question')
    const [line] = (await DB.prepare(`SELECT who, detail FROM audit WHERE action = 'gap-assign'`).all()).results
    expect(line).toEqual({ who: 'Rosa', detail: '{"person":"Sam"}' })
  })

  it.each([
    [{ kind: 'assign', person: '' }, 'Choose who gets them.'],
    [{ kind: 'assign', person: 'Nobody at all' }, 'Choose who gets them.'],
    [{ kind: 'hand', agency: 'nasa' }, 'Choose the agency.'],
  ])('with %o is refused, and keeps what was typed', async (fields, problem) => {
    const gap = await addGap({ asked: [['kept question', 1]] })
    const response = await rosa.post('/desk/gaps/change', { gap, ...fields, reason: 'kept note' })
    const html = await response.text()
    expect([response.status, html]).toEqual([422, expect.stringContaining(problem)])
    expect(html).toContain('value="kept note"')
    expect(html).toMatch(new RegExp(`<option value="${fields.kind}" selected`))
  })

  it('is never to a reader', async () => {
    await writer('Ray', { role: 'reader' })
    const gap = await addGap({ asked: [['a question', 1]] })
    expect((await rosa.post('/desk/gaps/change', { gap, kind: 'assign', person: 'Ray' })).status).toBe(422)
  })
})

describe('handing work to another agency', () => {
  it('moves it to their list, says who handed it and why, and is undone', async () => {
    const gap = await addGap({ asked: [['a question about taxes', 2]], agency: 'ssa' })
    const fields = { gap, kind: 'hand', agency: 'usagov', reason: 'You know this better', back: `/desk/gaps/${gap}` }
    const to = await rosa.go('/desk/gaps/change', fields)
    const text = textOf(await rosa.page(to))
    expect(text).toContain('USAGov. Rosa handed it over.')
    expect(text).toMatch(/Rosa handed it to another agency .* You know this better/)
    expect(await tab('?agency=usagov')).toMatch(/a question about taxes .*handed over by Rosa/)
    expect(await tab('?agency=ssa')).toContain('No gap matches')
    await rosa.go('/desk/gaps/undo', { change: new URLSearchParams(to.split('?')[1]).get('change') ?? '' })
    expect(await tab('?agency=ssa')).toContain('a question about taxes')
  })
})

describe('moving questions to another gap', () => {
  const two = async () => {
    const dogs = await addGap({
      asked: [
        ['dog in the office', 5],
        ['cat in the office', 2],
      ],
      page: '/dogs',
      seen: now(),
    })
    return { dogs, cats: await addGap({ asked: [['cats at work', 3]], page: '/cats', seen: now() }) }
  }
  const people = (id: string) => DB.prepare('SELECT question, people, wordings FROM gaps WHERE id = ?').bind(id).first()

  it('takes their people, places and weeks along, and same words go there from now on', async () => {
    const { dogs, cats } = await two()
    const address = `http://localhost/desk/gaps/${cats}`
    const to = await rosa.go(`/desk/gaps/${dogs}/move`, { wording: 'cat in the office', address })
    expect(textOf(await rosa.page(to))).toContain('The questions are here now.')
    expect([await people(dogs), await people(cats)]).toEqual([
      { question: 'dog in the office', people: 5, wordings: 1 },
      { question: 'cats at work', people: 5, wordings: 2 },
    ])
    const places = await DB.prepare('SELECT page, count FROM gap_places WHERE gap_id = ? ORDER BY page')
      .bind(cats)
      .all()
    expect(places.results).toEqual([
      { page: '/cats', count: 3 },
      { page: '/dogs', count: 2 },
    ])
    const weeks = await DB.prepare('SELECT sum(count) AS n FROM gap_weeks WHERE gap_id = ?').bind(cats).first('n')
    expect(weeks).toBe(5)
    const apart = await DB.prepare('SELECT count(*) AS n FROM gaps_apart').first('n')
    expect(apart).toBe(1)
  })

  it.each([
    [{ wording: 'cat in the office' }, 'Choose the gap they belong to.'],
    [{ wording: 'cat in the office', into: 'nowhere' }, 'They can only go to an open gap'],
    [{ into: 'x' }, 'Choose at least one question.'],
    [{ wording: ['dog in the office', 'cat in the office'], into: 'x' }, 'Leave at least one question here.'],
  ])('with %o is refused', async (fields, problem) => {
    const { dogs } = await two()
    const response = await rosa.post(`/desk/gaps/${dogs}/move`, fields)
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining(problem)])
    expect(await people(dogs)).toMatchObject({ wordings: 2 })
  })

  it('is refused across languages', async () => {
    const { dogs } = await two()
    const into = await addGap({ asked: [['gatos', 1]], language: 'es' })
    expect((await rosa.post(`/desk/gaps/${dogs}/move`, { wording: 'cat in the office', into })).status).toBe(422)
  })
})

describe('the keys of the queue', () => {
  it('stand on a page, and can be turned off and on', async () => {
    expect(textOf(await rosa.page('/desk/shortcuts'))).toContain('Put it aside for 2 weeks')
    expect(await rosa.page('/desk/gaps')).toContain('<body data-keys="on">')
    expect((await rosa.get('/desk/shortcuts/off?to=/desk/shortcuts')).headers.get('Location')).toBe('/desk/shortcuts')
    expect(await rosa.page('/desk/gaps')).toContain('<body data-keys="off">')
    await rosa.get('/desk/shortcuts/on')
    expect(await rosa.page('/desk/gaps')).toContain('<body data-keys="on">')
    expect((await rosa.get('/desk/shortcuts/sideways')).status).toBe(404)
  })
})

describe('a flood', () => {
  it('over the caps of the log is said above the list', async () => {
    expect(await tab('')).not.toContain('the log was full')
    await DB.prepare('INSERT INTO log_days (day, questions_not_kept, questions_not_grouped) VALUES (?, 1200, 3)')
      .bind(now().slice(0, 10))
      .run()
    expect(await tab('')).toContain('In the last 7 days the log was full: 1,200 questions were counted and not kept.')
    expect(await tab('')).toContain('3 questions are not grouped or not kept')
  })

  it('of one phrase is one row with a count, hidden in one action', async () => {
    const flood = await addGap({ asked: [['buy cheap watches', 300]] })
    expect(await tab('')).toMatch(/buy cheap watches English 300 /)
    await rosa.go('/desk/gaps/change', { gap: flood, kind: 'dismissed', reason: 'Spam' })
    expect(await tab('')).not.toContain('buy cheap watches')
  })
})

describe('more gaps than any page shows', () => {
  it('are refused in one change, with the limit, and nothing is changed', async () => {
    const flood = await addGap({ asked: [['buy cheap watches', 300]] })
    const gap = [flood, ...Array.from({ length: 20_000 }, (_, at) => String(at))]
    const response = await rosa.post('/desk/gaps/change', { gap, kind: 'dismissed', reason: 'Spam' })
    expect([response.status, textOf(await response.text())]).toEqual([
      422,
      expect.stringContaining('At most 500 at once.'),
    ])
    expect(await tab('')).toContain('buy cheap watches')
  })
})
