import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, LOST_CARD, seedLostCard, textOf, writer } from '../../../../test/worker/browser.ts'
import { countAnswers } from '../../../store/numbers/answer-counts.ts'

let rosa: Browser
beforeEach(async () => {
  const tables = ['drafts', 'answers', 'answer_versions', 'answer_counts', 'questions', 'feedback', 'agency_rules']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  await seedLostCard()
  rosa = await writer()
})

const CARD = 'How do I replace a lost Social Security card?'
const titles = (html: string) =>
  [...html.matchAll(/<th scope="row">.*?<a [^>]*>([^<]*)<\/a>/gs)].map(([, title]) => title)

async function another(id: string, agency: string, title: string): Promise<void> {
  const markdown = LOST_CARD.replace('id: lost-card', `id: ${id}`).replaceAll('ssa', agency).replace(CARD, title)
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO answer_versions (id, language, version, title, markdown, author, created_at) VALUES (?, 'en', 1, ?, ?, 'Team', '2026-01-01')`,
    ).bind(id, title, markdown),
    env.DB.prepare(
      `INSERT INTO answers (id, language, agency, title, state, version, review_by) VALUES (?, 'en', ?, ?, 'published', 1, '2027-05-01')`,
    ).bind(id, agency, title),
  ])
}

describe('the list of answers', () => {
  it('shows what is published', async () => {
    const html = await rosa.page('/desk/answers')
    expect(textOf(html)).toContain('1 answer is published.')
    expect(textOf(html)).toContain(
      'How do I replace a lost Social Security card? Social Security English 1 0 – May 1, 2027',
    )
  })

  it('keeps a search for the word that names an order', async () => {
    await another('title', 'ssa', 'A title')
    expect(await rosa.page('/desk/answers?find=title')).toContain('name="back" value="/desk/answers?find=title"')
  })

  it('finds answers as citizens do', async () => {
    expect(textOf(await rosa.page('/desk/answers?find=lost%20card'))).toContain('How do I replace a lost')
    expect(textOf(await rosa.page('/desk/answers?find=xyzzy'))).toContain('No answer matches.')
    expect(textOf(await rosa.page('/desk/answers?agency=usagov'))).toContain('No answer matches.')
  })

  it('finds an exact name, a part of a title, and filters before it ranks', async () => {
    await another('card-fee', 'usagov', 'What does a card cost?')
    expect(titles(await rosa.page('/desk/answers?find=card-fee'))[0]).toBe('What does a card cost?')
    expect(titles(await rosa.page('/desk/answers?find=card+cost&agency=usagov'))).toEqual(['What does a card cost?'])
    expect(titles(await rosa.page('/desk/answers?find=Security+card&agency=ssa'))).toEqual([CARD])
    expect(titles(await rosa.page('/desk/answers?find=100%25'))).toEqual([])
  })

  it('finds a title by a hundred and twenty characters of it', async () => {
    const long = `Xyzzy ${'plugh '.repeat(20)}and nothing`
    await another('long-title', 'usagov', `${long} happens`)
    expect(titles(await rosa.page(`/desk/answers?find=${encodeURIComponent(long.toUpperCase())}`))[0]).toBe(
      `${long} happens`,
    )
  })

  it('has filters for owner, topic and what is due, which the engine’s snapshot and the store know', async () => {
    await another('card-fee', 'usagov', 'What does a card cost?')
    await env.DB.prepare(`UPDATE answers SET review_by = '2020-01-01' WHERE id = 'card-fee'`).run()
    expect(titles(await rosa.page('/desk/answers?due=yes'))).toEqual(['What does a card cost?'])
    expect(titles(await rosa.page('/desk/answers?owner=Test+team'))).toEqual([CARD])
    expect(titles(await rosa.page('/desk/answers?owner=Nobody'))).toEqual([])
    expect(titles(await rosa.page('/desk/answers?topic=nothing'))).toEqual([])
  })

  it('is sorted by use and by what helped least, as counted at night', async () => {
    await another('card-fee', 'usagov', 'What does a card cost?')
    const now = new Date()
    await env.DB.batch([
      env.DB.prepare(
        `INSERT INTO questions (id, at, kind, text, normalised, language, agency, page, channel, confidence, answer_id, snapshot)
         VALUES ('q1', ?1, 'answer', 'x', 'x', 'en', 'ssa', '', 'page', 0.9, 'card-fee', 's')`,
      ).bind(now.toISOString()),
      env.DB.prepare(
        `INSERT INTO feedback (reply_id, answer_id, language, version, helpful, created_at) VALUES ('q2', 'lost-card', 'en', 1, 0, ?1)`,
      ).bind(now.toISOString()),
      env.DB.prepare(
        `INSERT INTO feedback (reply_id, answer_id, language, version, helpful, created_at, given) VALUES ('made-up', 'card-fee', 'en', 1, 0, ?1, 0)`,
      ).bind(now.toISOString()),
    ])
    await countAnswers(env.DB, now)
    await countAnswers(env.DB, now)
    expect(await env.DB.prepare('SELECT sum(said) AS said FROM answer_counts').first('said')).toBe(1)
    const cost = 'What does a card cost?'
    expect(titles(await rosa.page('/desk/answers?order=given'))).toEqual([cost, CARD])
    expect(titles(await rosa.page('/desk/answers?order=unhelpful'))).toEqual([CARD, cost])
    expect(textOf(await rosa.page('/desk/answers?find=card-fee'))).toMatch(/USAGov English 1 1 – /)
  })

  it('begins at the own agency of who writes for one, and keeps its filters from page to page', async () => {
    const maria = await writer('Maria', { role: 'writer', agency: 'ssa' })
    expect((await maria.get('/desk/answers')).headers.get('Location')).toBe('/desk/answers?agency=ssa')
    for (let place = 0; place < 51; place++) await another(`more-${place}`, 'ssa', `More ${place}`)
    expect(await maria.page('/desk/answers?agency=ssa&order=due')).toContain(
      'href="/desk/answers?agency=ssa&amp;order=due&amp;page=2"',
    )
  })

  it('finds those that were taken down, by title, and counts them as such', async () => {
    await env.DB.prepare(`UPDATE answers SET state = 'archived'`).run()
    const text = textOf(await rosa.page('/desk/answers?state=archived&find=lost'))
    expect(text).toContain('1 answer was taken down.')
    expect(text).toContain(CARD)
  })

  it.each([
    '/desk/answers/none/en',
    '/desk/answers/lost-card/tlh',
    '/desk/answers/lost-card/en?version=9',
    '/desk/drafts/none',
  ])('has a page of its own for %s, which is not there', async (path) => {
    expect(await rosa.page(path, 404)).toContain('Page not found')
  })
})

describe('many answers at once', () => {
  const change = (browser: Browser, fields: Record<string, string>) =>
    browser.post('/desk/change/answers', { answer: 'lost-card/en', back: '/desk/answers?agency=ssa', ...fields })
  const live = () =>
    env.DB.prepare(
      `SELECT a.version, a.review_by, v.markdown, v.writers FROM answers a JOIN answer_versions v ON v.id = a.id AND v.version = a.version`,
    ).first<{ version: number; review_by: string; markdown: string; writers: string }>()
  const BODY = 'Ask for a new Social Security card online or at an office.'
  let rex: Browser
  beforeEach(async () => {
    rex = await writer('Rex', { role: 'reviewer', agency: 'ssa' })
  })

  it('get another owner and a day of their next check, each a version with the same text', async () => {
    expect(await (await change(rex, { do: 'owner', owner: 'Benefits team' })).text()).toContain('Changed')
    const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
    await change(rex, { do: 'check', check: day })
    const now = await live()
    expect(now).toMatchObject({ version: 3, review_by: day, writers: '["Rex"]' })
    expect(now?.markdown).toMatch(/owner: Benefits team[\s\S]*last_reviewed_on: 2026-11-01/)
    expect(now?.markdown).toContain(BODY)
  })

  it.each([
    [{ do: 'owner', owner: '' }, 'this cannot stand there'],
    [{ do: 'check', check: '2020-01-01' }, 'this cannot stand there'],
    [{ do: 'owner', owner: 'Card team' }, 'Nothing to change: it is already as you asked'],
  ])('with %o stay as they are, and it says so', async (fields, said) => {
    expect(await (await change(rex, fields)).text()).toContain(said)
    expect(await live()).toMatchObject({ version: 1 })
  })

  it('get no topic, which the search reads and no gate has seen', async () => {
    expect((await change(rex, { do: 'topic', topic: 'lost-things' })).status).toBe(422)
    expect(await live()).toMatchObject({ version: 1 })
  })

  it('of another agency, or of one that wants two people, stay as they are', async () => {
    const sam = await writer('Sam', { role: 'reviewer', agency: 'usagov' })
    expect(await (await change(sam, { do: 'owner', owner: 'Mine' })).text()).toContain('your role does not allow it')
    await env.DB.prepare(`INSERT INTO agency_rules (agency, two_people) VALUES ('ssa', 1)`).run()
    expect(await (await change(rex, { do: 'owner', owner: 'Mine' })).text()).toContain('wants a second person')
    expect(await live()).toMatchObject({ version: 1 })
  })

  it('leave the list as it was found, its words too, in either language', async () => {
    const back = '/desk/answers?find=lost+card&agency=ssa'
    const html = await (await change(rex, { do: 'owner', owner: 'Benefits team', back })).text()
    expect(html).toContain('value="lost card"')
    expect(html).toContain(`/desk/language/es?to=${encodeURIComponent(back)}`)
  })

  it('are chosen first, and the list is as it was', async () => {
    const none = await rex.post('/desk/change/answers', { back: '/desk/answers?agency=ssa', do: 'owner' })
    expect(none.status).toBe(422)
    expect(await none.text()).toContain('Choose answers first.')
  })
})
