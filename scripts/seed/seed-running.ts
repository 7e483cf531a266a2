import { openLocalDatabase } from './local-database.ts'
import { type SeedAnswer, seedStatements } from './seed-statements.ts'

/** Longer than the Worker ever writes. */
const WAIT_MS = 5_000
/** What is live was published on other content: the Worker answers from its own snapshot until it has published on this one. */
const FORGET_PUBLISHED = 'DELETE FROM current_snapshot;'

/** Brings answers into the local database of a Worker that runs, all of them or none. wrangler would take seconds for it.
 * @param state - The folder that the Worker persists to. */
export function seedRunning(state: string, sources: readonly SeedAnswer[], nowIso: string): void {
  const database = openLocalDatabase(state)
  try {
    database.exec(`PRAGMA busy_timeout = ${WAIT_MS}`)
    database.exec(['BEGIN IMMEDIATE;', ...seedStatements(sources, nowIso), FORGET_PUBLISHED, 'COMMIT;'].join('\n'))
  } finally {
    database.close()
  }
}
