// `npm run content -- pull|push`: what writers published comes into the content folder, what changed in the folder goes to the desk.
import { parseArgs } from 'node:util'
import { isLanguage } from '../worker/contract/index.ts'
import { describeChanges } from './sync/changes.ts'
import { describeExam } from './sync/exam.ts'
import { describeSync, isRefused } from './sync/report.ts'
import { type SyncOptions, syncContent } from './sync/sync.ts'

const USAGE = `npm run content -- pull|push [--yes] [--force ours|theirs ID[/LANGUAGE]|question:ID|fact:NAME|contact:AGENCY/ID …] [--content DIR] [--persist-to DIR | --remote]`

/** The arguments, checked.
 * @throws {Error} that says what is wrong. */
function readArguments(): SyncOptions {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      'persist-to': { type: 'string' },
      remote: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
      force: { type: 'string' },
    },
  })
  const [direction, ...names] = positionals
  const { force, remote, 'persist-to': persistTo } = values
  if (direction !== 'pull' && direction !== 'push') throw new Error('say `pull` or `push`')
  if (remote && persistTo) throw new Error('--persist-to is for the database on this machine')
  if (force !== undefined && force !== 'ours' && force !== 'theirs') throw new Error('--force takes `ours` or `theirs`')
  if (force && names.length === 0) throw new Error('--force needs the names of the answers it decides')
  if (!force && names.length) throw new Error(`\`${names[0]}\`: names go with --force`)
  return {
    direction,
    content: values.content,
    place: remote ? { remote } : { remote: false, persistTo: persistTo ?? '.wrangler/state' },
    isApplied: values.yes,
    ...(force ? { force: { side: force, keys: new Set(names.map(keyOf)) } } : {}),
  }
}

/** `vote` is `vote/en`; anything else is called as the run names it: `question:5f0c…`, `fact:passport-line`, `contact:ssa/main`. */
function keyOf(name: string): string {
  if (/^(?:question|fact|contact):/.test(name)) return name
  const [id = '', language = 'en', ...rest] = name.split('/')
  if (!id || !isLanguage(language) || rest.length) throw new Error(`\`${name}\` is no answer's name as vote or vote/es`)
  return `${id}/${language}`
}

/** Ends the process with 2 where the arguments are wrong, 1 where the database failed. */
function attempt<T>(status: number, act: () => T, hint = ''): T {
  try {
    return act()
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}${hint}`)
    process.exit(status)
  }
}

const options = attempt(2, readArguments, `\n${USAGE}`)
const { answers, questions, changes } = attempt(1, () => syncContent(options, new Date().toISOString()))
const known = new Set([...answers, ...questions, ...changes].map(({ key }) => key))
const unknown = [...(options.force?.keys ?? [])].filter((key) => !known.has(key))
for (const line of [
  ...describeExam(questions, options),
  ...describeChanges(changes),
  ...describeSync(answers, options),
])
  console.log(line)
for (const key of unknown) console.error(`there is no answer, question, fact or contact ${key} on either side`)
process.exitCode = [...answers, ...questions, ...changes].some(isRefused) || unknown.length ? 1 : 0
