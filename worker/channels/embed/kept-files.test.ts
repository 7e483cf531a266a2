import { env, exports } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { keepFiles } from './kept-files.ts'
import { type WidgetFiles, widgetFiles } from './widget-files.ts'

const get = (path: string) => exports.default.fetch(new Request(`http://localhost:8787${path}`))

describe('a release', () => {
  let files: WidgetFiles
  beforeAll(async () => {
    files = await widgetFiles(env)
    await keepFiles(env, files)
  })

  it('stays available after it has left the static assets, byte for byte', async () => {
    const kept = await get(files.pinned.path)
    const asset = await env.ASSETS.fetch(`http://assets${files.pinned.path}`)
    expect(kept.status).toBe(200)
    expect(new Uint8Array(await kept.arrayBuffer())).toEqual(new Uint8Array(await asset.arrayBuffer()))
  })

  it('may be read by every site and never changes, so that a hash can be checked', async () => {
    const { headers } = await get(files.pinned.path)
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
    expect(headers.get('Cache-Control')).toContain('immutable')
    expect(headers.get('Content-Type')).toContain('text/javascript')
  })

  it('keeps what its script loads later', async () => {
    for (const path of files.paths.filter((path) => path.startsWith('/widget/')))
      expect((await get(path)).status, path).toBe(200)
  })

  it('is not made up: an unknown name is not found', async () => {
    expect((await get('/one-stop-0000000000.js')).status).toBe(404)
    expect((await get('/widget/panel-0000000000.js')).status).toBe(404)
  })
})
