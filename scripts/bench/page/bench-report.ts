import { machine, versions } from '../report/machine.ts'
import { type TargetRow, table } from '../report/table.ts'
import { ONE_STOP } from './one-stop.ts'
import { PEERS } from './peers.ts'

/** One measured figure. A peer's has no target; what could not be measured has no value and says why. */
export interface BenchRow {
  name: string
  value: number | null
  unit: string
  target: string | null
  met: boolean | null
  note?: string | undefined
}

export interface BenchReport {
  bench: 'weight' | 'page'
  machine: ReturnType<typeof machine>
  versions: Record<string, string>
  rows: BenchRow[]
}

/** A report of what was measured here and now. */
export function benchReport(bench: BenchReport['bench'], rows: BenchRow[], browser: string): BenchReport {
  const packages = PEERS.flatMap(({ packages }) => packages)
  const peers = packages.map((spec) => [spec.slice(0, spec.lastIndexOf('@')), spec.slice(spec.lastIndexOf('@') + 1)])
  const named = packages.filter((spec) => spec.startsWith('@docsearch/')).map((spec) => [spec, spec.split('@').at(-1)])
  const all = [...peers.filter(([name]) => !name?.startsWith('@docsearch/')), ...named]
  return {
    bench,
    machine: machine(),
    versions: { ...versions('playwright-core', 'wrangler'), chromium: browser, ...Object.fromEntries(all) },
    rows,
  }
}

/** A figure of ours against its target. */
export function ours(row: TargetRow, note?: string): BenchRow {
  return { ...row, name: `${ONE_STOP.name}: ${row.name}`, note }
}

/** A figure of a peer. */
export function theirs(peer: string, name: string, value: number, unit: string, note?: string): BenchRow {
  return { name: `${peer}: ${name}`, value, unit, target: null, met: null, note }
}

/** A peer that could not be measured, and why. */
export function absent(peer: string, why: string): BenchRow {
  return { name: `${peer}: absent`, value: null, unit: '', target: null, met: null, note: why }
}

/** The report as a table on a terminal. */
export function reportText({ rows }: BenchReport): string {
  return table(
    ['figure', 'value', 'unit', 'target', 'met', 'note'],
    rows.map(({ name, value, unit, target, met, note }) => [
      name,
      value === null ? '–' : shownValue(value),
      unit,
      target ?? '',
      met === null ? '' : met ? 'yes' : 'NO',
      note ?? '',
    ]),
  )
}

/** Bytes to the byte, the rest to four figures. */
function shownValue(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(4))
}
