// `npm start -- --content DIR`: builds, prepares the local database and serves, on PORT (8787). What has not changed since the last
// start is skipped: each step leaves a stamp of what it was made from.
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { contentFingerprint } from './content-folder/content-fingerprint.ts'
import { BUILD_STAMP, fingerprint } from './process/fingerprint.mjs'
import { freePort } from './process/free-port.mjs'
import { exitWith, runStep } from './process/run-step.mjs'
import { serve } from './process/serve.mjs'

const MIGRATIONS = 'worker/store/migrations'
const BUILT = ['dist/public/snapshot.bin', 'dist/public/one-stop.js']
const CODE = ['package-lock.json', 'widget', 'worker/contract', 'worker/corpus', 'worker/engine', 'scripts']

/** @returns {{ content: string, port: number }} What to serve and where; ends the process with 2 where an argument is wrong. */
function readArguments() {
  try {
    const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } })
    const port = Number(process.env.PORT || 8787)
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new Error(`PORT is ${process.env.PORT}, not a port from 1 to 65535`)
    if (!existsSync(values.content) || !statSync(values.content).isDirectory())
      throw new Error(`there is no content folder ${values.content}`)
    return { content: values.content, port }
  } catch (error) {
    return exitWith(2, error.message)
  }
}

/** Each content folder has its own database: answers of one never show up among those of another. STATE_DIR names another place. */
function stateFolder(content) {
  if (process.env.STATE_DIR) return process.env.STATE_DIR
  if (resolve(content) === resolve('content')) return '.wrangler/state'
  return `.wrangler/state-${createHash('sha256').update(resolve(content)).digest('hex').slice(0, 12)}`
}

/** Runs a step unless what is needed is there and its stamp says that it was last made from the same things. */
async function unlessUnchanged(stamp, made, needed, step) {
  if ([stamp, ...needed].every((path) => existsSync(path)) && readFileSync(stamp, 'utf8') === made) return
  rmSync(stamp, { force: true })
  await step()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, made)
}

const { content, port } = readArguments()
if (!(await freePort(port)))
  exitWith(1, `port ${port} is taken: end what listens there, or choose another with PORT=8788 npm start`)

const state = stateFolder(content)
// Stamps of a database that somebody removed say nothing about the one that takes its place.
if (!existsSync(join(state, 'v3/d1')))
  for (const stamp of ['migrated', 'seeded']) rmSync(join(state, stamp), { force: true })
const today = new Date().toISOString().slice(0, 10) // a review may become overdue overnight
const assets = globSync(['worker/*/assets', 'worker/channels/*/assets']).sort()
const from = `${today} ${resolve(content)} ${fingerprint([...CODE, ...assets])} ${contentFingerprint(content)}`
await unlessUnchanged(BUILD_STAMP, from, BUILT, () =>
  runStep('build', 'node', ['scripts/build.ts', '--content', content]),
)
await unlessUnchanged(join(state, 'migrated'), fingerprint([MIGRATIONS]), [], () =>
  runStep('migrate', 'wrangler', ['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state], true),
)
const seeded = `${fingerprint(['scripts/seed/seed-statements.ts'])} ${contentFingerprint(content)}`
await unlessUnchanged(join(state, 'seeded'), seeded, [], () =>
  runStep('seed', 'node', ['scripts/seed.ts', '--content', content, '--persist-to', state]),
)
await serve(port, state)
