// `node scripts/seed.ts --content DIR --persist-to DIR`: brings the content folder's answers into the local database, through
// one file of SQL: 1,346 answers take seconds, where one command an answer would take an hour.
// `--questions 1000000 [--gaps 10000] [--seed 1]` fills it with made-up questions too, for load tests.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadContentOrExit } from './content-folder/load-content.ts'
import { programEnv } from './process/program-env.ts'
import { showProgress } from './process/progress.ts'
import { seedStatements } from './seed/seed-statements.ts'

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    'persist-to': { type: 'string', default: '.wrangler/state' },
    questions: { type: 'string', default: '0' },
    gaps: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
})
const started = Date.now()
const { sources } = loadContentOrExit(values.content)
const folder = mkdtempSync(join(tmpdir(), 'one-stop-seed-'))
try {
  const file = join(folder, 'seed.sql')
  writeFileSync(file, seedStatements(sources, new Date().toISOString()).join('\n'))
  showProgress(`bringing ${sources.length} answers into the database …`)
  process.exitCode = execute(file, values['persist-to'])
  showProgress('')
} finally {
  rmSync(folder, { recursive: true })
}
if (process.exitCode === 0)
  console.log(`seeded ${sources.length} answers, ${((Date.now() - started) / 1000).toFixed(1)} s`)
if (process.exitCode === 0 && values.questions !== '0') {
  const { seedQuestions } = await import('./seed/seed-questions.ts')
  const questions = wholeNumber('questions', values.questions)
  const gaps = wholeNumber('gaps', values.gaps)
  const from = { seed: wholeNumber('seed', values.seed), state: values['persist-to'] }
  await seedQuestions({ questions, gaps, ...from, snapshot: 'dist/public/snapshot.bin' })
  console.log(`seeded ${questions} questions in ${gaps} gaps, ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

/** The number that an option gives; ends the process with 2 where it gives none. */
function wholeNumber(name: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  console.error(`--${name} is ${text}, not a whole number from 1`)
  return process.exit(2)
}

/** Runs a file of SQL on the local database; what wrangler says is shown only when it fails. */
function execute(file: string, persistTo: string): number {
  const args = ['d1', 'execute', 'DB', '--local', '--persist-to', persistTo, '--yes', '--file', file]
  const { status, stdout, stderr } = spawnSync('wrangler', args, {
    env: programEnv,
    encoding: 'utf8',
  })
  if (status !== 0) console.error(`the database could not be seeded:\n${stdout ?? ''}${stderr ?? ''}`)
  return status ?? 1
}
