// `node scripts/seed.ts --content DIR --persist-to DIR`: brings the content folder's answers into the local database, through
// one file of SQL: 1,346 answers take seconds, where one command an answer would take an hour.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadContentOrExit } from './load-content.ts'
import { offlineEnv } from './offline-env.mjs'
import { seedStatements } from './seed-statements.ts'

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    'persist-to': { type: 'string', default: '.wrangler/state' },
  },
})
const started = Date.now()
const { sources } = loadContentOrExit(values.content)
const folder = mkdtempSync(join(tmpdir(), 'one-stop-seed-'))
try {
  const file = join(folder, 'seed.sql')
  writeFileSync(file, seedStatements(sources, new Date().toISOString()).join('\n'))
  process.exitCode = execute(file, values['persist-to'])
} finally {
  rmSync(folder, { recursive: true })
}
if (process.exitCode === 0)
  console.log(`seeded ${sources.length} answers, ${((Date.now() - started) / 1000).toFixed(1)} s`)

/** Runs a file of SQL on the local database; what wrangler says is shown only when it fails. */
function execute(file: string, persistTo: string): number {
  const args = ['d1', 'execute', 'DB', '--local', '--persist-to', persistTo, '--yes', '--file', file]
  const { status, stdout, stderr } = spawnSync('wrangler', args, {
    env: offlineEnv,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) console.error(`the database could not be seeded:\n${stdout ?? ''}${stderr ?? ''}`)
  return status ?? 1
}
