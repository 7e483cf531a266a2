import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { generateApi } from 'swagger-typescript-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** The Worker's types are not those of Node: it is loaded by its path. */
const DOCUMENT = '../../worker/channels/api/openapi.ts'
const { OPENAPI, ROUTES } = await import(DOCUMENT)

type Method = (...args: unknown[]) => Promise<unknown>

let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'one-stop-client-'))
  const spec = JSON.parse(JSON.stringify(OPENAPI))
  await generateApi({ spec, output: folder, fileName: 'client.ts', httpClientType: 'fetch', silent: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the OpenAPI document, by others’ tools', () => {
  it('is one of version 3.1', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(OPENAPI)))
    expect(errors).toBeUndefined()
    expect([valid, validator.version]).toEqual([true, '3.1'])
  })

  it('is refused where it is not: the control', async () => {
    const { valid } = await new Validator().validate({ ...JSON.parse(JSON.stringify(OPENAPI)), paths: [] })
    expect(valid).toBe(false)
  })

  it('makes a client that compiles', () => {
    const config = {
      compilerOptions: {
        strict: true,
        noEmit: true,
        target: 'ES2022',
        module: 'ESNext',
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        types: [],
        skipLibCheck: true,
      },
      files: ['client.ts'],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    expect(execFileSync('node_modules/.bin/tsc', ['-p', folder], { encoding: 'utf8' })).toBe('')
  }, 120_000)

  it('makes a client that calls every route', async () => {
    const { Api } = await import(join(folder, 'client.ts'))
    const called: string[] = []
    const customFetch = async (input: string, init: RequestInit) => {
      called.push(`${init.method} ${new URL(input).pathname}`)
      return new Response('{}', { headers: { 'Content-Type': 'application/json' } })
    }
    const client = new Api({ baseUrl: 'https://help.agency.gov', customFetch })
    const groups: Record<string, Method>[] = [client.api, client.healthz]
    for (const group of groups)
      for (const call of Object.values(group)) (await call.length) > 0 ? call('x', {}) : call({})
    await Promise.resolve()
    const served = Object.keys(ROUTES).map((route) => route.replace(/\{\w+\}/, 'x'))
    for (const route of served) expect(called.map((one) => one.replace('[object%20Object]', 'x'))).toContain(route)
  })
})
