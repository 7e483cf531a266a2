import { env } from 'cloudflare:workers'
import { beforeEach, expect, it } from 'vitest'
import { type Browser, seedLostCard, textOf, writer } from '../../../test/worker/browser.ts'

let rosa: Browser
beforeEach(async () => {
  await env.DB.batch(['answers', 'answer_versions'].map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  await seedLostCard()
  rosa = await writer('Rosa', { role: 'admin' })
})

const many = Array.from({ length: 20_000 }, (_, at) => String(at))

it.each([
  ['/desk/gaps/change', { gap: many, kind: 'close', back: '/desk/gaps' }],
  [
    '/desk/change/answers',
    { answer: ['lost-card/en', ...many], do: 'owner', owner: 'Card team', back: '/desk/answers' },
  ],
  ['/desk/change/drafts', { draft: many, do: 'discard', back: '/desk/drafts' }],
])('%s with twenty thousand ids is refused with the limit, and changes nothing', async (path, fields) => {
  const before = await env.DB.prepare('SELECT count(*) AS n FROM audit').first('n')
  const response = await rosa.post(path, fields)
  expect(response.status).toBe(422)
  expect(textOf(await response.text())).toMatch(/\b500\b/)
  expect(await env.DB.prepare('SELECT count(*) AS n FROM audit').first('n')).toBe(before)
  expect(await env.DB.prepare('SELECT max(version) AS n FROM answer_versions').first('n')).toBe(1)
})
