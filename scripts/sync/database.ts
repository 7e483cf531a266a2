import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod'
import { writeDeployConfig } from '../deploy/deploy-config.ts'
import { DEPLOYMENT_FILE, readDeployment } from '../deploy/deployment.ts'
import { programEnv } from '../process/program-env.ts'
import { openLocalDatabase } from '../seed/local-database.ts'
import { quote } from '../seed/seed-statements.ts'
import type { LiveAnswer, PastVersion } from './plan.ts'

/** Where the database is: on this machine, in a folder of wrangler's, or the deployment's own. */
export type Place = { remote: true } | { remote: false; persistTo: string }

/** A page of answers stays far below what D1 returns at once: an answer is about 4 KB. */
const ROWS_PER_PAGE = 250
const KEYS_AT_ONCE = 40
const BUFFER_BYTES = 256_000_000

const Output = z.array(z.object({ results: z.array(z.unknown()).optional() }))
const LiveRow = z.object({
  id: z.string(),
  language: z.string(),
  version: z.number(),
  state: z.enum(['published', 'archived']),
  seeded_hash: z.string().nullable(),
  markdown: z.string(),
})
const PastRow = z.object({ id: z.string(), language: z.string(), version: z.number(), markdown: z.string() })

/** Every answer of the database with its live text, by `id/language`.
 * @throws {Error} with what it said, where the database cannot be read. */
export function readLive(place: Place): Map<string, LiveAnswer> {
  const found = new Map<string, LiveAnswer>()
  let [id, language] = ['', '']
  for (;;) {
    const rows = query(
      place,
      `SELECT a.id, a.language, a.version, a.state, a.seeded_hash, v.markdown FROM answers a
JOIN answer_versions v ON v.id = a.id AND v.language = a.language AND v.version = a.version
WHERE (a.id, a.language) > (${quote(id)}, ${quote(language)}) ORDER BY a.id, a.language LIMIT ${ROWS_PER_PAGE}`,
    ).map((row) => LiveRow.parse(row))
    for (const { seeded_hash, markdown, version, state, ...name } of rows) {
      const key = `${name.id}/${name.language}`
      found.set(key, { key, version, state, text: markdown, seededHash: seeded_hash ?? '' })
    }
    const last = rows.at(-1)
    if (!last || rows.length < ROWS_PER_PAGE) return found
    ;[id, language] = [last.id, last.language]
  }
}

/** All versions of some answers. */
export function readPast(place: Place, keys: readonly string[]): Map<string, PastVersion[]> {
  const found = new Map<string, PastVersion[]>()
  for (let start = 0; start < keys.length; start += KEYS_AT_ONCE) {
    const part = keys.slice(start, start + KEYS_AT_ONCE).map(quote)
    const rows = query(
      place,
      `SELECT id, language, version, markdown FROM answer_versions WHERE id || '/' || language IN (${part.join(', ')})`,
    )
    for (const row of rows) {
      const { id, language, version, markdown } = PastRow.parse(row)
      const key = `${id}/${language}`
      found.set(key, [...(found.get(key) ?? []), { version, text: markdown }])
    }
  }
  return found
}

/** Runs statements: all of them or none.
 * @throws {Error} with what the database said. */
export function execute(place: Place, statements: readonly string[]): void {
  if (!place.remote) {
    inLocal(place.persistTo, (database) => executeAll(database, statements))
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'one-stop-content-'))
  try {
    const file = join(folder, 'content.sql')
    writeFileSync(file, statements.join('\n'))
    wrangler(['--yes', '--file', file])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The rows of one statement.
 * @throws {Error} with what the database said. */
export function query(place: Place, sql: string): unknown[] {
  if (!place.remote) return inLocal(place.persistTo, (database) => database.prepare(sql).all())
  const said = wrangler(['--json', '--command', sql])
  const start = said.indexOf('[') // a warning may stand before the JSON
  return Output.parse(JSON.parse(said.slice(start))).flatMap(({ results }) => results ?? [])
}

/** Local statements need no program of their own: each would take seconds to start. */
function inLocal<Result>(persistTo: string, act: (database: DatabaseSync) => Result): Result {
  const database = openLocalDatabase(persistTo)
  try {
    return act(database)
  } finally {
    database.close()
  }
}

function executeAll(database: DatabaseSync, statements: readonly string[]): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    for (const statement of statements) database.exec(statement)
    database.exec('COMMIT')
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

function wrangler(rest: readonly string[]): string {
  const args = ['d1', 'execute', 'DB', '--remote', ...deploymentConfig(), ...rest]
  const { status, stdout, stderr, error } = spawnSync('wrangler', args, {
    env: programEnv,
    encoding: 'utf8',
    maxBuffer: BUFFER_BYTES,
  })
  if (status !== 0) throw new Error(`the database did not answer: ${error?.message ?? ''}${stderr}${stdout}`.trim())
  return stdout
}

/** `npm run deploy` keeps a deployment's ids in a file of its own; without one they stand in wrangler.toml. */
function deploymentConfig(): string[] {
  if (!existsSync(DEPLOYMENT_FILE)) return []
  return ['--config', writeDeployConfig(readDeployment(DEPLOYMENT_FILE))]
}
