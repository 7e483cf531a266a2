import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, draftForm, seedLostCard, textOf, writer } from '../../../test/worker/browser.ts'

let will: Browser
let rosa: Browser
beforeEach(async () => {
  const tables = ['drafts', 'draft_comments', 'answers', 'answer_versions']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  await seedLostCard()
  will = await writer('Will', { role: 'writer' })
  rosa = await writer('Rosa')
})

const stateOf = (path: string) =>
  env.DB.prepare('SELECT state, saved_by FROM drafts WHERE id = ?').bind(path.split('/').at(-1)).first()
const published = () => env.DB.prepare(`SELECT count(*) AS n FROM answers WHERE id = 'baby-card'`).first<number>('n')
const sent = async () => {
  const draft = await will.go('/desk/drafts')
  await will.go(draft, draftForm(1, { do: 'review' }))
  return draft
}

describe('a draft in review', () => {
  it('is sent by a writer, who cannot publish, and published by a reviewer', async () => {
    const draft = await sent()
    expect(await stateOf(draft)).toEqual({ state: 'in-review', saved_by: 'Will' })
    expect(textOf(await will.page(draft))).toContain('This draft is in review.')
    expect(textOf(await rosa.page('/desk/drafts'))).toMatch(/How do I get a card for my baby\? in review/)
    expect(await rosa.go(draft, draftForm(2, { do: 'publish' }))).toBe('/desk/answers/baby-card/en?published=1')
    expect(await published()).toBe(1)
  })

  it('is not sent with problems', async () => {
    const draft = await will.go('/desk/drafts')
    const response = await will.post(draft, draftForm(1, { owner: '', do: 'review' }))
    expect([response.status, textOf(await response.text())]).toEqual([422, expect.stringContaining('Fix 1 problem')])
    expect(await stateOf(draft)).toMatchObject({ state: 'draft' })
  })

  it('is changed by reviewers only, until it is taken or sent back', async () => {
    const draft = await sent()
    const late = await will.post(draft, draftForm(2, { body: 'A later thought.', do: 'save' }))
    expect([late.status, await late.text()]).toEqual([403, expect.stringContaining('A later thought.')])
    await rosa.go(draft, draftForm(2, { body: 'What Rosa mended.', do: 'save' }))
    expect(await stateOf(draft)).toEqual({ state: 'in-review', saved_by: 'Rosa' })
    await will.go(`${draft}/take-back`)
    expect(await stateOf(draft)).toMatchObject({ state: 'draft' })
    await will.go(draft, draftForm(3, { do: 'review' }))
    expect((await will.post(`${draft}/send-back`)).status).toBe(403)
    await rosa.go(`${draft}/send-back`)
    expect(await stateOf(draft)).toMatchObject({ state: 'draft' })
  })

  it('loses nothing when two reviewers save it', async () => {
    const draft = await sent()
    await (await writer('Sam')).go(draft, draftForm(2, { body: 'What Sam mended.', do: 'save' }))
    const late = await rosa.post(draft, draftForm(2, { body: 'What Rosa mended.', do: 'save' }))
    const html = await late.text()
    expect(late.status).toBe(409)
    expect(textOf(html)).toContain('Someone else saved this draft while you were writing')
    expect(html).toMatch(/What Rosa mended\.<\/textarea>[\s\S]*What Sam mended\./)
  })

  it('is talked about, and what is said stays text', async () => {
    const draft = await sent()
    await rosa.go(`${draft}/comment`, { comment: 'Is the fee right?\n<script>alert(1)</script>' })
    await will.go(`${draft}/comment`, { comment: 'Yes, since May.' })
    const html = await will.page(draft)
    expect(html).not.toContain('<script>alert')
    expect(textOf(html)).toMatch(/Rosa .* Is the fee right\? <script>.* Will .* Yes, since May\./)
    const empty = await will.post(`${draft}/comment`, { comment: ' ' })
    expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining('Type a comment first.')])
    const long = await will.post(`${draft}/comment`, { comment: `y${'x'.repeat(2000)}` })
    expect([long.status, await long.text()]).toEqual([422, expect.stringContaining(`y${'x'.repeat(2000)}`)])
  })
})
