import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { programEnv } from '../../process/program-env.ts'
import { publishCopies } from './desk-answers.ts'

/** A local database full of questions: where, and how many. */
export interface FullDatabase {
  state: string
  questions: number
  gaps: number
  /** How many answers there are: those of the content folder and copies of them; 0 for none but its own. */
  answers: number
  /** Whether a folder that was filled alike before serves again. */
  keep: boolean
}

const STAMP = 'bench-desk'

/** Builds what the Worker serves, makes the database and fills it, the same for the same numbers; new migrations reach one that is kept.
 * @throws {Error} with what the step said, when one fails. */
export async function fillDatabase({ state, questions, gaps, answers, keep }: FullDatabase): Promise<void> {
  const stamp = join(state, STAMP)
  const made = `${questions} questions, ${gaps} gaps, ${answers} answers\n`
  const isKept = keep && existsSync(stamp) && readFileSync(stamp, 'utf8') === made
  if (!isKept) rmSync(state, { recursive: true, force: true })
  mkdirSync(state, { recursive: true })
  run('node', ['scripts/build.ts'], 'pipe')
  run('wrangler', ['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state], 'pipe')
  if (isKept) return publish(state, answers)
  const size = ['--questions', String(questions), '--gaps', String(gaps)]
  run('node', ['scripts/seed.ts', '--persist-to', state, ...size], 'inherit')
  await publish(state, answers)
  writeFileSync(stamp, made)
}

/** Again for a folder that is kept: what is built now may have another base. */
async function publish(state: string, answers: number): Promise<void> {
  if (answers > 0) await publishCopies(state, answers)
}

function run(program: string, args: string[], output: 'pipe' | 'inherit'): void {
  const { status, stdout, stderr } = spawnSync(program, args, {
    env: programEnv,
    encoding: 'utf8',
    stdio: ['ignore', output, output],
  })
  if (status !== 0) throw new Error(`${program} ${args[0]} failed:\n${stdout ?? ''}${stderr ?? ''}`)
}
