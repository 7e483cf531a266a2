import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import configuration from '../wrangler.toml?raw'
import { accessibility } from './channels/accessibility/index.tsx'
import { api } from './channels/api/index.ts'
import apiDocument from './channels/api/README.md?raw'
import { demo } from './channels/demo/index.tsx'
import { embed } from './channels/embed/index.tsx'
import { page } from './channels/page/index.tsx'
import channelsDocument from './channels/README.md?raw'
import { PROBLEMS } from './contract/index.ts'
import { desk } from './desk/index.tsx'
import deskDocument from './desk/README.md?raw'
import { SETTINGS } from './env.ts'
import { EXPOSED_HEADERS } from './http/listed-origins.ts'
import { RATE_LIMITS } from './http/rate-limit.ts'
import documentation from './README.md?raw'

/** Where the routes of each part of the Worker are told. */
const ROUTES = [
  { name: 'channels/api/README.md', document: apiDocument, app: new Hono().route('/', api) },
  {
    name: 'channels/README.md',
    document: channelsDocument,
    app: new Hono().route('/demo', demo).route('/embed', embed).route('/', accessibility).route('/', page),
  },
  { name: 'desk/README.md', document: deskDocument, app: new Hono().route('/desk', desk) },
]

/** Routes by name, each once; a part of the path that may be left out is not told. */
function namesOf({ routes }: (typeof ROUTES)[number]['app']): string[] {
  const handled = routes.filter(({ method }) => method !== 'ALL')
  return [...new Set(handled.map(({ method, path }) => `${method} ${path.replace(/\?\}?$/, '')}`))]
}

describe.each(ROUTES)('$name', ({ document, app }) => {
  it.each(namesOf(app))('tells of %s', (route) => {
    const told = document.includes(`\`${route}\``) || document.includes(`\`${route}?`)
    expect(told).toBe(true)
  })
})

describe('channels/api/README.md', () => {
  it.each(Object.entries(PROBLEMS))('tells of the problem %s with its status', (code, status) => {
    expect(apiDocument).toMatch(new RegExp(`^\\| \`${code}\` +\\| ${status} `, 'm'))
  })

  it.each(EXPOSED_HEADERS)('tells of the header %s', (name) => {
    expect(apiDocument).toMatch(new RegExp(`^\\| \`${name}\` `, 'm'))
  })
})

describe('README.md', () => {
  it.each(Object.keys(SETTINGS))('tells of the setting %s', (name) => {
    expect(documentation).toMatch(new RegExp(`^\\| \`${name}\` `, 'm'))
    expect(configuration).toContain(name)
  })
})

describe('wrangler.toml', () => {
  it.each(Object.values(RATE_LIMITS))('limits $binding as the Worker tells', ({ binding, requests, periodSeconds }) => {
    const [, limit, period] =
      new RegExp(`name = "${binding}"[\\s\\S]*?limit = (\\d+), period = (\\d+)`).exec(configuration) ?? []
    expect([Number(limit), Number(period)]).toEqual([requests, periodSeconds])
  })
})
