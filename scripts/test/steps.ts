/** Where steps leave what they counted. */
export const REPORTS = 'coverage'

/** How many tests passed and failed. */
export interface Count {
  passed: number
  failed: number
}

/** One part of `npm test`. */
export interface Step {
  name: string
  command: [string, ...string[]]
  /** Shows nothing but errors. */
  quiet?: boolean
  needsBrowser?: boolean
  /** Reads how many tests passed and failed from its report; without it, the step counts as one. */
  counts?: (report: string) => Count
}

/** Everything that is checked, cheapest first. */
export const STEPS: readonly Step[] = [
  { name: 'build', command: ['node', 'scripts/build.ts'] },
  {
    name: 'worker-types',
    command: ['wrangler', 'types', 'worker/worker-configuration.d.ts', '--strict-vars=false'],
    quiet: true,
  },
  { name: 'types-worker', command: ['tsc', '-p', 'worker'] },
  { name: 'types-client', command: ['tsc', '-p', 'worker/tsconfig.client.json'] },
  { name: 'types-widget', command: ['tsc', '-p', 'widget'] },
  { name: 'types-scripts', command: ['tsc', '-p', 'scripts'] },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'unused', command: ['knip', '--no-progress'] },
  { name: 'checks', command: ['node', 'scripts/check.ts'] },
  { name: 'unit', command: vitest('unit', 'worker', 'node'), counts: vitestCount },
  { name: 'browser', command: ['wtr'], needsBrowser: true, counts: (report) => JSON.parse(report) },
  { name: 'e2e', command: vitest('e2e', 'e2e'), needsBrowser: true, counts: vitestCount },
]

/** @param name - Of the report. */
function vitest(name: string, ...projects: string[]): [string, ...string[]] {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/${name}.json`]
  return ['vitest', 'run', '--allowOnly=false', ...projects.map((project) => `--project=${project}`), ...reporters]
}

function vitestCount(report: string): Count {
  const { numPassedTests, numFailedTests } = JSON.parse(report)
  return { passed: numPassedTests, failed: numFailedTests }
}
