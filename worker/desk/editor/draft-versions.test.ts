import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, draftForm, textOf, writer } from '../../../test/worker/browser.ts'

let rosa: Browser
let sam: Browser
let draft: string
beforeEach(async () => {
  rosa = await writer()
  sam = await writer('Sam')
  draft = await rosa.go('/desk/drafts')
  await rosa.go(draft, draftForm(1, { body: 'Ask at the old office.' }))
  await sam.go(draft, draftForm(2, { body: 'Ask at the new office.' }))
})

describe('what a draft was before', () => {
  it('is kept where another person goes on, with the words that changed', async () => {
    expect(textOf(await rosa.page(draft))).toContain('What it was before Rosa')
    const html = await rosa.page(`${draft}?compare=2`)
    expect(html).toMatch(/<del>.*old.*<\/del>/s)
    expect(html).toMatch(/<ins>.*new.*<\/ins>/s)
  })

  it('is not kept at each save of one person', async () => {
    for (const [place, body] of ['One.', 'Two.', 'Three.'].entries())
      await sam.go(draft, draftForm(3 + place, { body }))
    const id = draft.split('/').at(-1)
    const kept = await env.DB.prepare('SELECT count(*) AS n FROM draft_versions WHERE draft_id = ?').bind(id).first()
    expect(kept).toEqual({ n: 2 }) // the empty one, and Rosa's
  })

  it('comes back into the form, and is saved only by saving', async () => {
    const html = await rosa.page(`${draft}?version=2`)
    expect(html).toContain('Ask at the old office.</textarea>')
    expect(html).toContain('name="revision" value="3"')
    expect(await rosa.page(draft)).toContain('Ask at the new office.</textarea>')
  })
})

describe('a draft that two have open', () => {
  it('says so to both, and not of who only reads or has gone', async () => {
    expect(textOf(await rosa.page(draft))).not.toContain('Also open with')
    await sam.page(draft)
    expect(textOf(await rosa.page(draft))).toContain('Also open with: Sam.')
    await env.DB.prepare(`UPDATE draft_presence SET at = '2026-01-01' WHERE person = 'Sam'`).run()
    await (await writer('Rita', { role: 'reader' })).page(draft)
    expect(textOf(await rosa.page(draft))).not.toContain('Also open with')
  })
})
