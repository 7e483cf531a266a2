import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, deskAssets, draftForm, EXAM, textOf, writer } from '../../../test/worker/browser.ts'
import { createDraftStatement } from '../../store/answers/drafts.ts'
import { emptyFields } from '../drafts/draft-fields.ts'

const { DB } = env
let maria: Browser
let rex: Browser
beforeEach(async () => {
  const tables = ['drafts', 'draft_comments', 'answers', 'answer_versions', 'agency_rules', 'people', 'exam_questions']
  await DB.batch(tables.map((table) => DB.prepare(`DELETE FROM ${table}`)))
  maria = await writer('Maria', { role: 'writer' })
  rex = await writer('Rex')
})
const newDraft = async (changes = {}, act = 'save') => {
  const path = await maria.go('/desk/drafts')
  await maria.go(path, draftForm(1, { ...changes, do: act }))
  return path
}
const idOf = (path: string) => path.slice('/desk/drafts/'.length)
const listed = async (query = '', who = rex) => textOf(await who.page(`/desk/drafts${query}`))
const stateOf = (path: string) => DB.prepare('SELECT state FROM drafts WHERE id = ?').bind(idOf(path)).first('state')

describe('the list of drafts', () => {
  it('finds one in review behind two hundred that were saved since', async () => {
    await newDraft({}, 'review')
    const later = { language: 'en' as const, baseVersion: 0, begunBy: 'Ada', writers: ['Ada'] }
    const many = Array.from({ length: 200 }, (_, at) => ({
      ...emptyFields(),
      title: `Imported ${at}`,
      agency: 'usagov',
    }))
    const inAMinute = new Date(Date.now() + 60_000)
    await DB.batch(many.map((fields, at) => createDraftStatement(DB, `many-${at}`, { ...later, fields }, inAMinute)))
    expect(await listed()).toMatch(/201 drafts .*Page 1 of 5/)
    expect(await listed('?state=in-review')).toMatch(/1 draft .*How do I get a card for my baby\? in review Social/)
    expect(await listed('?agency=ssa')).toContain('1 draft ')
    expect(await listed('?find=BIRTH+papers')).toContain('1 draft ')
    expect(await listed('?person=Maria')).toContain('1 draft ')
    expect(await listed('?order=oldest&page=5')).toContain('Imported')
    expect(await listed('?find=nothing+like+it')).toContain('No draft matches.')
  })

  it('finds those that were thrown away', async () => {
    const path = await newDraft()
    await maria.go(`${path}/discard`)
    expect(await listed()).not.toContain('card for my baby')
    expect(await listed('?state=discarded')).toContain('How do I get a card for my baby? discarded')
  })
})

describe('many drafts at once', () => {
  const change = async (who: Browser, act: string, ...paths: string[]) =>
    textOf(
      await (await who.post('/desk/change/drafts', { do: act, draft: paths.map(idOf), back: '/desk/drafts' })).text(),
    )

  it('go to review, where nothing is wrong with them', async () => {
    const [right, wrong] = [await newDraft(), await newDraft({ body: '' })]
    const text = await change(maria, 'review', right, wrong)
    expect(text).toMatch(/Sent for review .*Left as it is: fix its problems first/)
    expect([await stateOf(right), await stateOf(wrong)]).toEqual(['in-review', 'draft'])
  })

  it('are published, each through the gate', async () => {
    rex.bindings = { ASSETS: deskAssets(EXAM) }
    const pizza = { id: 'pizza', title: 'Where is the best pizza in town?', body: 'The best pizza in town is here.' }
    const [right, wrong] = [await newDraft(), await newDraft({ ...pizza, asked: '' })]
    const text = await change(rex, 'publish', right, wrong)
    expect(text).toMatch(/Published .*Not published: a question would lose its right answer best pizza in town/)
    expect([await stateOf(right), await stateOf(wrong)]).toEqual(['published', 'draft'])
  })

  it('are left to others where the role, or having written them, stands against it', async () => {
    const path = await newDraft()
    expect((await maria.post('/desk/change/drafts', { do: 'publish', draft: idOf(path) })).status).toBe(200)
    expect(await stateOf(path)).toBe('draft')
    const tom = await writer('Tom', { role: 'reviewer', agency: 'usagov' })
    expect(await change(tom, 'publish', path)).toContain('your role does not allow it')
    expect(await change(tom, 'discard', path)).toContain('your role does not allow it')
    await (await writer('Ada', { role: 'admin' })).go('/desk/agencies/ssa', { two: 'yes' })
    const own = await rex.go('/desk/drafts')
    await rex.go(own, draftForm(1, { do: 'save' }))
    expect(await change(rex, 'publish', own)).toContain('somebody who did not write in it must publish it')
    expect(await stateOf(own)).toBe('draft')
  })

  it('are thrown away', async () => {
    const path = await newDraft()
    expect(await change(maria, 'discard', path)).toContain('Discarded')
    expect(await stateOf(path)).toBe('discarded')
  })

  it('are named first', async () => {
    const sent = await rex.post('/desk/change/drafts', { do: 'publish', back: '/desk/drafts?state=in-review' })
    expect([sent.status, textOf(await sent.text())]).toEqual([422, expect.stringContaining('Choose drafts first.')])
  })
})
