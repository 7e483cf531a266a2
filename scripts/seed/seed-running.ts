import type { DatabaseSync } from 'node:sqlite'
import { openLocalDatabase } from './local-database.ts'
import { contentHash, type SeedAnswer, seedStatements } from './seed-statements.ts'

/** Longer than the Worker ever writes. The Worker does not wait: its own write fails while this one lasts, so this one is short. */
const WAIT_MS = 5_000
/** What is live was published on other content: the Worker answers from its own snapshot until it has published on this one. */
const FORGET_PUBLISHED = 'DELETE FROM current_snapshot;'

/** Brings answers into the local database of a Worker that runs, all of them or none. wrangler would take seconds for it.
 * @param state - The folder that the Worker persists to. */
export function seedRunning(state: string, sources: readonly SeedAnswer[], nowIso: string): void {
  const database = openLocalDatabase(state)
  try {
    const hashes = seededHashes(database)
    const statements = seedStatements(sources, nowIso, ({ file }) => !hashes.has(contentHash(file.text)))
    database.exec(`PRAGMA busy_timeout = ${WAIT_MS}; PRAGMA synchronous = NORMAL`)
    database.exec(['BEGIN IMMEDIATE;', ...statements, FORGET_PUBLISHED, 'COMMIT;'].join('\n'))
  } finally {
    database.close()
  }
}

/** Hashes of the files that the database's answers were seeded from; a file names its answer, so equal hashes are the same answer's. */
function seededHashes(database: DatabaseSync): Set<unknown> {
  const rows = database.prepare('SELECT seeded_hash FROM answers WHERE seeded_hash IS NOT NULL').all()
  return new Set(rows.map(({ seeded_hash }) => seeded_hash))
}
