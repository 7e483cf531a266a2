// `npm test`: everything, in order, cheapest first. The last line is `N passed, N failed`: tests, and one for each other check.
// `npm test -- unit browser` runs those steps alone.
import { mkdirSync } from 'node:fs'
import { chromiumPath } from './browser/chromium.mjs'
import { exitWith } from './process/exit-with.ts'
import { runTestStep } from './test/run-test-step.ts'
import { REPORTS, STEPS } from './test/steps.ts'

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name))
if (unknown.length > 0)
  exitWith(2, `No such step: ${unknown.join(', ')}. Steps: ${STEPS.map(({ name }) => name).join(', ')}`)
const steps = STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
if (steps.some(({ needsBrowser }) => needsBrowser) && !chromiumPath()) {
  console.error('No Chromium found: set CHROME_PATH, or install it (Debian: apt-get install -y chromium).')
  console.log('0 passed, 1 failed')
  process.exit(1)
}
mkdirSync(REPORTS, { recursive: true })
const results = steps.map((step) => ({ name: step.name, ...runTestStep(step) }))
const failing = results.filter(({ failed }) => failed > 0).map(({ name }) => name)
if (failing.length > 0) console.log(`[test] failed: ${failing.join(', ')}`)
const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(failing.length > 0 ? 1 : 0)
