import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { programEnv } from '../process/program-env.ts'
import { type Count, REPORTS, type Step } from './steps.ts'

/** Runs one step; one that exits with an error counts at least one failure, whatever its report says. */
export function runTestStep(step: Step): Count {
  const started = Date.now()
  const [program, ...args] = step.command
  const report = `${REPORTS}/${step.name}.json`
  rmSync(report, { force: true })
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', step.quiet ? 'ignore' : 'inherit', 'inherit'],
    env: { ...programEnv, NODE_ENV: 'test' },
  })
  const isOk = status === 0
  console.log(`[test] ${step.name}: ${isOk ? 'ok' : `exit ${status}`}, ${((Date.now() - started) / 1000).toFixed(1)} s`)
  const one = { passed: isOk ? 1 : 0, failed: 0 }
  const { passed, failed } = step.counts && existsSync(report) ? step.counts(readFileSync(report, 'utf8')) : one
  return { passed, failed: isOk ? failed : Math.max(1, failed) }
}
