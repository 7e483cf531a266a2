import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Site, serveSite } from './serve-site.ts'

const SCRIPT = 'console.log("hello");'.repeat(50)
let folder: string
let site: Site

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'one-stop-site-'))
  writeFileSync(join(folder, 'index.html'), '<p>page</p>')
  writeFileSync(join(folder, 'a.js'), SCRIPT)
  site = await serveSite(folder)
})
afterEach(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

it('sends files with brotli and counts what went over the wire', async () => {
  const response = await fetch(`${site.origin}/a.js`)
  expect(response.headers.get('content-encoding')).toBe('br')
  expect(await response.text()).toBe(SCRIPT)
  expect(site.sent).toEqual([{ path: '/a.js', bytes: brotliCompressSync(SCRIPT).length }])
})

it('counts no page, only what a page loads', async () => {
  expect(await (await fetch(`${site.origin}/`)).text()).toBe('<p>page</p>')
  expect(site.sent).toEqual([])
})

it('answers a peer’s calls of its own service with nothing, and counts them', async () => {
  expect(await (await fetch(`${site.origin}/webhook`, { method: 'POST', body: '{}' })).json()).toEqual({})
  expect(site.sent.map(({ path }) => path)).toEqual(['/webhook'])
})
