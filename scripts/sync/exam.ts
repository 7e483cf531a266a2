import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { QuestionSet } from '../../worker/corpus/index.ts'
import { quote } from '../seed/seed-statements.ts'
import { execute, type Place, query } from './database.ts'
import { type ExamLine, withExamLines } from './exam-file.ts'

const FILE = 'questions.yaml'

/** A question that the desk changed, compared with the file: `same` both say the same · `pull` only the desk changed ·
 * `conflict` the file changed too. */
export interface ExamResult {
  key: string
  standing: 'same' | 'pull' | 'conflict'
  desk: ExamLine
  /** The answers that the file names; undefined where it has not got the question. */
  file: string[] | undefined
  act: 'write' | 'forget' | 'refuse' | 'none'
  done: boolean
  problem?: string
}

interface ExamOptions {
  direction: 'pull' | 'push'
  content: string
  place: Place
  isApplied: boolean
  force?: { side: 'ours' | 'theirs'; keys: ReadonlySet<string> }
}

const list = (value: string) => z.array(z.string()).nullable().parse(JSON.parse(value))
const Row = z.object({
  id: z.string(),
  language: z.string(),
  question: z.string(),
  answers: z.string().transform((value) => list(value) ?? []),
  state: z.enum(['asked', 'retired']),
  base: z.string().transform(list),
})

/** Brings the examination over: `pull` writes what the desk changed into `questions.yaml`; `push` lets the file rule where both say the
 * same, for it comes with the next build.
 * @param answers - Ids of the answers that the folder has. */
export function syncExam(questions: QuestionSet, answers: ReadonlySet<string>, options: ExamOptions): ExamResult[] {
  const inFile = new Map<string, string[]>()
  for (const { question, language, answers: right } of questions.must) inFile.set(nameOf(question, language), right)
  for (const { question, language } of questions.none) inFile.set(nameOf(question, language), [])
  const rows = query(
    options.place,
    'SELECT id, language, question, answers, state, base FROM exam_questions ORDER BY id',
  )
  const results = rows.map((row) => decide(Row.parse(row), inFile, answers, options))
  return options.isApplied ? apply(results, options) : results
}

function nameOf(question: string, language: string): string {
  return `${language} ${question.toLowerCase()}`
}

function decide(
  { id, language, question, answers: right, state, base }: z.infer<typeof Row>,
  inFile: ReadonlyMap<string, string[]>,
  known: ReadonlySet<string>,
  options: ExamOptions,
): ExamResult {
  const desk = { question, language, answers: state === 'retired' ? undefined : right }
  const file = inFile.get(nameOf(question, language))
  const key = `question:${id}`
  const standing = standingOf(desk.answers, file, base ?? undefined)
  const act = actOf(key, standing, options)
  const missing = desk.answers?.find((answer) => !known.has(answer))
  const rest = { key, standing, desk, file, done: false }
  if (act !== 'write' || missing === undefined) return { ...rest, act }
  return { ...rest, act: 'none', problem: `its answer \`${missing}\` is not in the folder` }
}

function standingOf(
  desk: string[] | undefined,
  file: string[] | undefined,
  base: string[] | undefined,
): ExamResult['standing'] {
  if (isSame(desk, file)) return 'same'
  return isSame(file, base) ? 'pull' : 'conflict'
}

function isSame(a: string[] | undefined, b: string[] | undefined): boolean {
  return a?.toSorted().join(' ') === b?.toSorted().join(' ')
}

function actOf(key: string, standing: ExamResult['standing'], { direction, force }: ExamOptions): ExamResult['act'] {
  if (standing === 'same') return direction === 'push' ? 'forget' : 'none'
  if (standing === 'pull') return direction === 'pull' ? 'write' : 'none'
  if (!force?.keys.has(key)) return 'refuse'
  if (direction === 'pull') return force.side === 'theirs' ? 'write' : 'none'
  return force.side === 'ours' ? 'forget' : 'none'
}

function apply(results: readonly ExamResult[], { content, place }: ExamOptions): ExamResult[] {
  const written = results.filter(({ act }) => act === 'write')
  if (written.length > 0) {
    const path = join(content, FILE)
    const lines = written.map(({ desk }) => desk)
    writeFileSync(`${path}.new`, withExamLines(readFileSync(path, 'utf8'), lines))
    renameSync(`${path}.new`, path)
  }
  const forgotten = results.filter(({ act }) => act === 'forget').map(({ key }) => quote(key.slice('question:'.length)))
  if (forgotten.length > 0) execute(place, [`DELETE FROM exam_questions WHERE id IN (${forgotten.join(', ')});`])
  return results.map((one) => (one.act === 'write' || one.act === 'forget' ? { ...one, done: true } : one))
}

/** What came of each question that is not the same on both sides, as lines, and a count. */
export function describeExam(results: readonly ExamResult[], { direction, isApplied }: ExamOptions): string[] {
  const shown = results.filter(({ standing }) => standing !== 'same')
  const lines = shown.map((one) => `${one.key} ${JSON.stringify(one.desk.question)}: ${saidOf(one, isApplied)}`)
  return shown.length > 0 ? [...lines, `${direction}: ${shown.length} test questions differ`] : []
}

function saidOf({ act, problem, standing, desk, file }: ExamResult, isApplied: boolean): string {
  const sides = `the desk says ${saying(desk.answers)}, the file ${saying(file)}`
  if (problem) return `refused: ${problem}`
  if (act === 'refuse')
    return `refused: both sides changed it: ${sides}. Decide with --force ours or --force theirs and its name`
  if (act === 'write') return `${isApplied ? 'written' : 'would be written'}: ${saying(desk.answers)}`
  if (act === 'forget') return `${isApplied ? 'the file rules' : 'the file would rule'}: ${saying(file)}`
  return standing === 'conflict'
    ? 'left as it is on both sides'
    : `only the desk changed: \`pull\` brings it over: ${sides}`
}

function saying(answers: string[] | undefined): string {
  if (!answers) return 'nothing'
  return answers.length > 0 ? answers.join(' or ') : 'no answer'
}
