import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readWranglerToml, writeDeployConfig } from '../deploy/deploy-config.ts'
import { DEPLOYMENT_FILE, readDeployment } from '../deploy/deployment.ts'
import { programEnv } from '../process/program-env.ts'

/** Where the stores are: on this machine, in a folder of wrangler's, or the deployment's own. */
export type Place = { remote: true } | { remote: false; persistTo: string }

/** Runs wrangler on the stores of one place. @returns The bytes it says. @throws {Error} with what it says, where it fails. */
export type OnStores = (args: readonly string[]) => Buffer

const BUFFER_BYTES = 512_000_000

/** Lends wrangler, set up for the stores of a place, and tidies up after it. */
export function withStores<Result>(place: Place, use: (wrangler: OnStores) => Result): Result {
  if (place.remote) return use((args) => run([...args, '--remote', ...remoteConfig()]))
  const folder = mkdtempSync(join(tmpdir(), 'one-stop-stores-'))
  try {
    const config = localConfig(folder, place.persistTo)
    return use((args) => run([...args, '--local', '--config', config]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function remoteConfig(): string[] {
  return existsSync(DEPLOYMENT_FILE) ? ['--config', writeDeployConfig(readDeployment(DEPLOYMENT_FILE))] : []
}

/** `d1 export` takes no folder to read from: it looks beside its configuration. */
function localConfig(folder: string, persistTo: string): string {
  const { name, compatibility_date, d1_databases, kv_namespaces } = readWranglerToml()
  mkdirSync(persistTo, { recursive: true })
  mkdirSync(join(folder, '.wrangler'))
  symlinkSync(resolve(persistTo), join(folder, '.wrangler/state'), 'dir')
  const config = join(folder, 'wrangler.json')
  writeFileSync(config, JSON.stringify({ name, compatibility_date, d1_databases, kv_namespaces }))
  return config
}

function run(args: readonly string[]): Buffer {
  const { status, stdout, stderr, error } = spawnSync('wrangler', args, { env: programEnv, maxBuffer: BUFFER_BYTES })
  if (status === 0) return stdout
  throw new Error(`wrangler ${args.slice(0, 3).join(' ')} failed:\n${error?.message ?? ''}${stderr}${stdout}`.trim())
}
