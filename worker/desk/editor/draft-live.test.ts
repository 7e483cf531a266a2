import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, draftForm, seedLostCard, textOf, writer } from '../../../test/worker/browser.ts'

let rosa: Browser
beforeEach(async () => {
  const tables = ['gaps', 'drafts', 'answers', 'answer_versions']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  await seedLostCard()
  rosa = await writer()
})

const autosave = async (browser: Browser, draft: string, revision: number, changes = {}) => {
  const response = await browser.post(`${draft}/autosave`, draftForm(revision, changes))
  return { status: response.status, ...(response.status === 401 ? {} : ((await response.json()) as object)) }
}
const check = async (draft: string, changes: Record<string, string>) =>
  (await rosa.post(`${draft}/check`, draftForm(1, changes))).text()

describe('saving while someone writes', () => {
  it('keeps each text and says which save it is', async () => {
    const draft = await rosa.go('/desk/drafts')
    expect(await autosave(rosa, draft, 1, { title: 'How do' })).toMatchObject({
      status: 200,
      kept: 'saved',
      revision: 2,
    })
    expect(await autosave(rosa, draft, 2, { title: 'How do I' })).toMatchObject({ status: 200, revision: 3 })
    expect(await rosa.page(draft)).toContain('value="How do I"')
  })

  it('counts the same text sent twice once', async () => {
    const draft = await rosa.go('/desk/drafts')
    await autosave(rosa, draft, 1)
    expect(await autosave(rosa, draft, 1)).toMatchObject({ status: 200, revision: 2 })
  })

  it('never saves over somebody else, who is shown beside it when the form is sent', async () => {
    const sam = await writer('Sam')
    const draft = await rosa.go('/desk/drafts')
    await autosave(sam, draft, 1, { title: 'Sam’s title' })
    expect(await autosave(rosa, draft, 1, { title: 'Rosa’s title' })).toMatchObject({ status: 409, kept: 'stale' })
    expect(await rosa.page(draft)).toContain('value="Sam’s title"')
    const both = await rosa.post(draft, draftForm(1, { title: 'Rosa’s title', do: 'save' }))
    expect([both.status, textOf(await both.text())]).toEqual([409, expect.stringContaining('Sam’s title')])
  })

  it('is refused once the session has ended, or the draft is closed', async () => {
    const draft = await rosa.go('/desk/drafts')
    await rosa.go(draft, draftForm(1, { do: 'publish' }))
    expect(await autosave(rosa, draft, 2, { title: 'late' })).toMatchObject({ status: 409, kept: 'draftClosed' })
    rosa.cookies.clear()
    expect((await autosave(rosa, draft, 2)).status).toBe(401)
  })

  it('does not make a writer of another agency the author', async () => {
    const draft = await rosa.go('/desk/drafts')
    await autosave(rosa, draft, 1)
    const vera = await writer('Vera', { role: 'writer', agency: 'va' })
    expect(await autosave(vera, draft, 2, { title: 'mine' })).toMatchObject({ status: 403, kept: 'notYourAgency' })
  })
})

describe('what is said about a text while it is written', () => {
  it('is the preview, the wording with its place, and no complaint about what is still empty', async () => {
    const draft = await rosa.go('/desk/drafts')
    const body = 'Ask at an office.\n\nApplicants shall utilize the form.'
    const html = await check(draft, { body, owner: '', topics: '' })
    expect(html).toMatch(/^<div id="live">/)
    expect(html).toContain(`data-start="${body.indexOf('shall')}" data-end="${body.indexOf('shall') + 5}">Line 3</a>`)
    expect(textOf(html)).toContain('As citizens will see it How do I get a card for my baby? Ask at an office.')
    expect(textOf(html)).not.toContain('This cannot be empty.')
  })

  it('names the answers that come near the title, and what they do not say', async () => {
    const draft = await rosa.go('/desk/drafts')
    const text = textOf(await check(draft, { title: 'How do I replace a lost Social Security card', body: '' }))
    expect(text).toMatch(
      /Already said\? If one of these .* How do I replace a lost Social Security card\? .*asks \d+% the same/,
    )
    expect(textOf(await check(draft, { title: 'Can I bring my parrot', body: '' }))).toContain(
      'No other answer comes near',
    )
  })

  it('leaves the draft’s own answer out', async () => {
    const draft = await rosa.go('/desk/answers/lost-card/en/edit')
    const html = await check(draft, { id: 'lost-card', title: 'How do I replace a lost Social Security card?' })
    expect(html.split('id="already-said"')[1]?.split('</section>')[0]).not.toContain('/desk/answers/lost-card/')
  })
})

describe('the text in every channel', () => {
  const body = 'Pay $450 by mail.\n\n1. **Send Form I-485**\n\n   Call [800-772-1213](tel:+18007721213).'

  it('stands side by side while someone writes, as each channel gives it', async () => {
    const html = await check(await rosa.go('/desk/drafts'), { body })
    const said = textOf(html)
    expect(said).toMatch(/Text message \d messages?/) // the day that stands in it makes it longer or shorter
    expect(said).toContain('1) Send Form I-485')
    expect(said).toContain('Send Form I dash 4 8 5')
    expect(said).toContain('8 0 0, 7 7 2, 1 2 1 3')
    expect(html).toContain('1. **Send Form I-485**')
    expect(html).toMatch(/class="on-paper".*class="box"/s)
  })

  it('is in the words that were written for a channel, which must hold every fact', async () => {
    const draft = await rosa.go('/desk/drafts')
    const said = async (spoken: string) => textOf(await check(draft, { body: 'Pay $450 by mail.', spoken }))
    expect(await said('You pay $450. Mail it.')).toMatch(/Phone \d turns?\. In words written for this channel\./)
    expect(await said('Mail it.')).toContain('leaves out “$450”')
  })
})
