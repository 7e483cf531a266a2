import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Browser, draftForm, seedLostCard, textOf, writer } from '../../../test/worker/browser.ts'

let rosa: Browser
beforeEach(async () => {
  const tables = ['drafts', 'answers', 'answer_versions']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  await seedLostCard()
  rosa = await writer()
})

const editLostCard = () => rosa.go('/desk/answers/lost-card/en/edit')
const stored = async (path: string) =>
  env.DB.prepare('SELECT fields, revision FROM drafts WHERE id = ?').bind(path.split('/').at(-1)).first()

describe('nothing typed is lost', () => {
  it('when someone else saved first: both texts are shown, and either can be kept', async () => {
    const draft = await editLostCard()
    const sam = await writer('Sam')
    await sam.go(draft, draftForm(1, { body: 'What Sam wrote.', baseVersion: '1', do: 'save' }))
    const late = await rosa.post(draft, draftForm(1, { body: 'What Rosa wrote.', baseVersion: '1', do: 'save' }))
    const html = await late.text()
    expect(late.status).toBe(409)
    expect(textOf(html)).toContain('Someone else saved this draft while you were writing')
    expect(html).toMatch(/What Rosa wrote\.<\/textarea>[\s\S]*What Sam wrote\./)
    expect(await stored(draft)).toMatchObject({ fields: expect.stringContaining('What Sam wrote.'), revision: 2 })
    await rosa.go(draft, draftForm(2, { body: 'What Rosa wrote.', baseVersion: '1', do: 'save' }))
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
    const late = await rosa.post(draft, draftForm(1, mine))
    const html = await late.text()
    expect(late.status).toBe(409)
    expect(textOf(html)).toContain('Sam published version 2.')
    expect(html).toMatch(/What Rosa wrote\.<\/textarea>[\s\S]*by mail/)
    expect(html).toContain('name="baseVersion" value="2"')
    expect(await rosa.go(draft, draftForm(2, { ...mine, baseVersion: '2' }))).toBe(
      '/desk/answers/lost-card/en?published=3',
    )
  })

  it('when the store does not answer: the form comes back with all that was typed', async () => {
    const draft = await rosa.go('/desk/drafts')
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    await env.DB.prepare(`CREATE TRIGGER full BEFORE UPDATE ON drafts BEGIN SELECT RAISE(ABORT, 'full'); END`).run()
    const response = await rosa.post(draft, draftForm(1, { do: 'save' }))
    await env.DB.prepare('DROP TRIGGER full').run()
    log.mockRestore()
    const html = await response.text()
    expect(response.status).toBe(503)
    expect(html).toContain('Tick the box')
    expect(html).toContain('baby social security number')
    expect(textOf(html)).toContain('Everything you typed is still here')
  })

  it('when the session ended meanwhile: the page holds it, ready to be sent again', async () => {
    const draft = await rosa.go('/desk/drafts')
    rosa.cookies.clear()
    const response = await rosa.post(draft, draftForm(1, { do: 'save' }))
    const html = await response.text()
    expect(response.status).toBe(401)
    expect(html).toContain(`action="${draft}"`)
    expect(html).toContain('Tick the box')
    expect(html).toContain('value="save"')
    expect(await stored(draft)).toMatchObject({ revision: 1 })
  })

  it('when the draft was published meanwhile', async () => {
    const draft = await rosa.go('/desk/drafts')
    await rosa.go(draft, draftForm(1, { do: 'publish' }))
    const late = await rosa.post(draft, draftForm(1, { body: 'A later thought.', do: 'save' }))
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('A later thought.')])
  })

  it('takes no form that is larger than any draft', async () => {
    const draft = await rosa.go('/desk/drafts')
    const response = await rosa.post(draft, draftForm(1, { body: 'x'.repeat(600_000) }))
    expect(response.status).toBe(413)
  })
})
