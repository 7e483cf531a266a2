import { rmSync } from 'node:fs'
import { machine, versions } from '../report/machine.ts'
import { type TargetRow, targetTable } from '../report/table.ts'
import { brokenBytes } from './broken-bytes.ts'
import { bursts } from './bursts.ts'
import { clockJumps } from './clock-jumps.ts'
import { freshState } from './fresh-state.ts'
import { kills } from './kills.ts'
import { disk, lock, slow } from './outages.ts'
import { whileWorking } from './while-working.ts'

export interface FaultsReport {
  bench: 'faults'
  machine: ReturnType<typeof machine>
  versions: ReturnType<typeof versions>
  rows: TargetRow[]
}

/** What the server keeps, and answers, while things break. */
const FAULTS: Record<string, (state: string) => Promise<TargetRow[]>> = {
  kills: (state) => kills(state, 20, 2_000),
  work: whileWorking,
  lock,
  slow,
  disk,
  bytes: brokenBytes,
  clock: clockJumps,
  bursts,
}

/** Breaks a copy of the starter deployment in one way after another, each on a new state.
 * @param only - Names of faults; all where none is named. */
export async function faults(only: readonly string[]): Promise<FaultsReport> {
  const rows: TargetRow[] = []
  for (const [name, run] of Object.entries(FAULTS)) {
    if (only.length > 0 && !only.includes(name)) continue
    const state = await freshState()
    try {
      rows.push(...(await run(state)).map((row) => ({ ...row, name: `${name}: ${row.name}` })))
    } finally {
      rmSync(state, { recursive: true, force: true })
    }
  }
  return { bench: 'faults', machine: machine(), versions: versions('wrangler', 'workerd'), rows }
}

export function faultsText({ rows }: FaultsReport): string {
  return targetTable(rows)
}
