import { mkdirSync, writeFileSync } from 'node:fs'

const REPORT = 'coverage/browser.json'

function countTests(suite) {
  const own = { passed: 0, failed: 0 }
  for (const test of suite?.tests ?? []) {
    if (test.skipped) continue
    if (test.passed) own.passed++
    else own.failed++
  }
  for (const inner of suite?.suites ?? []) {
    const counted = countTests(inner)
    own.passed += counted.passed
    own.failed += counted.failed
  }
  return own
}

/** A reporter for the browser tests that leaves how many passed and failed in a file; a test file that did not run counts as one failure. */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0 }
      for (const session of sessions) {
        const { passed, failed } = countTests(session.testResults)
        total.passed += passed
        total.failed += session.passed ? failed : Math.max(1, failed)
      }
      mkdirSync('coverage', { recursive: true })
      writeFileSync(REPORT, JSON.stringify(total))
    },
  }
}
