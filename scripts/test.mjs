// `npm test`: everything, in order, cheapest first. The last line is `N passed, N failed`: tests, and one for each other check.
// `npm test -- unit browser` runs those steps alone.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { chromiumPath } from './browser/chromium.mjs'
import { offlineEnv } from './process/offline-env.mjs'

const REPORTS = 'coverage'
const vitest = (name, ...projects) => [
  'vitest',
  'run',
  ...projects.flatMap((project) => ['--project', project]),
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${REPORTS}/${name}.json`,
]

const STEPS = [
  { name: 'build', command: ['node', 'scripts/build.ts'] },
  {
    name: 'worker-types',
    command: ['wrangler', 'types', 'worker/worker-configuration.d.ts', '--strict-vars=false'],
    quiet: true,
  },
  { name: 'types-worker', command: ['tsc', '-p', 'worker'] },
  { name: 'types-widget', command: ['tsc', '-p', 'widget'] },
  { name: 'types-scripts', command: ['tsc', '-p', 'scripts'] },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'checks', command: ['node', 'scripts/check.ts'] },
  { name: 'unit', command: vitest('unit', 'worker', 'node'), counts: vitestCounts },
  { name: 'browser', command: ['wtr'], counts: browserCounts },
  { name: 'e2e', command: vitest('e2e', 'e2e'), counts: vitestCounts },
]

function vitestCounts(name) {
  const report = JSON.parse(readFileSync(`${REPORTS}/${name}.json`, 'utf8'))
  return { passed: report.numPassedTests, failed: report.numFailedTests }
}

function browserCounts(name) {
  return JSON.parse(readFileSync(`${REPORTS}/${name}.json`, 'utf8'))
}

/** Runs one step; a step that exits with an error counts at least one failure, whatever its report says. */
function run({ name, command, counts, quiet }) {
  const started = Date.now()
  const [program, ...args] = command
  rmSync(`${REPORTS}/${name}.json`, { force: true })
  const stdio = quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit'
  const { status } = spawnSync(program, args, { stdio, env: { ...offlineEnv, NODE_ENV: 'test' } })
  const ok = status === 0
  const counted = counts && existsSync(`${REPORTS}/${name}.json`) ? counts(name) : { passed: ok ? 1 : 0, failed: 0 }
  const result = { passed: counted.passed, failed: ok ? counted.failed : Math.max(1, counted.failed) }
  console.log(`[test] ${name}: ${ok ? 'ok' : `exit ${status}`}, ${((Date.now() - started) / 1000).toFixed(1)} s`)
  return { name, ...result }
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${STEPS.map((step) => step.name).join(', ')}`)
  process.exit(2)
}
if (!chromiumPath()) {
  console.error('No Chromium found: set CHROME_PATH, or install it (Debian: apt-get install -y chromium).')
  console.log('0 passed, 1 failed')
  process.exit(1)
}
mkdirSync(REPORTS, { recursive: true })
const results = STEPS.filter((step) => wanted.length === 0 || wanted.includes(step.name)).map(run)
const failed = results.filter((result) => result.failed > 0)
if (failed.length > 0) console.log(`[test] failed: ${failed.map((result) => result.name).join(', ')}`)
const sum = (key) => results.reduce((total, result) => total + result[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(failed.length > 0 ? 1 : 0)
