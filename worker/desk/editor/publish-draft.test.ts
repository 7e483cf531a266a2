import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Browser, babyGap, draftForm, seedLostCard, textOf, writer } from '../../../test/worker/browser.ts'
import { deploymentEnv } from '../../../test/worker/deployment.ts'
import { publishSnapshot } from '../../live/publish-snapshot.ts'

let rosa: Browser
beforeEach(async () => {
  const tables = ['gaps', 'gap_wordings', 'gap_places', 'questions', 'drafts', 'answers', 'answer_versions']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  await seedLostCard()
  rosa = await writer()
})

const versions = () =>
  env.DB.prepare(`SELECT count(*) AS n FROM answer_versions WHERE id = 'baby-card'`).first<number>('n')

describe('publishing', () => {
  it('makes a version, closes the gap, writes the trail, and is live after the next snapshot', async () => {
    const gap = await babyGap()
    const draft = await rosa.go(`/desk/gaps/${gap}/write`)
    const to = await rosa.go(draft, draftForm(1, { do: 'publish' }))
    expect(to).toBe('/desk/answers/baby-card/en?published=1')
    expect(textOf(await rosa.page(to))).toMatch(/Version 1 is published. .*(It goes live in a few seconds|It is live)/)
    await publishSnapshot(deploymentEnv(), new Date())
    const text = textOf(await rosa.page(to))
    expect(text).toContain('It is live: people who ask now read it.')
    expect(text).toMatch(/Version 1 live Written by Rosa. Approved by Rosa, .* First version Written for a gap/)
    expect(text).toMatch(/What happened Rosa published a version/)
    expect(textOf(await rosa.page(`/desk/gaps/${gap}`))).toMatch(/Answered by Rosa .* baby-card/)
  })

  it('twice at once, and again later, makes one version', async () => {
    const draft = await rosa.go(`/desk/gaps/${await babyGap()}/write`)
    const send = () => rosa.post(draft, draftForm(1, { do: 'publish' }))
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
    const response = await rosa.post(draft, draftForm(1, { id: 'lost-card', do: 'publish' }))
    expect([response.status, await response.text()]).toEqual([
      422,
      expect.stringContaining('Another answer has this name.'),
    ])
  })

  it('offers to make it live again when the queue did not take it', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const draft = await rosa.go('/desk/drafts')
    rosa.bindings = { PUBLISH: { send: () => Promise.reject(new Error('queue down')) } }
    const to = await rosa.go(draft, draftForm(1, { id: 'other-card', do: 'publish' }))
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
    const response = await rosa.post(draft, draftForm(1, { do: 'publish' }))
    log.mockRestore()
    await env.DB.prepare('DROP TRIGGER full').run()
    expect(response.status).toBe(503)
    expect(await versions()).toBe(0)
    expect(await env.DB.prepare('SELECT state FROM gaps WHERE id = ?').bind(gap).first('state')).toBe('open')
    expect(await rosa.go(draft, draftForm(2, { do: 'publish' }))).toBe('/desk/answers/baby-card/en?published=1')
  })
})
