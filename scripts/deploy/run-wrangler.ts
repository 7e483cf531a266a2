import { spawnSync } from 'node:child_process'
import { programEnv } from '../process/program-env.ts'

/** Runs wrangler without questions. @returns What it says. @throws {Error} with what it says, where it fails. */
export function runWrangler(args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('wrangler', args, {
    env: programEnv,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (status === 0) return stdout
  throw new Error(`wrangler ${args.slice(0, 3).join(' ')} failed:\n${error?.message ?? ''}${stderr}${stdout}`.trim())
}

/** Runs wrangler where it can be watched. @throws {Error} where it fails. */
export function showWrangler(args: readonly string[]): void {
  const { status } = spawnSync('wrangler', args, { env: programEnv, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error(`wrangler ${args.slice(0, 3).join(' ')} failed`)
}
