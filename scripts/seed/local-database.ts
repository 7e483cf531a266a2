import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const WAIT_MS = 5_000

/** Opens the local D1's own file, for what would take hours through wrangler.
 * @param state - The folder that `wrangler dev` persists to.
 * @throws {Error} when there is none yet. */
export function openLocalDatabase(state: string): DatabaseSync {
  const folder = join(state, 'v3/d1/miniflare-D1DatabaseObject')
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.sqlite')) : []
  for (const file of files) {
    const database = new DatabaseSync(join(folder, file), { timeout: WAIT_MS }) // somebody else may be writing: `npm start`
    if (database.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'questions'`).get()) return database
    database.close()
  }
  throw new Error(`there is no database in ${state}: npm start makes it`)
}
