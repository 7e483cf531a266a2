import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addGap, type Browser, RIGHT_FORM, seedLostCard, textOf, writer } from '../../../../test/worker/browser.ts'
import { sayWork, workOn } from '../../../store/answers/work-under-way.ts'
import type { DeskContext } from '../../ui/view.ts'
import type { Told } from '../gate/gate.ts'
import { withProgress } from './with-progress.ts'

const { DB } = env
const TARGET = 'answer:lost-card/en'
let rosa: Browser
beforeEach(async () => {
  await DB.batch(
    ['work_under_way', 'drafts', 'answers', 'answer_versions', 'gaps', 'gap_wordings', 'questions'].map((table) =>
      DB.prepare(`DELETE FROM ${table}`),
    ),
  )
  await seedLostCard()
  rosa = await writer()
})

afterEach(() => {
  vi.useRealTimers()
})

/** Rosa's request, which may be gone before its work is. */
function request() {
  const executionCtx = createExecutionContext()
  return { c: { env, executionCtx, var: { session: { person: 'Rosa' } } } as unknown as DeskContext, executionCtx }
}

const said = async () => (await rosa.get(`/desk/under-way?of=${TARGET}`)).json()

describe('long work at the desk', () => {
  it('is said on the page of what it is about, as often as that is loaded, and no more once it ended', async () => {
    const { c, executionCtx } = request()
    let letItEnd = () => {}
    const gateIsThrough = new Promise<void>((resolve) => {
      letItEnd = resolve
    })
    let tell: Told = () => {}
    const work = withProgress(c, TARGET, async (told) => {
      tell = told
      await gateIsThrough
      return 'published'
    })
    await expect.poll(said).toEqual({ text: 'Rosa is publishing this now. Other questions are checked first.' })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 1_500 })
    tell(150, 651)
    tell(200, 651) // at once: nobody could read both
    await expect.poll(said).toMatchObject({ text: expect.stringContaining('150 of 651') })
    for (let load = 0; load < 2; load++) {
      const html = await rosa.page('/desk/answers/lost-card/en')
      expect(textOf(html)).toContain(
        'Rosa is publishing this now. Checking other questions: 150 of 651 so far. Look again',
      )
      expect(html).toContain('<p role="status">Rosa')
    }
    letItEnd()
    expect(await work).toBe('published')
    await waitOnExecutionContext(executionCtx)
    expect(await said()).toEqual({ text: '' })
    expect(textOf(await rosa.page('/desk/answers/lost-card/en'))).not.toContain('is publishing this now')
  })

  it('goes on where who asked for it has gone, and ends its row where it fails', async () => {
    const { c, executionCtx } = request()
    let isDone = false
    void withProgress(c, TARGET, async () => {
      await new Promise((resolve) => setTimeout(resolve, 50))
      isDone = true
    })
    await waitOnExecutionContext(executionCtx)
    expect(isDone).toBe(true)
    const other = request()
    await expect(withProgress(other.c, TARGET, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await DB.prepare('SELECT count(*) AS n FROM work_under_way').first('n')).toBe(0)
  })

  it('is kept by publishing drafts, by linking a gap and by going back, each until it is through', async () => {
    const kept: unknown[] = []
    const gap = await addGap({ asked: [['how do i get another card', 3]] })
    const prepare = (sql: string) => {
      const statement = DB.prepare(sql)
      if (!/INTO work_under_way|DELETE FROM work_under_way/.test(sql)) return statement
      const bind = (...values: unknown[]) => {
        kept.push([sql.slice(0, 6), values[0]])
        return statement.bind(...values)
      }
      return { bind }
    }
    rosa.bindings = {
      DB: new Proxy(DB, { get: (db, name) => (name === 'prepare' ? prepare : Reflect.get(db, name).bind(db)) }),
    }
    const path = '/desk/answers/lost-card/en'
    const draft = await rosa.go(`${path}/edit`)
    const text = { title: 'How do I replace a lost Social Security card?', body: 'Ask for a new card by mail.' }
    await rosa.go(draft, { ...RIGHT_FORM, ...text, id: '', revision: '1', baseVersion: '1', do: 'publish' })
    await rosa.go(`${path}/roll-back`, { version: '1', live: '2', reason: 'Mail is closed' })
    const wording = 'en:how do i get another card'
    await rosa.post(`/desk/gaps/${gap}/link/lost-card/en`, { version: '3', wording, do: 'preview' })
    await rosa.go(`/desk/gaps/${gap}/link/lost-card/en`, { version: '3', wording })
    const another = (await rosa.go(`${path}/edit`)).replace('/desk/drafts/', '')
    await rosa.post('/desk/change/drafts', { do: 'publish', draft: another })
    const name = draft.replace('/desk/drafts/', 'draft:')
    expect(kept).toEqual([
      ...[
        ['INSERT', name],
        ['DELETE', name],
      ],
      ...[
        ['INSERT', TARGET],
        ['DELETE', TARGET],
      ],
      ...[
        ['INSERT', TARGET],
        ['DELETE', TARGET],
      ],
      ...[
        ['INSERT', 'drafts:Rosa'],
        ['DELETE', 'drafts:Rosa'],
      ],
    ])
  })

  it.each([
    ['/desk/drafts', 'drafts:Rosa'],
    ['/desk/gaps/GAP/link/lost-card/en', TARGET],
  ])('stands on %s', async (path, target) => {
    const gap = await addGap({ asked: [['how do i get another card', 3]] })
    await sayWork(DB, { target, person: 'Rosa', done: 50, total: 651 }, new Date())
    expect(textOf(await rosa.page(path.replace('GAP', gap)))).toContain('Rosa is publishing this now. Checking other')
  })

  it('that says nothing for a minute broke off', async () => {
    const at = new Date('2026-11-30T10:00:00Z')
    await sayWork(DB, { target: TARGET, person: 'Rosa', done: 1, total: 2 }, at)
    expect(await workOn(DB, TARGET, new Date('2026-11-30T10:00:59Z'))).toMatchObject({ done: 1, total: 2 })
    expect(await workOn(DB, TARGET, new Date('2026-11-30T10:01:00Z'))).toBeUndefined()
    expect(await workOn(DB, TARGET, new Date('2026-11-30T09:00:00Z'))).toBeUndefined()
  })

  it('does not fail where its progress cannot be kept', async () => {
    const { c } = request()
    const failing = { prepare: () => ({ bind: () => ({ run: () => Promise.reject(new Error('locked')) }) }) }
    Object.assign(c, { env: { ...env, DB: failing } })
    expect(await withProgress(c, TARGET, async () => 'published')).toBe('published')
  })
})
