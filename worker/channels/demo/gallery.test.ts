import { exports } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'

async function get(path: string): Promise<Response> {
  return exports.default.fetch(new Request(`http://localhost:8787/demo${path}`))
}

describe('the gallery', () => {
  it('keeps each choice in the address while another changes', async () => {
    const html = await (await get('/states?language=ar&theme=dark&width=desktop')).text()
    expect(html).toContain('href="/demo/states?language=ko&amp;theme=dark&amp;width=desktop"')
    expect(html).toContain('href="/demo/states?language=ar&amp;theme=light&amp;width=desktop"')
    expect(html).toContain('src="/demo/states/frame?state=answer&amp;language=ar&amp;theme=dark&amp;width=desktop"')
    expect(html).toContain('class="frames at-desktop"')
  })

  it('takes no made-up choice and no made-up state', async () => {
    const bad = encodeURIComponent('"><script>alert(1)</script>')
    for (const path of [`/states?language=${bad}&theme=${bad}&width=${bad}`, `/states/frame?state=${bad}`]) {
      const html = await (await get(path)).text()
      expect(html).not.toContain('<script>alert')
      expect(html).toMatch(/<html lang="en"/)
    }
    expect(await (await get('/states/frame?state=nope')).text()).toContain('data-state="closed"')
  })

  it('frames our own pages only, and is framed by our own only, under a policy that lets in one nonce', async () => {
    const policy = async (path: string) => (await get(path)).headers.get('Content-Security-Policy') ?? ''
    expect(await policy('/states')).toContain("frame-src 'self'")
    expect(await policy('/states')).toContain("frame-ancestors 'none'")
    expect(await policy('/states/frame')).toContain("frame-ancestors 'self'")
    expect(await policy('/states/frame')).toMatch(/script-src 'nonce-[A-Za-z0-9+/]{22}==';/)
    expect(await policy('/va')).toContain("frame-ancestors 'none'")
  })
})
