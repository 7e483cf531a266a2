import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Browser, draftForm, textOf, writer } from '../../../../test/worker/browser.ts'

let maria: Browser
let draft: string
beforeEach(async () => {
  await env.DB.batch(['drafts', 'draft_links', 'draft_comments'].map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  maria = await writer('Maria', { role: 'writer', agency: 'ssa' })
  draft = await maria.go('/desk/drafts')
  await maria.go(draft, draftForm(1, { do: 'save' }))
})

async function share(name = 'Lena, lawyer'): Promise<string> {
  const html = await (await maria.post(`${draft}/links`, { name })).text()
  return /\/desk\/preview\/[0-9a-f]{64}/.exec(html)?.[0] ?? ''
}

describe('a private link to a draft', () => {
  it('shows it to somebody without an account as citizens would read it, and takes comments on a passage', async () => {
    const link = await share()
    const lena = new Browser()
    const text = textOf(await lena.page(link))
    expect(text).toContain('Maria asks you to look at this text')
    expect(text).toContain('Ask for it when you fill in the birth papers.')
    expect(await lena.go(link, { passage: 'birth papers', comment: 'Say which papers.' })).toContain(`${link}?said`)
    expect(textOf(await lena.page(`${link}?said`))).toMatch(
      /Who writes it can read .*“birth papers” Say which papers\./,
    )
    expect(textOf(await maria.page(draft))).toMatch(/Lena, lawyer \(by link\).*“birth papers” Say which papers\./)
  })

  it('is no way into the desk, and shows nobody else’s words', async () => {
    await maria.go(`${draft}/comment`, { comment: 'Not for lawyers' })
    const link = await share()
    const lena = new Browser()
    const html = await lena.page(link)
    expect(html).not.toContain('Not for lawyers')
    expect(html).not.toContain('href="/desk/gaps"')
    expect((await lena.get(draft)).headers.get('Location')).toContain('/desk/sign-in')
    expect((await lena.get(link)).headers.get('X-Robots-Tag')).toBe('noindex')
  })

  it('ends when it is ended, after two weeks, and with its draft', async () => {
    const stranger = new Browser()
    const ended = await share('A')
    const id = await env.DB.prepare('SELECT id FROM draft_links').first<string>('id')
    await maria.go(`${draft}/links/${id}/end`)
    expect((await stranger.get(ended)).status).toBe(404)
    expect((await stranger.post(ended, { comment: 'x' })).status).toBe(404)
    const old = await share('B')
    await env.DB.prepare(`UPDATE draft_links SET expires_at = '2020-01-01'`).run()
    expect((await stranger.get(old)).status).toBe(404)
    const open = await share('C')
    await maria.go(`${draft}/discard`)
    expect((await stranger.get(open)).status).toBe(404)
    expect((await stranger.get(`/desk/preview/${'0'.repeat(64)}`)).status).toBe(404)
  })

  it('keeps of its secret a hash only, and the trail says who made it, for whom, and who ended it', async () => {
    const link = await share()
    const secret = link.split('/').at(-1) ?? ''
    const { results } = await env.DB.prepare('SELECT * FROM draft_links').all()
    expect(JSON.stringify(results)).not.toContain(secret)
    expect(textOf(await maria.page(draft))).toMatch(/Maria made a link to it .*Lena, lawyer/)
  })

  it.each([
    [{ comment: '' }, 'Type a comment first.'],
    [{ comment: 'x'.repeat(2_001) }, 'Use at most 2,000 characters.'],
  ])('keeps what was typed where it cannot be taken', async (typed, why) => {
    const response = await new Browser().post(await share(), { passage: 'birth papers', ...typed })
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(html).toContain(why)
    expect(html).toContain('birth papers</textarea>')
  })

  it('takes no more than fifty comments', async () => {
    const link = await share()
    await env.DB.prepare('UPDATE draft_links SET comments = 50').run()
    expect(await (await new Browser().post(link, { comment: 'One more' })).text()).toContain('No more can be said')
    expect(await env.DB.prepare('SELECT count(*) AS n FROM draft_comments').first('n')).toBe(0)
  })

  it('has a page whose other language is that of its draft', async () => {
    const html = await (await maria.post(`${draft}/links`, { name: 'Lena' })).text()
    expect(html).toContain(`/desk/language/es?to=${encodeURIComponent(draft)}"`)
  })

  it('is no secret that a log holds', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const secret = 'a'.repeat(64)
    const response = await new Browser().post(`/desk/preview/${secret}`, {}, { Origin: 'https://evil.example' })
    expect(response.status).toBe(403)
    expect(JSON.stringify(warn.mock.calls)).toContain('/desk/preview/… was refused')
    expect(JSON.stringify(warn.mock.calls)).not.toContain(secret)
    warn.mockRestore()
  })

  it('is made for a name, and for drafts of one’s own agency', async () => {
    expect(await maria.go(`${draft}/links`, { name: ' ' })).toBe(`${draft}?link=name#links`)
    const sam = await writer('Sam', { role: 'writer', agency: 'usagov' })
    expect((await sam.post(`${draft}/links`, { name: 'Lena' })).status).toBe(403)
    await share()
    const id = await env.DB.prepare('SELECT id FROM draft_links').first<string>('id')
    expect((await sam.post(`${draft}/links/${id}/end`)).status).toBe(403)
  })
})
