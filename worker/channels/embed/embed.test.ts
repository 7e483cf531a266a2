import { env, exports } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../contract/index.ts'
import { en } from './strings/en.ts'
import { es } from './strings/es.ts'

const ORIGIN = 'http://localhost:8787'

async function get(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return exports.default.fetch(new Request(`${ORIGIN}/embed${query}`, { headers }))
}

/** The text of an element that holds no other of its kind, as a browser would show it. */
async function textOf(id: string, query: string): Promise<string> {
  const found = new RegExp(`<pre id="${id}"><code>(.*?)</code>`, 's').exec(await (await get(query)).text())?.[1] ?? ''
  const plain: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }
  return found.replace(/&(lt|gt|quot|#39|amp);/g, (entity) => plain[entity] ?? entity)
}

describe('the tag', () => {
  it('names this deployment, the agency, and a file that never changes with its hash', async () => {
    const tag = await textOf('tag', '?agency=va')
    expect(tag).toMatch(/^<script src="http:\/\/localhost:8787\/one-stop-[0-9a-f]{10}\.js"/)
    expect(tag).toContain('data-agency="va"')
    expect(tag).toMatch(/integrity="sha(256|384)-[A-Za-z0-9+/=]+"\s+crossorigin="anonymous"/)
    expect(tag).toMatch(/async><\/script>$/)
  })

  it('carries a hash that fits the file', async () => {
    const [, path = '', algorithm = '', hash] =
      /src="http:\/\/localhost:8787(\S+)"[^>]*integrity="sha(\d+)-(\S+)"/s.exec(await textOf('tag', '')) ?? []
    const file = await env.ASSETS.fetch(`http://assets${path}`)
    expect(file.status).toBe(200)
    const digest = await crypto.subtle.digest(`SHA-${algorithm}`, await file.arrayBuffer())
    expect(btoa(String.fromCharCode(...new Uint8Array(digest)))).toBe(hash)
  })

  it('names the moving file without a hash for those who want every update', async () => {
    const tag = await textOf('tag', '?release=newest')
    expect(tag).toContain('src="http://localhost:8787/one-stop.js"')
    expect(tag).not.toContain('integrity')
  })

  it('leaves out what is the default', async () => {
    expect(await textOf('tag', '?place=bottom-right')).not.toContain('data-position')
    expect(await textOf('tag', '?speaks=')).not.toContain('data-language')
    expect(await textOf('css', '?accent=%230b4f8a')).toBe('')
  })

  it('says language, corner and colour where they were chosen', async () => {
    const query = '?agency=ssa&speaks=es&place=bottom-left&accent=7a0019'
    const tag = await textOf('tag', query)
    expect(tag).toContain('data-agency="ssa"')
    expect(tag).toContain('data-language="es"')
    expect(tag).toContain('data-position="bottom-left"')
    expect(await textOf('css', query)).toBe('one-stop {\n  --one-stop-accent: #7a0019;\n}')
  })

  it('says words, theme and distance where they are not the widget’s own', async () => {
    const query = '?place=top-left&text=dark&theme=light&bottom=80&side=16'
    const tag = await textOf('tag', query)
    expect(tag).toContain('data-position="top-left"')
    expect(tag).toContain('data-text="dark"')
    expect(tag).toContain('data-theme="light"')
    expect(await textOf('css', query)).toBe(
      'one-stop {\n  --one-stop-offset-bottom: 80px;\n  --one-stop-offset-side: 16px;\n}',
    )
  })

  it('says no corner and no distance of a box in the page', async () => {
    const query = '?form=inline&place=top-left&bottom=80&text=dark'
    expect(await textOf('tag', query)).toMatch(/^<one-stop agency="usagov" text="dark" inline>/)
    expect(await textOf('css', query)).toBe('')
  })

  it('offers the languages that the widget of this build speaks, each in its own name', async () => {
    const options = [...(await (await get('')).text()).matchAll(/<option value="(..)" lang="\1"[^>]*>/g)].map(
      ([, code]) => code,
    )
    const built = await (await env.ASSETS.fetch('http://assets/widget/integrity.json')).text()
    expect(options).toEqual(
      LANGUAGES.filter((code) => code === 'en' || new RegExp(`"widget/strings-[0-9a-f]+/${code}[.]json"`).test(built)),
    )
    expect(options).toContain('es')
  })

  it('holds a plain link where the widget stands in the page, in the widget’s language', async () => {
    const tag = await textOf('tag', '?agency=va&form=inline&speaks=es')
    expect(tag).toMatch(/^<one-stop agency="va" language="es" inline>/)
    expect(tag).toContain(`<a href="http://localhost:8787/ask?agency=va&amp;language=es">${es.ask}</a>`)
  })

  it.each(['agency', 'speaks', 'place', 'form', 'release', 'accent', 'text', 'theme', 'bottom', 'side', 'useAccent'])(
    'does not take a made-up %s',
    async (name) => {
      const bad = encodeURIComponent('"><script>alert(1)</script>')
      const tag = await textOf('tag', `?${name}=${bad}`)
      expect(tag).toContain('data-agency="usagov"')
      expect(await (await get(`?${name}=${bad}`)).text()).not.toContain('<script>alert')
    },
  )
})

describe('colours', () => {
  it('that are too pale for white words are warned of, with what the widget uses and what would do', async () => {
    const html = await (await get('?accent=%23ffd200')).text()
    expect(html).toContain('contrast of 1.45 to 1')
    expect(html).toContain(en.keeps('#8d7300'))
    expect(html).toMatch(/<button[^>]*name="useAccent"[^>]*value="#8d7300"/)
    expect(html).toMatch(/<button[^>]*name="useText"[^>]*value="dark"/)
  })

  it('that a warning offered are taken, also by a form without a script', async () => {
    expect(await textOf('css', '?accent=%23ffd200&useAccent=%238d7300')).toContain('#8d7300')
    expect(await textOf('tag', '?accent=%23ffd200&text=light&useText=dark')).toContain('data-text="dark"')
  })

  it('that are too dark for black words are warned of', async () => {
    const html = await (await get('?accent=%230b4f8a&text=dark')).text()
    expect(html).toContain('Black text on this color has a contrast of 2.4')
    expect(html).toContain(en.otherWords.light)
  })

  it('are shown as the widget shows them, links too', async () => {
    const html = await (await get('?accent=%23ffd200&text=dark')).text()
    expect(html.match(/fill="(#[0-9a-f]{6})"/g)).toEqual(['fill="#ffd200"', 'fill="#826a00"'])
  })

  it('that are none are said to be none, and what was typed stays', async () => {
    const html = await (await get('?accent=reddish')).text()
    expect(html).toContain(en.noColour('reddish'))
    expect(html).toMatch(/<input[^>]*id="accent"[^>]*value="reddish"[^>]*aria-invalid="true"/)
  })

  it('that pass are not remarked on', async () => {
    expect(await (await get('?accent=%230b4f8a')).text()).toContain('<div id="accent-problem"></div>')
  })
})

describe('the policy lines', () => {
  it('name the origin for scripts and questions, our Trusted Types policy, and the hash of every script', async () => {
    const html = await (await get('')).text()
    const lines = [...html.matchAll(/<dt><code>(.*?)<\/code>.*?<dd[^>]*><code>(.*?)<\/code>/gs)].map(
      ([, name, value]) => [name, value],
    )
    expect(lines.map(([name]) => name)).toEqual(['script-src', 'script-src', 'connect-src', 'trusted-types'])
    expect(lines[0]?.[1]).toBe(ORIGIN)
    const built: Record<string, string> = await (await env.ASSETS.fetch('http://assets/widget/integrity.json')).json()
    const scripts = Object.keys(built).filter((path) => path.endsWith('.js') && path !== 'one-stop.js')
    expect(scripts.length).toBeGreaterThan(1)
    expect(lines[1]?.[1]).toBe(scripts.map((path) => `&#39;${built[path]}&#39;`).join(' '))
    expect(lines[3]?.[1]).toBe('one-stop')
  })
})

describe('the page', () => {
  it('holds no inline script or style, and lets none run', async () => {
    const response = await get('')
    const html = await response.text()
    const policy = response.headers.get('Content-Security-Policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(html).not.toMatch(/<style|style=|<script(?![^>]*src=)|\son\w+=/)
  })

  it('speaks Spanish where it is asked to, and keeps what was chosen', async () => {
    const html = await (await get('?language=es&agency=va&place=bottom-left')).text()
    expect(html).toContain('<html lang="es"')
    expect(html).toContain(es.title)
    expect(html).toMatch(/href="\/embed\?language=en&amp;agency=va[^"]*place=bottom-left/)
  })

  it('follows the browser’s language', async () => {
    expect(await (await get('', { 'Accept-Language': 'es-MX,en;q=0.5' })).text()).toContain(es.title)
  })

  it('says that it is in English where it is', async () => {
    expect(await (await get('', { 'Accept-Language': 'vi' })).text()).toContain('<html lang="en"')
  })

  it('has the same words in both languages', () => {
    expect(Object.keys(es)).toEqual(Object.keys(en))
  })
})

describe('the preview', () => {
  it('may be framed by our own pages only, and is as strict as a careful host', async () => {
    const policy = (await get('/preview?accent=%237a0019')).headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).toMatch(/script-src 'nonce-[A-Za-z0-9+/]{22}=='/)
  })

  it('shows the widget as chosen', async () => {
    const html = await (await get('/preview?agency=ssa&speaks=es&place=bottom-left&accent=7a0019')).text()
    expect(html).toContain('<one-stop agency="ssa" language="es" position="bottom-left">')
    expect(html).toContain('one-stop { --one-stop-accent: #7a0019; }')
  })
})
