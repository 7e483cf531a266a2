// `npm run import -- FILE.jsonl|csv --agency ID --out DIR`: rows of {id, title, text, url?} become a content folder that builds.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { isIsoDate, isoDay } from '../worker/corpus/index.ts'
import { importAgency } from './import/import-agency.ts'
import { importAnswers, type RowResult } from './import/import-answers.ts'
import { readRows } from './import/import-rows.ts'
import { refusal, writeFolder } from './import/write-folder.ts'

const USAGE = 'npm run import -- FILE.jsonl|csv --agency ID --out DIR [--reviewed 2026-11-22] [--replace]'
const RESULTS = 'import-results.jsonl'
const EVERY = 200

/** The arguments, checked; ends the process with 2 and says what is wrong. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        agency: { type: 'string' },
        out: { type: 'string' },
        reviewed: { type: 'string', default: isoDay(new Date()) },
        replace: { type: 'boolean', default: false },
      },
    })
    const [file, ...more] = positionals
    const { agency, out, reviewed, replace } = values
    if (!file || more.length || !agency || !out) throw new Error('name one file, an agency and a folder')
    if (!isIsoDate(reviewed)) throw new Error(`--reviewed ${reviewed} is not a date as 2026-11-22`)
    return { file, agency, out, reviewed, replace }
  } catch (error) {
    return stop(2, `${messageOf(error)}\n${USAGE}`)
  }
}

function run({ file, agency: agencyId, out, reviewed, replace }: ReturnType<typeof readArguments>): void {
  const refused = refusal(out, replace, RESULTS)
  if (refused) throw new Error(refused)
  const rows = readRows(file, new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)))
  const agency = importAgency(agencyId, rows)
  const { files, results } = importAnswers(rows, { agency, reviewed }, (done) => {
    if (done % EVERY === 0 || done === rows.length) console.error(`${done} of ${rows.length} rows`)
  })
  report(file, results)
  if (!files.length) throw new Error('no row could be imported: nothing was written')
  const agencies = { path: 'agencies.yaml', text: stringify([agency], { lineWidth: 0, aliasDuplicateObjects: false }) }
  writeFolder(out, [
    agencies,
    ...files,
    { path: RESULTS, text: results.map((one) => `${JSON.stringify(one)}\n`).join('') },
  ])
  console.log(`${files.length} answers of ${agency.name.en} in ${out}; a result for each row in ${join(out, RESULTS)}`)
}

function report(file: string, results: readonly RowResult[]): void {
  for (const one of results)
    if (one.state === 'left-out') console.error(`${file}:${one.line}: ${one.id ? `${one.id}: ` : ''}${one.reason}`)
  const imported = results.filter((one) => one.state === 'imported').length
  console.log(`${results.length} rows: ${imported} imported, ${results.length - imported} left out`)
}

function messageOf(error: unknown): string {
  return error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
    ? 'the file is not UTF-8'
    : error instanceof Error
      ? error.message
      : String(error)
}

function stop(code: number, message: string): never {
  console.error(message)
  process.exit(code)
}

const options = readArguments()
try {
  run(options)
} catch (error) {
  stop(1, messageOf(error))
}
