import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fillDatabase } from '../desk/desk-database.ts'

/** A new local database with the starter corpus, in a folder of its own. What the Worker serves is built for it. */
export async function freshState(): Promise<string> {
  const state = mkdtempSync(join(tmpdir(), 'one-stop-faults-'))
  await fillDatabase({ state, questions: 0, gaps: 0, answers: 0, keep: false })
  return state
}
