import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { build } from 'esbuild'
import { buildAssets } from '../../build/build-assets.ts'
import { BACKGROUND, EMPTY_BINDINGS, type WorkerModule } from '../../process/empty-bindings.ts'

/** The Worker in this process, over a snapshot, without a network, its stores empty. */
export interface HostedWorker {
  fetch(path: string, init?: RequestInit): Promise<Response>
  stop(): void
}

const ORIGIN = 'https://help.agency.gov'

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
  const hosted: { default: WorkerModule } = await import(file)
  const ASSETS = { fetch: async (url: string) => assetOf(new URL(url).pathname, folder, snapshot) }
  const env = { ...EMPTY_BINDINGS, ASSETS }
  return {
    fetch: (path, init) => hosted.default.fetch(new Request(ORIGIN + path, init), env, BACKGROUND),
    stop: () => rmSync(folder, { recursive: true }),
  }
}

function assetOf(path: string, folder: string, snapshot: Uint8Array): Response {
  if (path === '/snapshot.bin') return new Response(Buffer.from(snapshot))
  const type = path.endsWith('.css') ? 'text/css' : 'text/plain'
  return new Response(readFileSync(join(folder, path)), { headers: { 'Content-Type': type } })
}
