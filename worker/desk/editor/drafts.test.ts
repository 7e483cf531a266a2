import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addGap, type Browser, RIGHT_FORM, seedLostCard, textOf, writer } from '../../../test/worker/browser.ts'
import { deploymentEnv } from '../../../test/worker/deployment.ts'
import { publishSnapshot } from '../../live/publish-snapshot.ts'

let rosa: Browser
beforeEach(async () => {
  const tables = ['gaps', 'gap_wordings', 'gap_places', 'questions', 'drafts', 'answers', 'answer_versions']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  await seedLostCard()
  rosa = await writer()
})

const babyGap = () =>
  addGap({
    asked: [
      ['how do i get a card for my baby', 3],
      ['newborn card', 2],
      ['my son 078-05-1120 has no card', 1],
    ],
  })
const versions = () =>
  env.DB.prepare(`SELECT count(*) AS n FROM answer_versions WHERE id = 'baby-card'`).first<number>('n')
const stored = async (path: string) =>
  env.DB.prepare('SELECT fields, revision, state FROM drafts WHERE id = ?').bind(path.split('/').at(-1)).first()
const editLostCard = () => rosa.go('/desk/answers/lost-card/en/edit')
const right = (revision: number, changes = {}) => ({
  ...RIGHT_FORM,
  revision: String(revision),
  baseVersion: '0',
  ...changes,
})

describe('writing an answer to a gap', () => {
  it('starts with its question, its other wordings and the agency it was asked at', async () => {
    const draft = await rosa.go(`/desk/gaps/${await babyGap()}/write`)
    const html = await rosa.page(draft)
    expect(html).toContain('value="how do i get a card for my baby"')
    expect(html).toMatch(/name="asked"[^>]*>\s*newborn card\nmy son 078-05-1120 has no card<\/textarea>/)
    expect(html).toContain('<option value="ssa" selected="">')
    expect(textOf(html)).toContain('6 people are waiting')
  })

  it('is one draft, however often the button is pressed', async () => {
    const gap = await babyGap()
    expect(await rosa.go(`/desk/gaps/${gap}/write`)).toBe(await (await writer('Sam')).go(`/desk/gaps/${gap}/write`))
    expect(textOf(await rosa.page(`/desk/gaps/${gap}`))).toContain('Someone is writing an answer to this')
  })

  it('keeps every field as typed, also what is wrong', async () => {
    const draft = await rosa.go('/desk/drafts')
    const body = '\n\n  <b half a tho\n\n\ttab & "quotes" \u0627\u0644'
    const to = await rosa.go(draft, right(1, { body, title: ' x ', do: 'save' }))
    const html = await rosa.page(to)
    expect(textOf(html)).toContain('Saved.')
    expect(html).toContain(`\n${body.replace('&', '&amp;').replaceAll('"', '&quot;').replace('<', '&lt;')}</textarea>`)
    expect(html).toContain('value=" x "')
    expect(html).toContain('value="https://www.ssa.gov/people/parents"')
  })

  it('shows each problem beside its field, with the line of that field, and all at once', async () => {
    const draft = await rosa.go('/desk/drafts')
    const body = 'Call us.\n\n<b>bad</b>\n\n1. **Go** @nobody\n\n   [x](http://a.b)'
    const asked = 'fine\n\nbad\u202eword'
    const wrong = right(1, { body, asked, owner: '', id: 'Not An Id', sourceTitle: '', sourceUrl: '', do: 'publish' })
    const response = await rosa.post(draft, wrong)
    const html = await response.text()
    const beside = (field: string) => textOf(html.split(`id="${field}-problem"`)[1]?.split('</ul>')[0] ?? '')
    expect(response.status).toBe(422)
    expect(beside('body')).toMatch(/Line 3: raw HTML .* Line 5: `@nobody` .* Line 7: link/)
    expect(beside('asked')).toMatch(/Line 3:/)
    expect(beside('owner')).toContain('This is needed.')
    expect(beside('sources')).toContain('This is needed.')
    expect(beside('id')).toContain('lower-case')
    expect(textOf(html)).toContain('Fix 8 problems before you publish')
    expect(await versions()).toBe(0)
  })

  it('previews the answer as citizens will see it, and what it would change', async () => {
    const draft = await rosa.go(`/desk/gaps/${await babyGap()}/write`)
    const to = await rosa.go(draft, right(1, { do: 'preview' }))
    const text = textOf(await rosa.page(to))
    expect(text).toMatch(/As citizens will see it How do I get a card for my baby\? Ask for it when/)
    expect(text).toMatch(/\d of 6 waiting questions would now be answered\./)
    expect(text).toContain('No problems found.')
  })

  it('previews the text while other fields are still empty', async () => {
    const draft = await rosa.go('/desk/drafts')
    const to = await rosa.go(
      draft,
      right(1, { owner: '', id: '', agency: '', sourceTitle: '', sourceUrl: '', do: 'preview' }),
    )
    expect(textOf(await rosa.page(to))).toMatch(/As citizens will see it How do I get .* Tick the box/)
  })

  it('says what in the wording is hard to read, where, and what to do', async () => {
    const draft = await rosa.go('/desk/drafts')
    const body = 'Applicants shall utilize the form prior to the deadline.'
    const html = await rosa.page(await rosa.go(draft, right(1, { body, do: 'preview' })))
    expect(textOf(html)).toMatch(/Plain-language check Reads at grade \d+/)
    expect(html).toContain('<mark>shall</mark>')
    expect(html).toContain('<mark>utilize</mark>')
  })

  it('is discarded, and brought back with its text', async () => {
    const draft = await rosa.go('/desk/drafts')
    await rosa.go(draft, right(1, { do: 'save' }))
    await rosa.go(`${draft}/discard`)
    expect(textOf(await rosa.page(draft))).toContain('The draft is discarded. Its text is kept.')
    expect(await rosa.page('/desk/answers')).not.toContain(draft)
    await rosa.go(`${draft}/restore`)
    expect(await rosa.page(draft)).toContain('value="How do I get a card for my baby?"')
  })
})

describe('publishing', () => {
  it('makes a version, closes the gap, writes the trail, and is live after the next snapshot', async () => {
    const gap = await babyGap()
    const draft = await rosa.go(`/desk/gaps/${gap}/write`)
    const to = await rosa.go(draft, right(1, { do: 'publish' }))
    expect(to).toBe('/desk/answers/baby-card/en?published=1')
    expect(textOf(await rosa.page(to))).toMatch(/Version 1 is published. .*(It goes live in a few seconds|It is live)/)
    await publishSnapshot(deploymentEnv(), new Date())
    const text = textOf(await rosa.page(to))
    expect(text).toContain('It is live: people who ask now read it.')
    expect(text).toMatch(/Version 1 live Rosa, .* First version Written for a gap/)
    expect(text).toMatch(/What happened Rosa published a version/)
    expect(textOf(await rosa.page(`/desk/gaps/${gap}`))).toMatch(/Answered by Rosa .* baby-card/)
  })

  it('twice at once, and again later, makes one version', async () => {
    const draft = await rosa.go(`/desk/gaps/${await babyGap()}/write`)
    const send = () => rosa.post(draft, right(1, { do: 'publish' }))
    const replies = await Promise.all([send(), send(), send()])
    const after = await send()
    for (const reply of [...replies, after])
      expect(reply.headers.get('Location')).toBe('/desk/answers/baby-card/en?published=1')
    expect(await versions()).toBe(1)
    const trail = `SELECT count(*) AS n FROM audit WHERE target = 'answer:baby-card/en' AND detail LIKE '%"version":1,%'`
    expect(await env.DB.prepare(trail).first<number>('n')).toBeGreaterThanOrEqual(1)
  })

  it('refuses a new answer with a name that another answer has', async () => {
    const draft = await rosa.go('/desk/drafts')
    const response = await rosa.post(draft, right(1, { id: 'lost-card', do: 'publish' }))
    expect([response.status, await response.text()]).toEqual([
      422,
      expect.stringContaining('Another answer has this name.'),
    ])
  })

  it('offers to make it live again when the queue did not take it', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const draft = await rosa.go('/desk/drafts')
    rosa.bindings = { PUBLISH: { send: () => Promise.reject(new Error('queue down')) } }
    const to = await rosa.go(draft, right(1, { id: 'other-card', do: 'publish' }))
    log.mockRestore()
    expect(to).toBe('/desk/answers/other-card/en?published=1')
    expect(await rosa.page('/desk/answers/other-card/en')).toContain('Make it live again')
    const sent: unknown[] = []
    rosa.bindings = { PUBLISH: { send: async (message: unknown) => void sent.push(message) } }
    await rosa.go('/desk/answers/other-card/en/live')
    expect(sent).toEqual([{ kind: 'publish', by: 'Rosa', reason: 'answer:other-card/en version 1' }])
  })

  it('leaves nothing half done when the store fails in the middle', async () => {
    const gap = await babyGap()
    const draft = await rosa.go(`/desk/gaps/${gap}/write`)
    await env.DB.prepare(
      `CREATE TRIGGER full BEFORE INSERT ON audit WHEN NEW.action = 'answer-published' BEGIN SELECT RAISE(ABORT, 'full'); END`,
    ).run()
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const response = await rosa.post(draft, right(1, { do: 'publish' }))
    log.mockRestore()
    await env.DB.prepare('DROP TRIGGER full').run()
    expect(response.status).toBe(500)
    expect(await versions()).toBe(0)
    expect(await env.DB.prepare('SELECT state FROM gaps WHERE id = ?').bind(gap).first('state')).toBe('open')
    expect(await rosa.go(draft, right(2, { do: 'publish' }))).toBe('/desk/answers/baby-card/en?published=1')
  })
})

describe('editing an answer', () => {
  it('starts from the live version, and keeps the day of its last check', async () => {
    const draft = await editLostCard()
    const html = await rosa.page(draft)
    expect(html).toContain('value="How do I replace a lost Social Security card?"')
    expect(html).not.toMatch(/name="checkedToday" checked/)
    const { checkedToday, ...form } = right(1, {
      id: 'lost-card',
      baseVersion: '1',
      lastChecked: '2026-11-01',
      do: 'publish',
    })
    expect(checkedToday).toBe('on')
    await rosa.go(draft, form)
    const markdown = await env.DB.prepare('SELECT markdown FROM answer_versions WHERE version = 2').first<string>(
      'markdown',
    )
    expect(markdown).toContain('last_reviewed_on: 2026-11-01')
    expect(textOf(await rosa.page('/desk/answers/lost-card/en?version=1'))).toContain(
      'This is version 1. Version 2 is live.',
    )
  })

  it('opens the draft that someone has begun', async () => {
    expect(await editLostCard()).toBe(await (await writer('Sam')).go('/desk/answers/lost-card/en/edit'))
  })

  it('never changes the answer’s name', async () => {
    const draft = await editLostCard()
    await rosa.go(draft, right(1, { id: 'stolen', baseVersion: '1', do: 'publish' }))
    expect(await env.DB.prepare(`SELECT count(*) AS n FROM answers WHERE id = 'stolen'`).first('n')).toBe(0)
  })
})

describe('nothing typed is lost', () => {
  it('when someone else saved first: both texts are shown, and either can be kept', async () => {
    const draft = await editLostCard()
    const sam = await writer('Sam')
    await sam.go(draft, right(1, { body: 'What Sam wrote.', baseVersion: '1', do: 'save' }))
    const late = await rosa.post(draft, right(1, { body: 'What Rosa wrote.', baseVersion: '1', do: 'save' }))
    const html = await late.text()
    expect(late.status).toBe(409)
    expect(textOf(html)).toContain('Someone else saved this draft while you wrote')
    expect(html).toMatch(/What Rosa wrote\.<\/textarea>[\s\S]*What Sam wrote\./)
    expect(await stored(draft)).toMatchObject({ fields: expect.stringContaining('What Sam wrote.'), revision: 2 })
    await rosa.go(draft, right(2, { body: 'What Rosa wrote.', baseVersion: '1', do: 'save' }))
    expect(await stored(draft)).toMatchObject({ fields: expect.stringContaining('What Rosa wrote.'), revision: 3 })
  })

  it('when someone published a newer version: both texts are shown, and mine can follow theirs', async () => {
    const draft = await editLostCard()
    await env.DB.batch([
      env.DB.prepare(
        `INSERT INTO answer_versions (id, language, version, title, markdown, author, note, gap_id, created_at) SELECT id, language, 2, title, replace(markdown, 'online', 'by mail'), 'Sam', '', NULL, created_at FROM answer_versions`,
      ),
      env.DB.prepare(`UPDATE answers SET version = 2`),
    ])
    const mine = { body: 'What Rosa wrote.', baseVersion: '1', do: 'publish' }
    const late = await rosa.post(draft, right(1, mine))
    const html = await late.text()
    expect(late.status).toBe(409)
    expect(textOf(html)).toContain('Sam published version 2.')
    expect(html).toMatch(/What Rosa wrote\.<\/textarea>[\s\S]*by mail/)
    expect(html).toContain('name="baseVersion" value="2"')
    expect(await rosa.go(draft, right(2, { ...mine, baseVersion: '2' }))).toBe('/desk/answers/lost-card/en?published=3')
  })

  it('when the store does not answer: the form comes back with all that was typed', async () => {
    const draft = await rosa.go('/desk/drafts')
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    await env.DB.prepare(`CREATE TRIGGER full BEFORE UPDATE ON drafts BEGIN SELECT RAISE(ABORT, 'full'); END`).run()
    const response = await rosa.post(draft, right(1, { do: 'save' }))
    await env.DB.prepare('DROP TRIGGER full').run()
    log.mockRestore()
    const html = await response.text()
    expect(response.status).toBe(503)
    expect(html).toContain('Tick the box')
    expect(html).toContain('baby social security number')
    expect(textOf(html)).toContain('All you typed is still here')
  })

  it('when the session ended meanwhile: the page holds it, ready to be sent again', async () => {
    const draft = await rosa.go('/desk/drafts')
    rosa.cookies.clear()
    const response = await rosa.post(draft, right(1, { do: 'save' }))
    const html = await response.text()
    expect(response.status).toBe(401)
    expect(html).toContain(`action="${draft}"`)
    expect(html).toContain('Tick the box')
    expect(html).toContain('value="save"')
    expect(await stored(draft)).toMatchObject({ revision: 1 })
  })

  it('when the draft was published meanwhile', async () => {
    const draft = await rosa.go('/desk/drafts')
    await rosa.go(draft, right(1, { do: 'publish' }))
    const late = await rosa.post(draft, right(1, { body: 'A later thought.', do: 'save' }))
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('A later thought.')])
  })

  it('takes no form that is larger than any draft', async () => {
    const draft = await rosa.go('/desk/drafts')
    const response = await rosa.post(draft, right(1, { body: 'x'.repeat(600_000) }))
    expect(response.status).toBe(413)
  })
})

describe('the list of answers', () => {
  it('shows what is published and what is being written', async () => {
    const draft = await rosa.go('/desk/drafts')
    const html = await rosa.page('/desk/answers')
    expect(textOf(html)).toContain('1 answer is published.')
    expect(textOf(html)).toMatch(/Being written No title yet Rosa saved it/)
    expect(html).toContain(draft)
    expect(textOf(html)).toContain(
      'How do I replace a lost Social Security card? Social Security English 1 May 1, 2027',
    )
  })

  it('finds answers as citizens do', async () => {
    expect(textOf(await rosa.page('/desk/answers?find=lost%20card'))).toContain('How do I replace a lost')
    expect(textOf(await rosa.page('/desk/answers?find=xyzzy'))).toContain('No answer matches.')
    expect(textOf(await rosa.page('/desk/answers?agency=usagov'))).toContain('No answer matches.')
  })

  it.each([
    '/desk/answers/none/en',
    '/desk/answers/lost-card/tlh',
    '/desk/answers/lost-card/en?version=9',
    '/desk/drafts/none',
  ])('has a page of its own for %s, which is not there', async (path) => {
    expect(await rosa.page(path, 404)).toContain('We don’t have this page')
  })
})
