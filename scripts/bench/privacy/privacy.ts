import { readFileSync } from 'node:fs'
import { wilson } from '../../../worker/measures/index.ts'
import { table } from '../report/table.ts'
import { percent } from '../service/service-rows.ts'
import { type Harmless, harmlessQuestions, namesRead } from './harmless.ts'
import { makeTold } from './make-told.ts'
import { REMOVERS, type Remover } from './removers.ts'
import { SEEDS } from './seeds.ts'
import { readTold, type Told } from './told.ts'

/** Recall of one kind: how many of the values are gone, of those that no rule was tuned on. */
interface KindRow {
  kind: string
  gone: number
  total: number
}

interface RemoverReport {
  name: string
  /** Made and told by hand, held halves together, by kind; what is promised together, and names. */
  kinds: KindRow[]
  byHand: KindRow
  falseRemovals: Record<string, { wrong: number; total: number }>
  msPerQuestion: number
}

/** @returns Recall by kind and false removals of ours and of the libraries, on the same sentences in the same run. */
export async function privacy(data: string | undefined): Promise<RemoverReport[]> {
  const reports: RemoverReport[] = []
  for (const remover of REMOVERS) reports.push(await privacyOf(remover, data))
  return reports
}

/** The report of one. */
export async function privacyOf(remover: Remover, data: string | undefined): Promise<RemoverReport> {
  const byHand = readTold(readFileSync('test/privacy/told-held.txt', 'utf8'), true).filter(
    ({ spans }) => spans.length > 0,
  )
  const kinds = await recall(remover, [...makeTold().filter(({ isHeld }) => isHeld), ...byHand])
  const told = (await recall(remover, byHand)).filter(({ kind }) => kind !== 'name')
  const harmless = harmlessQuestions(data)
  const startMs = performance.now()
  const falseRemovals = await wrongOf(remover, harmless)
  const msPerQuestion = (performance.now() - startMs) / harmless.length
  return { name: remover.name, kinds, byHand: sumOf('by hand, all but names', told), falseRemovals, msPerQuestion }
}

async function recall({ remove }: Remover, sentences: Told[]): Promise<KindRow[]> {
  const rows = new Map<string, KindRow>()
  for (const { text, spans } of sentences) {
    const left = (await remove(text)).replace(/\[[a-z-]+\]/g, ' ')
    for (const { kind, from, to } of spans) {
      const row = rows.get(kind) ?? { kind, gone: 0, total: 0 }
      rows.set(kind, { ...row, total: row.total + 1, gone: row.gone + (isGone(text, from, to, left) ? 1 : 0) })
    }
  }
  return [...rows.values()]
}

/** Whether no part of a value is left: no word or number of three places or more; where it has none, not the value as a whole. */
function isGone(text: string, from: number, to: number, left: string): boolean {
  const value = text.slice(from, to)
  const beside = text.slice(0, from) + text.slice(to)
  const parts = (value.match(/[\p{L}\p{N}]{3,}/gu) ?? [value]).filter((part) => !beside.includes(part))
  return !left.includes(value) && parts.every((part) => !left.includes(part))
}

async function wrongOf({ remove }: Remover, harmless: Harmless[]): Promise<RemoverReport['falseRemovals']> {
  const names = namesRead().map((name) => new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'gu'))
  const sets: RemoverReport['falseRemovals'] = {}
  for (const { set, text } of harmless) {
    const row = sets[set] ?? { wrong: 0, total: 0 }
    const left = await remove(text)
    const isWrong = left !== text && !isRight(text, left, names)
    sets[set] = { total: row.total + 1, wrong: row.wrong + (isWrong ? 1 : 0) }
  }
  return sets
}

/** Whether all that is gone are names that a reader found: every other word is still there. */
function isRight(text: string, left: string, names: RegExp[]): boolean {
  const rest = names.reduce((without, name) => without.replace(name, ' '), text)
  return (rest.match(/[\p{L}\p{N}]{3,}/gu) ?? []).every((word) => left.includes(word))
}

function sumOf(kind: string, rows: KindRow[]): KindRow {
  return rows.reduce((sum, { gone, total }) => ({ kind, gone: sum.gone + gone, total: sum.total + total }), {
    kind,
    gone: 0,
    total: 0,
  })
}

/** The report as it is printed: ours by kind with intervals, the others' share beside it. */
export function privacyText(reports: RemoverReport[]): string {
  const [ours] = reports
  if (!ours) return ''
  const sought = new Set<string>(SEEDS.filter(({ isPromised }) => !isPromised).map(({ kind }) => kind))
  const sums = reports.map(({ kinds }) =>
    sumOf(
      'all that is promised',
      kinds.filter(({ kind }) => !sought.has(kind)),
    ),
  )
  const rows = ours.kinds.map(({ kind }) => reports.map(({ kinds }) => kinds.find((row) => row.kind === kind)))
  const all = [...rows, sums, reports.map(({ byHand }) => byHand)].map(shares)
  const wrong = Object.keys(ours.falseRemovals).map((set) => [
    `false removals: ${set}`,
    ours.falseRemovals[set]?.total ?? 0,
    ...reports.map(({ falseRemovals }) => percent((falseRemovals[set]?.wrong ?? 0) / (falseRemovals[set]?.total ?? 1))),
    '',
  ])
  const times = [
    'time a question, times ours',
    '',
    ...reports.map(({ msPerQuestion }) => (msPerQuestion / ours.msPerQuestion).toFixed(1)),
    '',
  ]
  return table(
    ['held sentences: values gone', 'n', ...reports.map(({ name }) => name), 'ours, 95 %'],
    [...all, ...wrong, times],
  )
}

function shares(rows: (KindRow | undefined)[]): (string | number)[] {
  const [ours] = rows
  if (!ours) return []
  const [from, to] = wilson(ours.gone, ours.total)
  return [
    ours.kind,
    ours.total,
    ...rows.map((row) => percent((row?.gone ?? 0) / (row?.total ?? 1))),
    `${percent(from)}–${percent(to)}`,
  ]
}
