import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { build } from 'esbuild'
import { buildAssets } from '../../build/build-assets.ts'

/** The Worker as its runtime calls it. */
interface Hosted {
  fetch(request: Request, env: object, context: object): Promise<Response>
}

/** The Worker in this process, over a snapshot, without a network, its stores empty. */
export interface HostedWorker {
  fetch(path: string, init?: RequestInit): Promise<Response>
  stop(): void
}

const ORIGIN = 'https://help.agency.gov'
const open = { limit: async () => ({ success: true }) }
const taken = { send: async () => {} }
/** A database in which nothing is kept: every query finds no row. */
const statement: object = {
  bind: () => statement,
  first: async () => null,
  all: async () => ({ results: [] }),
  run: async () => ({ results: [], meta: { changes: 0 } }),
}
const EMPTY = { prepare: () => statement, batch: async () => [] }

/** Bundles the Worker and loads it here: what it takes to make a reply is measured without anybody's network. */
export async function hostWorker(snapshot: Uint8Array): Promise<HostedWorker> {
  const folder = mkdtempSync(join(tmpdir(), 'one-stop-hosted-'))
  const file = join(folder, 'worker.mjs')
  const jsx = { jsx: 'automatic', jsxImportSource: 'hono/jsx' } as const
  // As wrangler resolves packages for workerd.
  const conditions = { conditions: ['workerd', 'worker', 'browser'], mainFields: ['browser', 'module', 'main'] }
  const bundled = { bundle: true, format: 'esm', platform: 'neutral' } as const
  await build({
    entryPoints: ['worker/index.ts'],
    outfile: file,
    ...bundled,
    external: ['node:*'],
    ...conditions,
    ...jsx,
  })
  await buildAssets('.', relative('.', join(folder, 'assets')))
  const hosted: { default: Hosted } = await import(file)
  const ASSETS = { fetch: async (url: string) => assetOf(new URL(url).pathname, folder, snapshot) }
  const limits = { WRITE_LIMIT: open, READ_LIMIT: open, SUGGEST_LIMIT: open, RATE_LIMITS: 'on' }
  const env = { ASSETS, DB: EMPTY, LOG: taken, PUBLISH: taken, ...limits, ORIGINS: '', SIGN_IN: 'none' }
  const context = { waitUntil: (work: Promise<unknown>) => void work.catch(() => {}) }
  return {
    fetch: (path, init) => hosted.default.fetch(new Request(ORIGIN + path, init), env, context),
    stop: () => rmSync(folder, { recursive: true }),
  }
}

function assetOf(path: string, folder: string, snapshot: Uint8Array): Response {
  if (path === '/snapshot.bin') return new Response(Buffer.from(snapshot))
  const type = path.endsWith('.css') ? 'text/css' : 'text/plain'
  return new Response(readFileSync(join(folder, path)), { headers: { 'Content-Type': type } })
}
