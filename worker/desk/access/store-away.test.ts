import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Browser, draftForm, textOf, writer } from '../../../test/worker/browser.ts'
import { Problem } from '../../contract/index.ts'

const locked = async () => {
  throw new Error('D1_ERROR: database is locked: SQLITE_BUSY')
}
const statement = { bind: () => statement, first: locked, all: locked, run: locked }
const LOCKED = { prepare: () => statement, batch: locked }
/** Reads go through, writes do not: the disk is full. */
const FULL = new Proxy(env.DB, {
  get(db, name) {
    if (name === 'batch') return locked
    if (name !== 'prepare') return Reflect.get(db, name).bind(db)
    return (sql: string) => (/^\s*(?:INSERT|UPDATE|DELETE)/.test(sql) ? statement : db.prepare(sql))
  },
})

let rosa: Browser
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  rosa = await writer()
})
afterEach(() => vi.restoreAllMocks())

it('says what is wrong, and that it is not them', async () => {
  rosa.bindings = { RATE_LIMITS: 'off', DB: LOCKED }
  const response = await rosa.get('/desk/gaps')
  expect([response.status, textOf(await response.text())]).toEqual([
    503,
    expect.stringContaining('Our database does not answer'),
  ])
})

it('gives back all that was typed, ready to be sent again', async () => {
  const draft = await rosa.go('/desk/drafts')
  rosa.bindings = { RATE_LIMITS: 'off', DB: LOCKED }
  const body = 'A long text that took an hour.\n\nAnd its second part.'
  const response = await rosa.post(draft, draftForm(1, { body, do: 'publish' }))
  const html = await response.text()
  expect(response.status).toBe(503)
  expect(html).toContain(body)
  expect(html).toContain(`<form method="post" action="${draft}"`)
})

it('gives it back too where the form was read before a write failed', async () => {
  const draft = await rosa.go('/desk/drafts')
  rosa.bindings = { RATE_LIMITS: 'off', DB: FULL }
  const comment = 'y'.repeat(200)
  const response = await rosa.post(`${draft}/comment`, { comment })
  const html = await response.text()
  expect([response.status, html.includes(comment)]).toEqual([503, true])
})

const failing = (message: string) => async () => {
  throw new Error(message)
}
it.each([
  ['an error of ours', failing('undefined is not a function'), 500, 'Something went wrong on our side'],
  [
    'a refusal',
    async () => {
      throw new Problem('not-ready')
    },
    503,
    'still loading',
  ],
])('gives it back after %s, too', async (_, fail, status, said) => {
  const draft = await rosa.go('/desk/drafts')
  const broken = { bind: () => broken, first: fail, all: fail, run: fail }
  const DB = new Proxy(env.DB, {
    get(db, name) {
      if (name === 'batch') return fail
      if (name !== 'prepare') return Reflect.get(db, name).bind(db)
      return (sql: string) => (/^\s*(?:INSERT|UPDATE|DELETE)/.test(sql) ? broken : db.prepare(sql))
    },
  })
  rosa.bindings = { RATE_LIMITS: 'off', DB }
  const comment = 'A long comment.\n\nAnd its second part.'
  const response = await rosa.post(`${draft}/comment`, { comment })
  const html = await response.text()
  expect([response.status, html]).toEqual([status, expect.stringContaining(comment)])
  expect(html).toContain(said)
})

it('gives nothing back to a page of another site', async () => {
  const headers = { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }
  const response = await rosa.post('/desk/drafts', { body: 'One line.\n\nAnother.' }, headers)
  expect([response.status, await response.text()]).toEqual([403, expect.not.stringContaining('Another.')])
})
