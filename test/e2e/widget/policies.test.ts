import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AgencySite, startAgencySite } from '../testing/agency-site.ts'

const NONCE = 'bm9uY2Ugb2YgdGhlIHBhZ2U'
const BASE = "default-src 'none'; style-src 'none'; base-uri 'none'"

let site: AgencySite
let scripts: Record<string, string> = {}
let served: { policy: string; tag: string; hostLit: Row['hostLit'] } = { policy: '', tag: '', hostLit: undefined }

beforeAll(async () => {
  scripts = { '/first.js': await bundleHostLit(DRAW), '/last.js': await bundleHostLit(DRAW_LAST) }
  site = await startAgencySite(() => ({
    headers: served.policy ? { 'Content-Security-Policy': served.policy } : {},
    scripts,
    body: `<!doctype html><html lang="en"><title>An agency</title>${served.hostLit ? `<script src="/${served.hostLit}.js" nonce="${NONCE}" defer></script>` : ''}${served.tag}<main>Text</main><div id="lit"></div></html>`,
  }))
})

afterAll(async () => {
  await site?.close()
})

/** A host page that uses Lit itself, and so takes the policy name `lit-html`: before our panel comes, or after. */
const DRAW = `import('lit/html.js').then(({ html, render }) => render(html\`<b>the host’s own Lit</b>\`, document.querySelector('#lit')))`
const DRAW_LAST = `addEventListener('one-stop-open', () => ${DRAW})`

async function bundleHostLit(contents: string) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

interface Row {
  name: string
  policy: () => string
  tag?: () => string
  /** When the host's own Lit runs: before ours or after. */
  hostLit?: 'first' | 'last'
  /** The host's own policy does not let its Lit run. */
  hostLitFails?: boolean
}

const nonceTag = () =>
  `<script src="${site.widget.origin}/one-stop.js" data-agency="va" nonce="${NONCE}" async></script>`
const versioned = () => site.widget.files.find(({ name }) => name.startsWith('one-stop-'))
const hashes = () => {
  const later = site.widget.files.filter(({ name }) => /^widget\/(panel|deferred)-/.test(name))
  return [versioned(), ...later].map((file) => `'${file?.integrity}'`).join(' ')
}
const nonced = (more = '') => `${BASE}; script-src 'nonce-${NONCE}'${more}; connect-src ${site.widget.origin}`
const trusted = (names: string) => `${nonced()}; require-trusted-types-for 'script'${names}`

const ROWS: Row[] = [
  { name: 'none', policy: () => '' },
  { name: 'a nonce', policy: () => nonced() },
  { name: 'a nonce and strict-dynamic', policy: () => nonced(" 'strict-dynamic'") },
  {
    name: 'hashes only, no styles',
    policy: () => `${BASE}; script-src ${hashes()}; connect-src ${site.widget.origin}`,
    tag: () =>
      `<script src="${site.widget.origin}/${versioned()?.name}" integrity="${versioned()?.integrity}" crossorigin data-agency="va" async></script>`,
  },
  { name: 'Trusted Types with our name', policy: () => trusted('; trusted-types one-stop') },
  {
    name: 'Trusted Types with our name and Lit’s, which the host uses before us',
    policy: () => trusted('; trusted-types one-stop lit-html'),
    hostLit: 'first',
  },
  {
    name: 'Trusted Types with our name and Lit’s, which the host uses after us',
    policy: () => trusted('; trusted-types one-stop lit-html'),
    hostLit: 'last',
  },
  {
    name: 'Trusted Types with our name alone, and a Lit of the host’s that it forgot to name',
    policy: () => trusted('; trusted-types one-stop'),
    hostLit: 'first',
    hostLitFails: true,
  },
  { name: 'Trusted Types with any name', policy: () => trusted(''), hostLit: 'first' },
  { name: 'none, with a Lit of the host’s', policy: () => '', hostLit: 'last' },
]

declare global {
  interface Window {
    policies: string[]
  }
}

/** Runs in the page, before everything else: notes each policy that somebody makes. */
function notePolicies() {
  window.policies = []
  const { prototype } = Reflect.get(window, 'TrustedTypePolicyFactory')
  const { createPolicy } = prototype
  prototype.createPolicy = function (name: string, rules: object) {
    window.policies.push(name)
    return createPolicy.call(this, name, rules)
  }
}

async function visit(row: Row): Promise<{ page: Page; complaints: string[] }> {
  served = { policy: row.policy(), tag: (row.tag ?? nonceTag)(), hostLit: row.hostLit }
  const page = await site.browser.newPage()
  await page.addInitScript(notePolicies)
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(site.origin)
  return { page, complaints }
}

describe('under a host’s policy', () => {
  for (const row of ROWS)
    it(`works fully: ${row.name}`, async () => {
      const { page, complaints } = await visit(row)
      await page.getByRole('button', { name: 'Ask a question' }).click()
      await page.getByRole('combobox', { name: /^(Type your|Ask another) question$/ }).fill('my dad died')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Someone in my family died' }).waitFor()
      await page.getByRole('button', { name: /^Show all \d+ steps$/ }).click()
      await page.getByRole('button', { name: 'Español' }).click()
      await page.getByText('Haga una pregunta').first().waitFor()
      await page.getByRole('button', { name: 'Más' }).click()
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Guardar esta conversación' }).click(),
      ])
      expect(readFileSync(await file.path(), 'utf8')).toContain('Usted preguntó: my dad died')
      const width = await page.locator('one-stop .panel').evaluate((panel) => panel.getBoundingClientRect().width)
      expect(width).toBe(408)
      expect(await page.getByText('the host’s own Lit').count()).toBe(row.hostLit && !row.hostLitFails ? 1 : 0)
      const others = row.hostLit ? ['lit-html'] : []
      expect((await page.evaluate(() => window.policies)).sort()).toEqual([...others, 'one-stop'])
      expect(complaints.filter((text) => !(row.hostLitFails && text.includes('lit-html')))).toEqual([])
      await page.close()
    })

  it('shows a plain link where the page allows no policy at all', async () => {
    const { page } = await visit({ name: '', policy: () => trusted("; trusted-types 'none'") })
    const link = page.getByRole('link', { name: 'Ask a question' })
    expect(await link.getAttribute('href')).toBe(`${site.widget.origin}/ask?agency=va&language=en`)
    await page.close()
  })

  it('shows the page’s own link there, where it has one', async () => {
    const tag = () =>
      `<script src="${site.widget.origin}/one-stop.js" nonce="${NONCE}" async></script><one-stop agency="va"><a href="/help">Ask us</a></one-stop>`
    const { page } = await visit({ name: '', policy: () => trusted("; trusted-types 'none'"), tag })
    await page.waitForFunction(() => document.querySelector('one-stop')?.shadowRoot)
    expect(await page.getByRole('link', { name: 'Ask us' }).isVisible()).toBe(true)
    await page.close()
  })

  it('breaks a policy where it must (the control)', async () => {
    const { complaints, page } = await visit({ name: '', policy: () => `${BASE}; script-src 'nonce-another'` })
    await expect.poll(() => complaints.length).toBeGreaterThan(0)
    await page.close()
  })
})
