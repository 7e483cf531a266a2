import { createExecutionContext } from 'cloudflare:test'
import { exports } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { deploymentEnv } from '../test/worker/deployment.ts'
import worker from './index.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const fetchWith = (path: string, changes: Parameters<typeof deploymentEnv>[0], origin = 'http://localhost') =>
  worker.fetch(new Request(`${origin}${path}`), deploymentEnv(changes), createExecutionContext())

describe('the Worker', () => {
  it('answers nothing while a setting is wrong, and names it here and in the log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    for (const path of ['/api/answers/vote', '/healthz', '/desk', '/ask', '/demo', '/nope']) {
      const response = await fetchWith(path, { ORIGINS: 'hunter2' })
      expect(response.status).toBe(503)
      expect(await response.json()).toEqual({ problem: 'not-ready', setting: 'ORIGINS' })
    }
    expect(log.mock.calls[0]?.[0]).toContain('setting ORIGINS must list origins')
    expect(JSON.stringify(log.mock.calls)).not.toContain('hunter2')
  })

  it('refuses the development sign-in anywhere but on this machine', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const response = await fetchWith('/api/answers/vote', {}, 'https://help.agency.gov')
    expect(await response.json()).toEqual({ problem: 'not-ready', setting: 'SIGN_IN' })
  })

  it('answers a path and a method that it does not have as problems', async () => {
    const missing = await exports.default.fetch('http://localhost/nope')
    expect([missing.status, await missing.json()]).toEqual([404, { problem: 'not-found' }])
    const wrong = await exports.default.fetch('http://localhost/api/ask', { method: 'DELETE' })
    expect(wrong.headers.get('Allow')).toContain('POST')
    expect([wrong.status, await wrong.json()]).toMatchObject([405, { problem: 'method-not-allowed' }])
  })

  it('leads to the desk from its address with a stroke at the end', async () => {
    const response = await exports.default.fetch('http://localhost/desk/', { redirect: 'manual' })
    expect([response.status, response.headers.get('Location')]).toEqual([301, '/desk'])
  })

  it.each(['/api/answers/vote', '/nope', '/desk', '/demo/', '/ask'])('sends security headers with %s', async (path) => {
    const { headers } = await exports.default.fetch(`http://localhost${path}`, { redirect: 'manual' })
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect(headers.get('Content-Security-Policy')).not.toContain('unsafe-inline')
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).not.toBeNull()
  })
})
