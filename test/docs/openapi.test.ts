import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { generateApi } from 'swagger-typescript-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadContent } from '../../scripts/content-folder/load-content.ts'
import { serveCorpus } from '../e2e/testing/corpus-server.ts'

/** The Worker's types are not those of Node: it is loaded by its path. */
const DOCUMENT = '../../worker/channels/api/openapi.ts'
const { OPENAPI, ROUTES } = await import(DOCUMENT)

const { corpus } = loadContent('content', '2026-11-22')

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
  }, 400_000)

  it('makes a client that calls every route of the Worker', async () => {
    const { Api } = await import(join(folder, 'client.ts'))
    const served = await serveCorpus({ ...corpus, answers: corpus.answers.slice(0, 5) })
    const called: string[] = []
    const missed: string[] = []
    const customFetch = async (input: string, init: RequestInit) => {
      const path = new URL(input).pathname.replace('[object%20Object]', 'x')
      called.push(`${init.method} ${path}`)
      const response = await served.fetch(path, init)
      // Nonsense is refused by the route itself; that there is no such route, or none for this method, are other problems.
      const text = await response.clone().text()
      if (response.status >= 500 || /^{"problem":"(?:not-found|method-not-allowed)"/.test(text))
        missed.push(`${path} ${text}`)
      return response
    }
    const client = new Api({ baseUrl: served.origin, customFetch })
    const groups: Record<string, Method>[] = [client.api, client.healthz]
    const calls = groups.flatMap((group) =>
      Object.values(group).map((call) => (call.length > 0 ? call('x', {}) : call({}))),
    )
    await Promise.allSettled(calls)
    await served.stop()
    for (const route of Object.keys(ROUTES)) expect(called).toContain(route.replace(/\{\w+\}/, 'x'))
    expect(missed).toEqual([])
  })
})
