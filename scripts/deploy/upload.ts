import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { showWrangler } from './run-wrangler.ts'

/** Deploys what is built, with its secrets, which lie in a file of this user's alone meanwhile. */
export function upload(config: string, secrets: Record<string, string>): void {
  const folder = mkdtempSync(join(tmpdir(), 'one-stop-deploy-'))
  try {
    const file = join(folder, 'secrets.json')
    writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 })
    const asked = Object.keys(secrets).length > 0 ? ['--secrets-file', file] : []
    showWrangler(['deploy', '--config', config, ...asked])
  } finally {
    rmSync(folder, { recursive: true })
  }
}
