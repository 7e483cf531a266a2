import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Browser, writer } from '../../../test/worker/browser.ts'
import { deploymentEnv } from '../../../test/worker/deployment.ts'
import worker from '../../index.ts'
import { auditOf } from '../../store/audit.ts'

const PATH = '/desk/switches'
const WISH = { channel: 'widget', hours: '4', reason: 'it names a wrong hotline' }

let rosa: Browser
let ben: Browser
let nowMs = Date.now()
beforeEach(async () => {
  await env.DB.prepare('DELETE FROM switches').run()
  vi.useFakeTimers({ toFake: ['Date'] })
  moveOn(1)
  rosa = await writer('Rosa', { role: 'admin' })
  ben = await writer('Ben', { role: 'admin' })
})
afterEach(() => vi.useRealTimers())

/** Later than all that an isolate has looked at. */
function moveOn(minutes: number): void {
  nowMs += minutes * 60_000
  vi.setSystemTime(nowMs)
}

/** What a caller gets who asks twice: an isolate looks at what is off while it answers the first. */
async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const bindings = deploymentEnv({ RATE_LIMITS: 'off' })
  const send = async () => {
    const ctx = createExecutionContext()
    const response = await worker.fetch(new Request(`http://localhost${path}`, init), bindings, ctx)
    await Promise.race([waitOnExecutionContext(ctx), new Promise((done) => setTimeout(done, 200))])
    return response
  }
  await send()
  return send()
}
const QUESTION = { method: 'POST', body: '{"question":"i lost my social security card"}' }
const statusOfApi = async () => (await ask('/api/ask', QUESTION)).status

async function only(): Promise<string> {
  return (await env.DB.prepare('SELECT id FROM switches').first<string>('id')) ?? ''
}

async function turnedOff(wish: Partial<typeof WISH> = {}): Promise<string> {
  await rosa.go(PATH, { ...WISH, ...wish })
  const id = await only()
  await ben.go(`${PATH}/${id}/confirm`)
  return id
}

describe('turning a channel off', () => {
  it('does nothing until a second person confirms', async () => {
    await rosa.go(PATH, WISH)
    const own = await rosa.post(`${PATH}/${await only()}/confirm`)
    expect([own.status, await statusOfApi()]).toEqual([409, 200])
  })

  it('is refused by the table where one person is both', async () => {
    await rosa.go(PATH, WISH)
    const update = env.DB.prepare('UPDATE switches SET confirmed_by = asked_by').run()
    await expect(update).rejects.toThrow('CHECK')
  })

  it('refuses its questions once somebody else has confirmed, and says until when', async () => {
    await turnedOff()
    const response = await ask('/api/ask', QUESTION)
    const until = new Date(nowMs + 4 * 3_600_000).toISOString()
    expect([response.status, await response.json()]).toEqual([
      404,
      { problem: 'channel-off', channel: 'widget', until },
    ])
  })

  it('leaves the other channels on', async () => {
    await turnedOff()
    expect((await ask('/ask')).status).toBe(200)
  })

  it('can be for all channels: a page says so, until when, and whom to call', async () => {
    await turnedOff({ channel: 'all' })
    const response = await ask('/ask')
    const html = await response.text()
    expect(response.status).toBe(404)
    expect(html).toContain('Questions are not taken on this page')
    expect(html).toMatch(/Questions are taken again from \w+ \d+, 20\d\d at [\d:]+\s[AP]M, Eastern time/)
    expect(html).toContain('tel:+18448724681')
    expect(await statusOfApi()).toBe(404)
    expect((await ask('/counter')).status).toBe(404)
    expect((await ask('/a/lost-card/print')).status).toBe(404)
  })

  it('is over by itself', async () => {
    await turnedOff({ hours: '1' })
    expect(await statusOfApi()).toBe(404)
    moveOn(61)
    expect(await statusOfApi()).toBe(200)
  })

  it('is over when one person turns it on again', async () => {
    const id = await turnedOff()
    await rosa.go(`${PATH}/${id}/on`)
    moveOn(1)
    expect(await statusOfApi()).toBe(200)
    expect((await ben.post(`${PATH}/${id}/confirm`)).status).toBe(409)
  })

  it('cannot be confirmed an hour later, nor when it was taken back', async () => {
    await rosa.go(PATH, WISH)
    const id = await only()
    await env.DB.prepare('UPDATE switches SET asked_at = ?')
      .bind(new Date(nowMs - 3_600_001).toISOString())
      .run()
    const late = await ben.post(`${PATH}/${id}/confirm`)
    await env.DB.prepare('UPDATE switches SET asked_at = ?').bind(new Date(nowMs).toISOString()).run()
    await rosa.go(`${PATH}/${id}/on`)
    const back = await ben.post(`${PATH}/${id}/confirm`)
    expect([late.status, back.status, await statusOfApi()]).toEqual([409, 409, 200])
  })

  it('needs a channel, a reason and an end', async () => {
    const response = await rosa.post(PATH, { channel: 'fax', hours: '9000', reason: ' ' })
    const html = await response.text()
    expect(response.status).toBe(422)
    for (const problem of ['Choose a channel.', 'Choose for how long.', 'Say why.']) expect(html).toContain(problem)
  })

  it('stands in the audit trail with both names and the reason', async () => {
    const id = await turnedOff({ channel: 'voice' })
    await rosa.go(`${PATH}/${id}/on`)
    const lines = await auditOf(env.DB, 'channel:voice')
    expect(lines.map(({ who, action, reason }) => [who, action, reason])).toEqual([
      ['Rosa', 'channel-on', ''],
      ['Ben', 'channel-off', ''],
      ['Rosa', 'channel-off-asked', WISH.reason],
    ])
  })
})

it('the page shows what is off, by whom and why', async () => {
  await turnedOff()
  const html = await ben.page(PATH)
  expect(html).toContain('asked for by Rosa, confirmed by Ben')
  expect(html).toContain(WISH.reason)
})
