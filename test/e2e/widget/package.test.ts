import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPackage } from '../../../scripts/build/build-package.ts'
import { type AgencySite, startAgencySite } from '../testing/agency-site.ts'
import type { HostPage } from '../testing/start-host.ts'

/** The folder of somebody else's site, with the package installed, and the site. */
let folder: string
let site: AgencySite
let installed: string
let packed: string[]
let page: HostPage = { body: '' }

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'one-stop-site-'))
  await buildPackage(join(folder, 'package'))
  const [{ filename, files }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', './package'], { cwd: folder, encoding: 'utf8' }),
  )
  packed = files.map(({ path }: { path: string }) => path).sort()
  installed = join(folder, 'node_modules/one-stop-widget')
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['xzf', join(folder, filename), '-C', installed, '--strip-components=1'])
  site = await startAgencySite(() => page)
})

afterAll(async () => {
  await site?.close()
  rmSync(folder, { recursive: true })
})

/** Opens the panel on the page, and says what it complained of. */
async function opened(): Promise<string[]> {
  const tab = await site.browser.newPage()
  const complaints: string[] = []
  tab.on('console', (message) => complaints.push(message.text()))
  tab.on('pageerror', (error) => complaints.push(error.message))
  await tab.goto(site.origin)
  await tab.getByRole('button', { name: 'Ask a question' }).click()
  await tab.getByRole('combobox', { name: 'Type your question' }).waitFor()
  await tab.close()
  return complaints
}

const HTML = '<!doctype html><html lang="en"><title>t</title><one-stop agency="va"></one-stop>'

describe('the npm package', () => {
  it('holds what its entries name, and nothing else', () => {
    const wanted = ['LICENSE', 'README.md', 'custom-elements.json', 'index.d.ts', 'index.js', 'one-stop.d.ts']
    expect(packed).toEqual([...wanted, 'package.json'].sort())
  })

  it('loads the widget in a bundle', async () => {
    const contents = `import { loadOneStop } from 'one-stop-widget'
      loadOneStop('${site.widget.origin}/one-stop.js').then(() => document.querySelector('one-stop').open())`
    const { outputFiles } = await build({ stdin: { contents, resolveDir: folder }, bundle: true, write: false })
    page = { body: `${HTML}<script src="/bundle.js"></script>`, scripts: { '/bundle.js': outputFiles[0]?.text ?? '' } }
    const tab = await site.browser.newPage()
    await tab.goto(site.origin)
    await tab.getByRole('combobox', { name: 'Type your question' }).waitFor()
    await tab.close()
  })

  it('loads the widget from a plain page, once, and says where it cannot', async () => {
    const call = (address: string) => `loadOneStop('${address}')`
    page = {
      body: `${HTML}<script type="module">import { loadOneStop } from '/one-stop-widget/index.js'
        const [one, other] = [${call(`${site.widget.origin}/one-stop.js`)}, ${call(`${site.widget.origin}/one-stop.js`)}]
        console.log(one === other)
        ${call(`${site.widget.origin}/no-such-folder/one-stop.js`)}.catch(({ message }) => console.log(message))</script>`,
      scripts: { '/one-stop-widget/index.js': readFileSync(join(installed, 'index.js'), 'utf8') },
    }
    const said = await opened()
    expect(said).toContain('true')
    expect(said).toContain(`one-stop: ${site.widget.origin}/no-such-folder/one-stop.js cannot be loaded`)
  })

  it('does nothing on a server', async () => {
    const { loadOneStop } = await import(join(installed, 'index.js'))
    expect(await loadOneStop('https://one-stop.example.gov/one-stop.js')).toBeUndefined()
  })

  it('types the element, its events and the attributes of templates', () => {
    writeFileSync(
      join(folder, 'page.ts'),
      `import { loadOneStop, type OneStopAttributes } from 'one-stop-widget'
      const attributes: OneStopAttributes = { agency: 'va', position: 'top-left', inline: true }
      loadOneStop('https://one-stop.example.gov/one-stop.js', { nonce: 'abc' }).then(() => {
        document.querySelector('one-stop')?.addEventListener('one-stop-reply', ({ detail }) => console.log(detail.kind, attributes))
      })
      // @ts-expect-error
      loadOneStop({ url: 'https://one-stop.example.gov' }).then(() => document.createElement('one-stop').show())`,
    )
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022,dom', '--types', '']
    const place = ['--module', 'esnext', '--moduleResolution', 'bundler', join(folder, 'page.ts')]
    expect(() =>
      execFileSync(resolve('node_modules/.bin/tsc'), [...options, ...place], { cwd: folder, encoding: 'utf8' }),
    ).not.toThrow()
  })
})
