import { createExecutionContext } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import { deploymentEnv } from '../../test/worker/deployment.ts'
import worker from '../index.ts'

const PUBLIC = 'https://help.agency.gov'
const DESK = 'https://desk.agency.gov'
const TWO = { SIGN_IN: 'none', RATE_LIMITS: 'on', PUBLIC_ORIGIN: PUBLIC, DESK_ORIGIN: DESK }

const at = (address: string, init: RequestInit = {}, settings: object = TWO) =>
  worker.fetch(new Request(address, { redirect: 'manual', ...init }), deploymentEnv(settings), createExecutionContext())
const toOf = async (address: string) => {
  const { status, headers } = await at(address)
  return [status, headers.get('Location')]
}

describe('a desk with a host of its own', () => {
  it.each(['/desk', '/desk/gaps?state=open', '/desk/sign-in?to=/desk/drafts'])('is led to from %s', async (path) => {
    expect(await toOf(PUBLIC + path)).toEqual([302, DESK + path])
  })

  it.each(['/', '/a/vote', '/ask?q=vote', '/desks', '/r'])('leads back to where people ask: %s', async (path) => {
    expect(await toOf(DESK + path)).toEqual([302, PUBLIC + path])
  })

  it('takes nothing that is sent to the other host, and leads nowhere with it', async () => {
    const sent = { method: 'POST', headers: { Origin: PUBLIC, 'Sec-Fetch-Site': 'same-origin' }, body: 'x' }
    for (const address of [`${PUBLIC}/desk/sign-out`, `${DESK}/api/ask`]) {
      const response = await at(address, sent)
      expect([response.status, response.headers.get('Location')]).toEqual([404, null])
    }
  })

  it('stands where it is asked for: each on its own host', async () => {
    // The desk is closed here: that is the desk's own answer.
    expect(await (await at(`${DESK}/desk`)).text()).toContain('The desk is closed')
    expect((await at(`${PUBLIC}/a/vote`)).status).toBe(200)
    for (const origin of [PUBLIC, DESK]) expect((await at(`${origin}/healthz`)).status).toBe(200)
  })

  it('is asked for: without the setting all stands on every host', async () => {
    expect(await (await at(`${PUBLIC}/desk`, {}, { ...TWO, DESK_ORIGIN: '' })).text()).toContain('The desk is closed')
    expect((await at(`${DESK}/a/vote`, {}, { ...TWO, DESK_ORIGIN: '' })).status).toBe(200)
  })

  it.each([
    ['without an address for people', { ...TWO, PUBLIC_ORIGIN: '' }],
    ['on the same host', { ...TWO, DESK_ORIGIN: PUBLIC }],
    ['at what is no origin', { ...TWO, DESK_ORIGIN: 'desk.agency.gov' }],
  ])('is refused %s', async (_, settings) => {
    const response = await at(`${PUBLIC}/a/vote`, {}, settings)
    expect(await response.json()).toMatchObject({ problem: 'not-ready' })
  })
})
