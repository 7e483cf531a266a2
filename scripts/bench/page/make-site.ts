import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { build } from 'esbuild'
import { hostPage } from './host-page.ts'
import type { Peer } from './peer.ts'

/** Makes a folder that can be served: `index.html` with the peer, `plain.html` without it, and the peer's files. */
export async function makeSite(peer: Peer, site: string, modules: string): Promise<void> {
  mkdirSync(site, { recursive: true })
  writeFileSync(join(site, 'index.html'), hostPage(peer.tags))
  if ('bundle' in peer.way) await bundle(peer.way.bundle, site, join(modules, '..'))
  else
    for (const [name, from] of Object.entries(peer.way.files))
      cpSync(isAbsolute(from) ? from : join(modules, from), join(site, name), { recursive: true })
  peer.prepare?.(site, modules)
  writeFileSync(join(site, 'plain.html'), hostPage(''))
}

async function bundle(contents: string, site: string, resolveDir: string): Promise<void> {
  await build({
    stdin: { contents, resolveDir, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outfile: join(site, 'bundle.js'),
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
  })
}
