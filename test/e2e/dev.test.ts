import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type OneStopServer, startDev } from './testing/one-stop-server.ts'

const PATIENCE = { timeout: 30_000, interval: 100 }
const NUMBER = '[800-799-7233](tel:+18007997233)'
const OTHER = '[800-555-0199](tel:+18005550199)'

let content = ''
let server: OneStopServer
beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'one-stop-content-'))
  cpSync('content', content, { recursive: true })
  server = await startDev(['--content', content])
  await vi.waitFor(() => expect(server.said()).toContain('What you save is served'), PATIENCE)
})
afterAll(async () => {
  await server?.stop()
  rmSync(content, { recursive: true })
})

const page = async (path: string) => (await fetch(server.origin + path).catch(() => undefined))?.text()

function edit(path: string, from: string, to: string): void {
  const before = readFileSync(join(content, path), 'utf8')
  expect(before).toContain(from)
  writeFileSync(join(content, path), before.replaceAll(from, to))
}

describe('npm run dev', () => {
  it('serves a fact that was saved', async () => {
    edit('facts.yaml', NUMBER, OTHER)
    await vi.waitFor(async () => expect(await page('/a/domestic-violence-help')).toContain('800-555-0199'), PATIENCE)
  })

  it('says what is wrong and where, and serves on what was good', async () => {
    const path = 'answers/states/child-support-help.md'
    const good = readFileSync(join(content, path), 'utf8')
    writeFileSync(join(content, path), 'No front matter')
    await vi.waitFor(() => expect(server.said()).toContain('not built; what was good last is served'), PATIENCE)
    expect(server.said()).toContain(`${path}:1: the file starts with front matter`)
    expect(await page('/a/child-support-help')).toContain('child support')
    writeFileSync(join(content, path), good.replaceAll('child support', 'money for children'))
    await vi.waitFor(async () => expect(await page('/a/child-support-help')).toContain('money for children'), PATIENCE)
  })
})
