import { existsSync, readFileSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { startBrowser } from '../../../scripts/browser/start-browser.ts'
import { type RealWidget, startRealWidget } from './real-widget.ts'
import { listen } from './start-host.ts'

const HOSTS = 'test/hosts'
/** What no registry of npm has: Debian's packages libjs-prototype and libjs-mootools. */
export const SYSTEM = '/usr/share/javascript'
/** Its style sheet asks for them at the root. */
const GOVUK_ASSETS = 'node_modules/govuk-frontend/dist/govuk/assets'
const NONCE = 'bm9uY2Ugb2YgdGhlIHBhZ2U'
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** An agency's site as its people build it, with a library that agencies use. */
export interface RealHost {
  /** Its folder. */
  name: string
  /** What it is, in a test's name. */
  title: string
  /** How its own form is closed again. */
  closesBy: 'Escape' | 'the same button'
  /** What opens a modal that keeps the focus in itself, and its field. */
  modals?: [opener: string, field: string][]
  /** Its modal keeps Tab in itself, and gives the focus back to what opened it. */
  cycles?: true
  /** What of an overlay is switched on before anything is asked, by its own names. */
  switches?: string[]
  /** Its script binds the widget's events, and counts replies on the page. */
  counts?: true
  /** A file of this machine without which it cannot be shown. */
  needs?: string
  policy?: (widget: string) => string
}

const FORM: [string, string][] = [['Open the form', 'Your name']]

export const REAL_HOSTS: RealHost[] = [
  { name: 'uswds', title: 'USWDS', closesBy: 'Escape', modals: FORM },
  { name: 'bootstrap-5', title: 'Bootstrap 5', closesBy: 'Escape', modals: FORM, cycles: true },
  { name: 'bootstrap-4', title: 'Bootstrap 4 with jQuery', closesBy: 'Escape', modals: FORM, cycles: true },
  { name: 'govuk', title: 'govuk-frontend', closesBy: 'the same button' },
  { name: 'wet-boew', title: 'a page like wet-boew’s', closesBy: 'Escape', modals: FORM },
  { name: 'angular', title: 'Angular', closesBy: 'Escape', counts: true },
  {
    name: 'react',
    title: 'React with Radix and MUI under a strict policy',
    closesBy: 'Escape',
    counts: true,
    modals: [...FORM, ['Open the other form', 'Your street']],
    policy: (widget) =>
      [
        `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'nonce-${NONCE}'; connect-src ${widget}`,
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types one-stop",
      ].join('; '),
  },
  { name: 'vue', title: 'Vue with the package', closesBy: 'Escape', counts: true },
  { name: 'drupal', title: 'a page like Drupal’s', closesBy: 'Escape', modals: FORM },
  { name: 'wordpress', title: 'a page like WordPress’s', closesBy: 'Escape' },
  {
    name: 'prototype',
    title: 'Prototype.js',
    closesBy: 'Escape',
    needs: join(SYSTEM, 'prototype/prototype.js'),
  },
  {
    name: 'overlay',
    title: 'an accessibility overlay that is switched on',
    closesBy: 'the same button',
    switches: ['increaseText', 'invertColors', 'underlineLinks', 'disableAnimations'],
  },
]

/** The sites on one origin, each below a path of its name, One Stop on another, and a browser to visit with. */
export interface RealHosts {
  origin: string
  widget: RealWidget
  browser: Browser
  close(): Promise<void>
}

/** Serves every real host, and `pages` beside them.
 * @param pages - More pages by path; `{{one-stop}}` is the tag, `{{script}}` the tag of a page that makes the element itself. */
export async function startRealHosts(pages: Readonly<Record<string, string>> = {}): Promise<RealHosts> {
  const bundles = await bundlePages()
  let widget = ''
  const { origin, close } = await listen((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://host').pathname)
    const host = REAL_HOSTS.find(({ name }) => path === `/${name}`)
    const found = host ? readFileSync(join(HOSTS, host.name, 'index.html')) : fileAt(path, bundles, pages)
    if (found === undefined) return response.writeHead(path === '/favicon.ico' ? 204 : 404).end()
    const type = TYPES[host || path in pages ? '.html' : extname(path)] ?? 'application/octet-stream'
    const headers = host?.policy ? { 'Content-Security-Policy': host.policy(widget) } : {}
    response.writeHead(200, { 'Content-Type': type, ...headers })
    return response.end(type.startsWith('text/html') ? filled(String(found), widget) : found)
  })
  const oneStop = await startRealWidget([origin])
  widget = oneStop.origin
  const browser = await startBrowser()
  const stop = async () => {
    await browser.close()
    await close()
    await oneStop.stop()
  }
  return { origin, widget: oneStop, browser, close: stop }
}

function filled(html: string, widget: string): string {
  const script = `<script src="${widget}/one-stop.js" nonce="${NONCE}" async></script>`
  const tag = script.replace(' async', ' data-agency="va" async')
  return html
    .replaceAll('{{one-stop}}', tag)
    .replaceAll('{{script}}', script)
    .replaceAll('{{address}}', `${widget}/one-stop.js`)
    .replaceAll('{{nonce}}', NONCE)
}

function fileAt(path: string, bundles: Readonly<Record<string, string>>, pages: Readonly<Record<string, string>>) {
  if (pages[path] !== undefined) return pages[path]
  if (bundles[path] !== undefined) return bundles[path]
  const [, room = '', ...rest] = path.split('/')
  const folder = { npm: 'node_modules', system: SYSTEM, assets: GOVUK_ASSETS }[room]
  const file = folder ? join(folder, ...rest) : join(HOSTS, path)
  return existsSync(file) && extname(file) ? readFileSync(file) : undefined
}

/** Scripts of the hosts that are written in modules, each as one file. */
async function bundlePages(): Promise<Record<string, string>> {
  const names = REAL_HOSTS.map(({ name }) => name).filter((name) => existsSync(join(HOSTS, name, 'page.mjs')))
  const { outputFiles } = await build({
    entryPoints: names.map((name) => ({ in: join(HOSTS, name, 'page.mjs'), out: `${name}/page` })),
    outdir: '/',
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  return Object.fromEntries(outputFiles.map(({ path, text }) => [path, text]))
}
