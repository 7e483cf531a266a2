import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, draftForm, textOf, writer } from '../../../test/worker/browser.ts'

let maria: Browser
let draft: string
beforeEach(async () => {
  await env.DB.batch(['drafts', 'answers', 'answer_versions'].map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  maria = await writer('Maria', { role: 'writer' })
  draft = await maria.go('/desk/drafts')
})
const isLive = async () => (await env.DB.prepare('SELECT 1 FROM answers').first()) !== null

describe('a draft that cannot be changed', () => {
  it('has its text to read and no field to type into, for its writer while it is in review', async () => {
    await maria.go(draft, draftForm(1, { do: 'review' }))
    const page = await maria.page(draft)
    expect(page).not.toContain('id="body"')
    expect(textOf(page)).toContain('The text, to read and to copy Question How do I get a card for my baby?')
    expect(await (await writer('Rex')).page(draft)).toContain('<textarea id="body"')
  })

  it('has none for readers either', async () => {
    await maria.go(draft, draftForm(1, { do: 'save' }))
    expect(await (await writer('Rita', { role: 'reader' })).page(draft)).not.toContain('id="body"')
  })

  it('keeps on the page what somebody typed into it', async () => {
    await maria.go(draft, draftForm(1, { do: 'review' }))
    const late = await maria.post(draft, draftForm(2, { body: 'Typed too late.', do: 'save' }))
    expect([late.status, textOf(await late.text())]).toEqual([403, expect.stringContaining('Typed too late.')])
  })
})

describe('what is not finished', () => {
  it('is not published, and the page begins with that', async () => {
    const rosa = await writer()
    const body = 'Call [800-000-0000](tel:+18000000000).\n\n1. **Do this first**\n\n   Say how.'
    const sent = await rosa.post(draft, draftForm(1, { body, do: 'publish' }))
    const page = await sent.text()
    expect([sent.status, await isLive()]).toEqual([422, false])
    expect(page).toMatch(/<title>Fix 3 problems before you publish: /)
    expect(page).toMatch(/role="alert" tabindex="-1" autofocus[^>]*>Nothing was published or sent\./)
    expect(textOf(page)).toContain('Line 3: “Do this first” is the sample of a button: write your own')
  })

  it('is a fact check that nobody said they made', async () => {
    const rosa = await writer()
    const { checkedToday: _, ...unchecked } = draftForm(1, { do: 'publish' })
    expect((await rosa.page(draft)).match(/id="checkedToday"[^>]*/)?.[0]).not.toContain('checked="')
    expect((await rosa.post(draft, unchecked)).status).toBe(422)
    expect(await isLive()).toBe(false)
  })
})
