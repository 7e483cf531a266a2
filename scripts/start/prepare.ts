import { existsSync, globSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isoDay } from '../../worker/corpus/index.ts'
import { contentFingerprint } from '../content-folder/content-fingerprint.ts'
import { fingerprint } from '../process/fingerprint.ts'
import { runStep } from '../process/run-step.ts'
import { BUILD_STAMP, unlessUnchanged } from '../process/unless-unchanged.ts'

const MIGRATIONS = 'worker/store/migrations'
const BUILT = ['dist/public/snapshot.bin', 'dist/public/one-stop.js']
const CODE = ['package-lock.json', 'widget', 'worker/contract', 'worker/corpus', 'worker/engine', 'scripts']
const ASSETS = ['worker/*/assets', 'worker/channels/*/assets']

/** Builds, and brings the local database up to date. What has not changed since the last start is skipped: each step leaves a stamp
 * of what it was made from.
 * @param state - The folder of the local database. */
export async function prepare(content: string, state: string): Promise<void> {
  // Stamps of a database that somebody removed say nothing about the one that takes its place.
  if (!existsSync(join(state, 'v3/d1')))
    for (const stamp of ['migrated', 'seeded']) rmSync(join(state, stamp), { force: true })
  await unlessUnchanged(BUILD_STAMP, builtFrom(content), BUILT, () =>
    runStep('build', 'node', ['scripts/build.ts', '--content', content]),
  )
  await unlessUnchanged(join(state, 'migrated'), fingerprint([MIGRATIONS]), [], () =>
    runStep('migrate', 'wrangler', ['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state], true),
  )
  await unlessUnchanged(join(state, 'seeded'), seededFrom(content), [], () =>
    runStep('seed', 'node', ['scripts/seed.ts', '--content', content, '--persist-to', state]),
  )
}

function builtFrom(content: string): string {
  const today = isoDay(new Date()) // a review may become overdue overnight
  const assets = globSync(ASSETS).sort()
  return `${today} ${resolve(content)} ${fingerprint([...CODE, ...assets])} ${contentFingerprint(content)}`
}

function seededFrom(content: string): string {
  return `${fingerprint(['scripts/seed/seed-statements.ts'])} ${contentFingerprint(content)}`
}
