import { createExecutionContext } from 'cloudflare:test'
import type { Hono } from 'hono'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { deploymentEnv } from '../../../test/worker/deployment.ts'
import worker from '../../index.ts'
import { accessibility } from '../accessibility/index.tsx'
import { reference } from '../api/reference.tsx'
import { counter } from '../counter/index.tsx'
import { demo } from '../demo/index.tsx'
import { disaster } from '../disaster/now-page.tsx'
import { embed } from '../embed/index.tsx'
import { panel } from '../panel/panel-pages.tsx'
import { plans } from '../plans/plans-pages.tsx'
import { print } from '../print/index.tsx'
import { standards } from '../standards/standards-pages.tsx'
import { survey } from '../survey/survey-pages.tsx'
import { page } from './index.tsx'

// biome-ignore lint/suspicious/noExplicitAny: each app has its own environment, and only its routes are read
const APPS: [string, Hono<any>][] = [
  ...[page, print, survey, standards, plans, panel, disaster, counter, accessibility, reference].map(
    // biome-ignore lint/suspicious/noExplicitAny: as above
    (app): [string, Hono<any>] => ['', app],
  ),
  ['/embed', embed],
  ['/demo', demo],
]
/** What stands for the parts of an address. */
const PARTS: Record<string, string> = { id: 'vote', agency: 'usagov', secret: 'ab'.repeat(32), year: '2026', kind: 'a' }

/** Addresses above those of a page, where there is none. */
const NO_PAGE = ['/survey', '/panel', '/plans', '/counter/nope'].map((path) => ({ method: 'GET', path }))

/** Every route of every page, with an address that it answers. */
const ROUTES = [
  ...NO_PAGE,
  ...new Map(
    APPS.flatMap(([mount, app]) =>
      app.routes
        .filter(({ method }) => method === 'GET' || method === 'POST')
        .map(({ method, path }) => ({ method, path: addressOf(mount + path) })),
    ).map((route) => [`${route.method} ${route.path}`, route]),
  ).values(),
]

function addressOf(path: string): string {
  return path
    .replaceAll(/:(\w+)\{([^}]*)\}/g, (_, name: string, choice: string) => PARTS[name] ?? exampleOf(choice))
    .replaceAll(/:(\w+)\??/g, (_, name: string) => PARTS[name] ?? name)
}

function exampleOf(choice: string): string {
  return choice.includes('sitemap') ? 'sitemap-9.xml' : (choice.split('|')[0] ?? '')
}

const open = { limit: async () => ({ success: true }) }
const unlimited = { WRITE_LIMIT: open, READ_LIMIT: open, SUGGEST_LIMIT: open }
const closed = { limit: async () => ({ success: false }) }
const limits = { WRITE_LIMIT: closed, READ_LIMIT: closed, SUGGEST_LIMIT: closed }
const away = () => {
  throw new Error('D1_ERROR: no answer')
}
const noStore = { DB: { prepare: away, batch: away, exec: away, withSession: away } }
const noAssets = { fetch: async () => new Response(null, { status: 500 }) }
const nothing = { ...noStore, ASSETS: noAssets, SNAPSHOTS: { get: away, put: away, list: away } }

/** The assets of a deployment, with its style sheets. */
const styled = {
  fetch: async (url: string) =>
    url.endsWith('.css')
      ? new Response('h1{margin:0}', { headers: { 'Content-Type': 'text/css' } })
      : deploymentEnv({}).ASSETS.fetch(url),
}

interface Way {
  named: string
  method?: string
  body?: string
  changes: Record<string, unknown>
  /** How many routes at least must have failed so: the others hold. */
  least: number
}
const WAYS: Way[] = [
  { named: 'that is asked too often', changes: limits, least: 30 },
  { named: 'while D1 is away', changes: noStore, least: 5 },
  { named: 'while nothing can be read', changes: nothing, least: 30 },
  { named: 'that is sent what is no form', method: 'POST', body: '{', changes: {}, least: 30 },
  { named: 'that is asked by another method', method: 'DELETE', changes: {}, least: 50 },
  { named: 'that is opened as any page is', method: 'GET', changes: {}, least: 5 },
]

const AS_IT_IS: Way = { named: 'as it is', changes: {}, least: 0 }

async function send(path: string, method: string, way: Way, headers: Record<string, string>): Promise<Response> {
  const init =
    method === 'POST' ? { body: way.body ?? '', headers: { ...headers, 'Content-Type': 'text/plain' } } : { headers }
  const request = new Request(`http://localhost:8787${path}`, { method, redirect: 'manual', ...init })
  const env = deploymentEnv({ ...unlimited, ...(way.changes.ASSETS ? {} : { ASSETS: styled }), ...way.changes })
  return worker.fetch(request, env, createExecutionContext())
}

/** Whether a page's policy lets it have its own style sheet. */
async function isDrawn(text: string, headers: Headers): Promise<boolean> {
  const policy = headers.get('Content-Security-Policy') ?? ''
  const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1]
  if (style === undefined) return /style-src [^;]*'self'/.test(policy)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style)))
  return policy.includes(`'sha256-${btoa(String.fromCharCode(...hash))}'`)
}

describe('what goes wrong on a page is a page', () => {
  beforeAll(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    vi.spyOn(console, 'warn').mockImplementation(() => {})
  })

  describe.each([
    ['en', 'en-US,en;q=0.5'],
    ['es', 'es-MX'],
  ])('in %s', (language, accepted) => {
    it.each(WAYS)('at every address $named', async (way) => {
      const headers = { Accept: 'text/html,*/*;q=0.8', 'Accept-Language': accepted }
      const wrong: string[] = []
      let failed = 0
      for (const route of ROUTES) {
        const method = way.method ?? route.method
        const response = await send(route.path, method, way, headers)
        if (response.status < 400) continue
        failed += 1
        const type = response.headers.get('Content-Type') ?? 'nothing'
        const text = await response.text()
        const isPage =
          type.startsWith('text/html') && text.includes('<h1') && /<html lang="(\w+)"/.exec(text)?.[1] !== undefined
        if (!isPage) wrong.push(`${method} ${route.path}: ${response.status} ${type} ${text.slice(0, 60)}`)
        else if (!text.includes(`<html lang="${language}"`) && !route.path.startsWith('/es'))
          wrong.push(`${method} ${route.path}: not in ${language}`)
        if (!(await isDrawn(text, response.headers)))
          wrong.push(`${method} ${route.path}: its policy blocks its styles`)
      }
      expect(wrong).toEqual([])
      expect(failed).toBeGreaterThanOrEqual(way.least)
    })
  })

  it('says how long to wait and what is allowed, and draws itself with its own styles alone', async () => {
    const people = { Accept: 'text/html' }
    const [often, other] = [
      await send('/standards', 'GET', { ...AS_IT_IS, changes: limits }, people),
      await send('/counter/ask', 'GET', AS_IT_IS, people),
    ]
    expect([often.status, often.headers.get('Retry-After')]).toEqual([429, '60'])
    expect([other.status, other.headers.get('Allow')]).toEqual([405, 'POST'])
    for (const { headers } of [often, other]) {
      expect(headers.get('Content-Security-Policy')).toMatch(/style-src 'self'/)
      expect(headers.get('Cache-Control')).toBe('no-store')
    }
  })

  it.each(['/standards', '/panel', '/survey/usagov', '/api/answers/vote'])('is data for software: %s', async (path) => {
    const response = await send(path, 'GET', { ...AS_IT_IS, changes: limits }, { Accept: '*/*' })
    expect(await response.json()).toMatchObject({ problem: 'too-many-requests' })
    const wrong = await send(path, 'DELETE', AS_IT_IS, { Accept: 'application/json' })
    expect(await wrong.json()).toMatchObject({ problem: 'method-not-allowed' })
  })

  it('is data at an address of the API, whoever opens it', async () => {
    const response = await send('/api/answers/nope', 'GET', AS_IT_IS, { Accept: 'text/html' })
    expect([response.status, await response.json()]).toEqual([404, { problem: 'answer-unknown' }])
  })
})
