import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, textOf, writer } from '../../../test/worker/browser.ts'

const LIST = '/desk/drafts'
let maria: Browser
let rex: Browser
let tom: Browser
beforeEach(async () => {
  await env.DB.batch(['saved_views', 'drafts'].map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  maria = await writer('Maria', { role: 'writer', agency: 'ssa' })
  rex = await writer('Rex', { role: 'reviewer', agency: 'ssa' })
  tom = await writer('Tom', { role: 'reviewer', agency: 'usagov' })
})

const save = (browser: Browser, form: Record<string, string> = {}) =>
  browser.go('/desk/views', { list: 'drafts', name: 'Cards', query: 'find=card&page=3', agency: '', ...form })
const idIn = (html: string) => /\/desk\/views\/([\w-]+)\/remove/.exec(html)?.[1]

describe('a list that is saved by name', () => {
  it('leads to what was narrowed, from its first page, and is seen by who saved it alone', async () => {
    expect(await save(maria)).toBe(`${LIST}?find=card&view=saved`)
    const html = await maria.page(`${LIST}?find=card&view=saved`)
    expect(textOf(html)).toContain('The list is saved.')
    expect(html).toMatch(/<a href="\/desk\/drafts\?find=card" aria-current="true">Cards/)
    for (const other of [rex, tom]) expect(await other.page(LIST)).not.toContain('Cards')
  })

  it('is shared with an agency: seen there with who saved it, and not elsewhere', async () => {
    await save(maria, { agency: 'ssa' })
    expect(textOf(await rex.page(LIST))).toContain('Cards Maria, for @ssa')
    expect(await tom.page(LIST)).not.toContain('Cards')
  })

  it('cannot be shared with an agency that is not one’s own, or that there is not', async () => {
    expect((await maria.post('/desk/views', { list: 'drafts', name: 'x', query: '', agency: 'usagov' })).status).toBe(
      403,
    )
    const admin = await writer('Chief', { role: 'admin' })
    expect((await admin.post('/desk/views', { list: 'drafts', name: 'x', query: '', agency: 'moon' })).status).toBe(404)
  })

  it('with the name of another takes its place; without one, or past forty, it is not kept', async () => {
    await save(maria)
    await save(maria, { query: 'find=passport' })
    expect(await maria.page(LIST)).toContain('href="/desk/drafts?find=passport"')
    expect(await maria.page(LIST)).not.toContain('href="/desk/drafts?find=card"')
    expect(await save(maria, { name: '  ' })).toBe(`${LIST}?find=card&view=nameless`)
    for (let at = 1; at < 40; at++) await save(maria, { name: `View ${at}` })
    expect(await save(maria, { name: 'One more' })).toBe(`${LIST}?find=card&view=full`)
  })

  it('is removed by who saved it, and, once shared, by who may publish there', async () => {
    await save(maria)
    const own = idIn(await maria.page(LIST)) ?? ''
    expect((await rex.post(`/desk/views/${own}/remove`, {})).status).toBe(404)
    await save(maria, { agency: 'ssa' })
    const shared = idIn(await rex.page(LIST)) ?? ''
    expect((await tom.post(`/desk/views/${shared}/remove`, {})).status).toBe(403)
    expect(await rex.go(`/desk/views/${shared}/remove`, {})).toBe(`${LIST}?find=card&view=removed`)
    expect(await maria.page(LIST)).not.toContain('Cards')
  })

  it('is of gaps and of answers as well, and of no other page', async () => {
    expect(await save(maria, { list: 'gaps', query: 'state=mine' })).toBe('/desk/gaps?state=mine&view=saved')
    expect(await maria.page('/desk/gaps?state=mine')).toMatch(/aria-current="true">Cards/)
    expect(await save(maria, { list: 'answers', query: '' })).toBe('/desk/answers?agency=&view=saved')
    expect(await maria.page('/desk/answers?agency=')).toContain('Cards')
    expect((await maria.post('/desk/views', { list: 'people', name: 'x', query: '', agency: '' })).status).toBe(422)
  })
})

describe('a review', () => {
  async function draft(title: string): Promise<string> {
    const path = await maria.go('/desk/drafts', {})
    const id = path.split('/').at(-1) ?? ''
    await env.DB.prepare(`UPDATE drafts SET fields = json_set(fields, '$.title', ?, '$.agency', 'ssa') WHERE id = ?`)
      .bind(title, id)
      .run()
    return id
  }

  it('waits for somebody until a day, as its page, the list and the first page say', async () => {
    const late = await draft('How late is it?')
    await draft('Has this no day?')
    const soon = await draft('How soon is it?')
    await maria.go(`/desk/drafts/${soon}/reviewer`, { reviewer: 'Rex', due: '2999-01-02' })
    await maria.go(`/desk/drafts/${late}/reviewer`, { reviewer: 'Rex', due: '2020-01-02' })
    await env.DB.prepare(`UPDATE drafts SET state = 'in-review'`).run()
    const text = textOf(await maria.page(`${LIST}?order=due`))
    expect(text).toMatch(
      /How late is it\?.* Rex .*Jan 2, 2020 due now.*How soon is it\?.*Jan 2, 2999.*Has this no day\?/,
    )
    const his = textOf(await maria.page(`${LIST}?reviewer=Rex`))
    expect(his).toContain('2 drafts')
    expect(his).not.toContain('Has this no day?')
    expect(textOf(await rex.page('/desk'))).toMatch(
      /How late is it\?.*Reviewer: Rex.*How soon is it\?.*Has this no day\?/,
    )
    expect(textOf(await maria.page(`/desk/drafts/${late}`))).toMatch(
      /Maria said who reviews it and by when .*Rex, 2020-01-02/,
    )
  })

  it('takes nobody who has no account and no day that is none; people elsewhere change nothing', async () => {
    const id = await draft('Whose is it?')
    await maria.go(`/desk/drafts/${id}/reviewer`, { reviewer: 'Nobody At All', due: 'soon' })
    const row = () => env.DB.prepare('SELECT reviewer, due_on FROM drafts WHERE id = ?').bind(id).first()
    expect(await row()).toEqual({ reviewer: '', due_on: '' })
    expect((await tom.post(`/desk/drafts/${id}/reviewer`, { reviewer: 'Tom', due: '' })).status).toBe(403)
    expect(await row()).toEqual({ reviewer: '', due_on: '' })
  })
})
