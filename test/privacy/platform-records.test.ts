import { readFileSync } from 'node:fs'
import { parse } from 'smol-toml'
import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { programEnv } from '../../scripts/process/program-env.ts'

const Recorded = z.looseObject({
  observability: z.object({
    logs: z.looseObject({ invocation_logs: z.boolean() }),
    traces: z.looseObject({ enabled: z.boolean() }),
  }),
})
const TOML = readFileSync('wrangler.toml', 'utf8')

it('lets Cloudflare write no line for each request, since an address may hold a receipt’s code', () => {
  expect(Recorded.parse(parse(TOML)).observability.logs.invocation_logs).toBe(false)
})

it('lets Cloudflare keep no spans, which hold addresses and queries', () => {
  expect(Recorded.parse(parse(TOML)).observability.traces.enabled).toBe(false)
})

it('sends what is logged to nobody else', () => {
  expect(Object.keys(parse(TOML))).not.toContain('tail_consumers')
  expect(parse(TOML).logpush).toBeUndefined()
})

it('keeps no traces on this machine either', () => {
  expect(programEnv).toMatchObject({
    X_LOCAL_OBSERVABILITY: 'false',
    X_LOCAL_EXPLORER: 'false',
    WRANGLER_WRITE_LOGS: 'false',
  })
})
