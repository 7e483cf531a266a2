import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Peer } from './peer.ts'

const run = promisify(execFile)
const INSTALL_TIMEOUT_MS = 240_000

/** Puts a peer's packages into `folder`, from the npm registry with npm's own settings. Install scripts do not run.
 * What ships for browsers is taken from the packages alone; only what is bundled needs their dependencies.
 * @returns The folder of modules, or why it cannot be had. */
export async function installPeer(peer: Peer, folder: string): Promise<{ modules: string } | { absent: string }> {
  const modules = join(folder, 'node_modules')
  mkdirSync(modules, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  try {
    if ('bundle' in peer.way || peer.prepare) await install(peer.packages, folder)
    else for (const name of peer.packages) await unpack(name, folder, modules)
    return { modules }
  } catch (error) {
    return { absent: reason(error) }
  }
}

async function install(packages: string[], cwd: string): Promise<void> {
  const quiet = ['--no-audit', '--no-fund', '--no-save', '--ignore-scripts', '--legacy-peer-deps', '--loglevel=error']
  await run('npm', ['install', ...quiet, ...packages], { cwd, timeout: INSTALL_TIMEOUT_MS })
}

async function unpack(spec: string, cwd: string, modules: string): Promise<void> {
  const { stdout } = await run('npm', ['pack', '--json', '--loglevel=error', spec], {
    cwd,
    timeout: INSTALL_TIMEOUT_MS,
  })
  const file = /"filename":\s*"([^"]+)"/.exec(stdout)?.[1]
  if (!file) throw new Error(`npm pack named no file for ${spec}`)
  const place = join(modules, spec.slice(0, spec.lastIndexOf('@')))
  mkdirSync(place, { recursive: true })
  await run('tar', ['xzf', file, '-C', place, '--strip-components=1'], { cwd })
}

/** The line of npm's that says what was wrong. */
function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return (text.split('\n').find((line) => /notarget|E404|ETARGET|timed|network/i.test(line)) ?? text)
    .slice(0, 160)
    .trim()
}
