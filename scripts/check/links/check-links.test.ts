import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { LinkResult } from '../../../worker/corpus/index.ts'
import { loadContent } from '../../content-folder/load-content.ts'
import { checkLinks } from './check-links.ts'
import { fetchLinks } from './fetch-links.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'links-'))
  cpSync('content/agencies.yaml', join(folder, 'agencies.yaml'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const check = (state: LinkResult['state'], day = '2026-11-29') =>
  checkLinks(folder, day, async (urls) => urls.map((url) => ({ url, state, checked: day })))

it('keeps the last result of every link', async () => {
  const { failed, summary } = await check('ok')
  expect(failed).toBe(false)
  expect(summary).toMatch(/^\d+ links: \d+ ok$/)
  expect(loadContent(folder).links).toContainEqual({ url: 'https://www.ssa.gov/', state: 'ok', checked: '2026-11-29' })
})

it('fails where a page is gone, and names the file that sends people there', async () => {
  const { failed, lines } = await check('gone')
  expect(failed).toBe(true)
  expect(lines).toContain('gone: https://www.ssa.gov/, in agencies.yaml')
})

it('writes nothing where no site answers, and says when one did', async () => {
  await check('ok', '2026-10-01')
  const { failed, summary } = await check('unreachable')
  expect(failed).toBe(true)
  expect(summary).toContain('last checked on 2026-10-01')
  expect(loadContent(folder).links[0]?.state).toBe('ok')
})

it('says of a folder that was never checked that it was not', async () => {
  expect((await check('unreachable')).summary).toContain('never checked')
  expect(existsSync(join(folder, 'links.yaml'))).toBe(false)
})

it('asks a site one question at a time, and several sites at once', async () => {
  const asking = new Set<string>()
  let most = 0
  const urls = ['a', 'b', 'c'].flatMap((site) => [1, 2, 3].map((page) => `https://${site}.gov/${page}`))
  const results = await fetchLinks(urls, '2026-11-29', undefined, async (url, checked) => {
    const { host } = new URL(url)
    expect(asking).not.toContain(host)
    asking.add(host)
    most = Math.max(most, asking.size)
    await new Promise((resolve) => setTimeout(resolve, 1))
    asking.delete(host)
    return { url, state: 'ok', checked }
  })
  expect(results.map(({ url }) => url)).toEqual(urls)
  expect(most).toBe(3)
})
