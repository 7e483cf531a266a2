import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join, parse } from 'node:path'
import { build } from 'esbuild'
import { programEnv } from '../../../process/program-env.ts'

const HERE = new URL('.', import.meta.url).pathname

/** Bundles a Worker of this folder into another. */
export async function bundleWorker(file: string, folder: string): Promise<void> {
  const { name } = parse(file)
  await build({ entryPoints: [join(HERE, file)], outfile: join(folder, `${name}.js`), bundle: true, format: 'esm' })
}

/** The real Worker as wrangler builds it for deployment, and what stands in for wrangler's bindings. */
export function bundleOneStop(folder: string): void {
  const root = join(HERE, '../../../..')
  const flags = ['deploy', '--dry-run', '--outdir', folder]
  execFileSync('wrangler', flags, { cwd: root, env: programEnv, stdio: ['ignore', 'ignore', 'inherit'] })
  for (const name of ['asking-worker.js', 'queue-worker.js']) cpSync(join(HERE, name), join(folder, name))
}
