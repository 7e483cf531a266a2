import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, textOf, writer } from '../../../test/worker/browser.ts'
import { auditStatement } from '../../store/audit.ts'

let rosa: Browser
beforeEach(async () => {
  await env.DB.batch(['DROP TRIGGER IF EXISTS audit_no_delete', 'DELETE FROM audit'].map((sql) => env.DB.prepare(sql)))
  rosa = await writer()
  await add({ who: 'Maria', at: '2026-11-01T09:00:00.000Z', action: 'draft-to-review', target: 'draft:d1' })
  await add({
    who: 'Rex',
    at: '2026-11-02T09:00:00.000Z',
    action: 'answer-archived',
    target: 'answer:vote/en',
    reason: 'Replaced',
  })
})

const add = (line: Parameters<typeof auditStatement>[1]) => auditStatement(env.DB, line).run()
const rows = async (query: string, browser = rosa) =>
  textOf((await browser.page(`/desk/audit${query}`)).split('<tbody>')[1]?.split('</tbody>')[0] ?? '')

describe('the page of the trail', () => {
  it('tells who did what to which thing and why, the newest first', async () => {
    const text = await rows('')
    expect(text).toMatch(/Rex took it down .*Replaced.*Maria sent it for review/)
    expect(await rosa.page('/desk/audit')).toContain('href="/desk/answers/vote/en"')
  })

  it('is narrowed by person, thing, action, days and words', async () => {
    expect(await rows('?who=Maria')).not.toContain('Rex')
    expect(await rows('?kind=answer')).not.toContain('Maria')
    expect(await rows('?action=draft-to-review')).not.toContain('Rex')
    expect(await rows('?from=2026-11-02&until=2026-11-02')).toMatch(/^(?!.*Maria).*Rex/)
    expect(await rows('?find=replaced')).toMatch(/^(?!.*Maria).*Rex/)
  })

  it('tells of an agency’s answers, and says where nothing matches', async () => {
    await env.DB.prepare(
      `INSERT OR REPLACE INTO answers (id, language, agency, title, state, version, review_by)
       VALUES ('vote', 'en', 'va', 'Vote', 'published', 1, '2027-01-01')`,
    ).run()
    expect(await rows('?agency=va')).toMatch(/^(?!.*Maria).*Rex/)
    expect(await rosa.page('/desk/audit?who=Nobody')).toContain('Nothing matches')
  })

  it('goes on with older lines', async () => {
    for (let each = 0; each < 51; each += 1)
      await add({ who: 'Ann', at: '2026-11-03T09:00:00.000Z', action: 'exported', target: 'export:x' })
    expect(await rows('')).not.toContain('Maria')
    const older = (await rosa.page('/desk/audit?who=')).match(/\/desk\/audit(\?before=\d+)/)?.[1] ?? ''
    expect(await rows(older)).toContain('Maria')
  })

  it('keeps who signed in for admins', async () => {
    const admin = await writer('Ada', { role: 'admin' })
    expect(await rows('?kind=person', admin)).toContain('signed in')
    expect(await rows('?kind=person')).toBe('')
    expect(await (await rosa.get('/desk/audit.csv')).text()).not.toContain('sign-in')
  })

  it('comes as a file, with the line that tells of the copy', async () => {
    const response = await rosa.get('/desk/audit.csv?who=Rex')
    expect(response.headers.get('Content-Type')).toContain('text/csv')
    const text = await response.text()
    expect(text).toContain('answer-archived,answer:vote/en')
    expect(text).not.toContain('Maria')
    expect(await rows('?action=exported')).toContain('audit.csv')
  })
})
