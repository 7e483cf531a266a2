import { type AnswerRecord, parseAnswerFile } from '../../../corpus/index.ts'
import type { Engine } from '../../../engine/index.ts'
import type { MovedQuestion } from '../../../store/answers/exam-questions.ts'
import { candidateOf } from '../candidate.ts'
import { askGate, movedTo } from './ask-gate.ts'
import { firstFailing } from './first-failing.ts'
import { type Change, type GateReport, regressionsOf, type Told } from './gate.ts'

/** Each time the gate asks hundreds of questions: past so many times, what is left waits for a person. */
const MOST_RUNS = 16

/** What the gate says to rows that are to go live together. */
export interface GatedRows {
  /** Of rows that are held back, by place: the questions that would lose their right answer. */
  held: Map<number, string[]>
  /** Of the others, by place: questions that had no answer, and that the row's answer is for. */
  moved: Map<number, MovedQuestion[]>
  /** What all rows together would change. */
  report?: GateReport
}

/** A text that is to go live with others. `place` tells it from them. */
export interface GatedRow {
  place: number
  answerId: string
  markdown: string
  /** The live version that it replaces; 0 where there is none. */
  baseVersion: number
}

type Row = GatedRow & { record: AnswerRecord }

/** Asks the gate row by row: what takes no right answer away goes on, and what does is held back with the questions it takes.
 * @param told - Hears how many questions were asked, of how many that are known by then: each row that is held back brings more. */
export async function gateRows(
  env: Env,
  engine: Engine,
  candidates: readonly GatedRow[],
  now: Date,
  told?: Told,
): Promise<GatedRows> {
  const gate = gateOf(env, engine, now, told)
  const held: GatedRows['held'] = new Map()
  let rows = candidates.flatMap((row) => withRecord(row, engine))
  let first: GateReport | undefined
  for (let runs = 0; rows.length > 0; runs++) {
    const report = await gate(rows)
    first ??= report
    const worse = regressionsOf(report)
    if (worse.length === 0) return { held, moved: movedOf(report, rows), report: first }
    const blamed = runs < MOST_RUNS ? await culprits(rows, worse, gate) : rows
    for (const row of blamed) held.set(row.place, questionsOf(row, worse))
    rows = rows.filter((row) => !blamed.includes(row))
  }
  return { held, moved: new Map(), ...(first ? { report: first } : {}) }
}

type Gate = (rows: readonly Row[]) => Promise<GateReport>

function gateOf(env: Env, engine: Engine, now: Date, told?: Told): Gate {
  let before = 0
  return async (rows) => {
    const candidate = candidateOf(engine, ...rows.map(({ record }) => record))
    const report = await askGate(env, candidate, now, {
      told: (asked, all) => told?.(before + asked, before + all),
    })
    before += report.asked
    return report
  }
}

function withRecord(row: GatedRow, { snapshot }: Engine): Row[] {
  const { agencies, facts } = snapshot
  const { answer } = parseAnswerFile({ path: row.answerId, text: row.markdown }, { agencies, facts })
  return answer ? [{ ...row, record: { ...answer, version: row.baseVersion + 1 } }] : []
}

/** The rows whose answers stand where the right ones stood; where none does, the first row with which a question is lost. */
async function culprits(rows: readonly Row[], worse: readonly Change[], gate: Gate): Promise<Row[]> {
  const isWorse = async (some: readonly Row[]) => regressionsOf(await gate(some)).length > 0
  const named = rows.filter((row) => worse.some((change) => isIn(row, change)))
  return named.length > 0 ? named : [await firstFailing(rows, isWorse)].filter((row) => row !== undefined)
}

function isIn({ answerId }: Row, { after }: Change): boolean {
  return after.answers.some(({ id }) => id === answerId)
}

/** The questions that a row takes from their answers; all that are lost where none of them names the row. */
function questionsOf(row: Row, worse: readonly Change[]): string[] {
  const own = worse.filter((change) => isIn(row, change))
  return (own.length > 0 ? own : worse).map(({ question }) => question)
}

function movedOf(report: GateReport, rows: readonly Row[]): GatedRows['moved'] {
  return new Map(rows.map(({ place, answerId }) => [place, movedTo(report, answerId)]))
}
