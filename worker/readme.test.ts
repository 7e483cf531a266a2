import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import configuration from '../wrangler.toml?raw'
import { api } from './channels/api/index.ts'
import { demo } from './channels/demo/index.tsx'
import { embed } from './channels/embed/index.tsx'
import { page } from './channels/page/index.tsx'
import { PROBLEMS } from './contract/index.ts'
import { desk } from './desk/index.tsx'
import { SETTINGS } from './env.ts'
import { EXPOSED_HEADERS } from './http/listed-origins.ts'
import { RATE_LIMITS } from './http/rate-limit.ts'
import documentation from './README.md?raw'

const routes = new Hono()
  .route('/', api)
  .route('/desk', desk)
  .route('/demo', demo)
  .route('/embed', embed)
  .route('/', page).routes
const named = new Set(
  routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path.replace(/\?\}?$/, '')}`),
)

describe('README.md', () => {
  it.each([...named])('tells of %s', (route) => {
    const told = documentation.includes(`\`${route}\``) || documentation.includes(`\`${route}?`)
    expect(told).toBe(true)
  })

  it.each(Object.entries(PROBLEMS))('tells of the problem %s with its status', (code, status) => {
    expect(documentation).toMatch(new RegExp(`^\\| \`${code}\` +\\| ${status} `, 'm'))
  })

  it.each(Object.keys(SETTINGS))('tells of the setting %s', (name) => {
    expect(documentation).toMatch(new RegExp(`^\\| \`${name}\` `, 'm'))
    expect(configuration).toContain(name)
  })

  it.each(EXPOSED_HEADERS)('tells of the header %s', (name) => {
    expect(documentation).toMatch(new RegExp(`^\\| \`${name}\` `, 'm'))
  })
})

describe('wrangler.toml', () => {
  it.each(Object.values(RATE_LIMITS))('limits $binding as the Worker tells', ({ binding, requests, periodSeconds }) => {
    const [, limit, period] =
      new RegExp(`name = "${binding}"[\\s\\S]*?limit = (\\d+), period = (\\d+)`).exec(configuration) ?? []
    expect([Number(limit), Number(period)]).toEqual([requests, periodSeconds])
  })
})
