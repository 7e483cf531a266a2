import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { quality, qualityText } from './bench/quality.ts'

const BENCHMARKS: Record<string, string> = {
  'quality --data DIR [--split validation] [--json FILE]':
    'real questions: ranking, and knowing when there is no answer',
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, split: { type: 'string', default: 'validation' }, json: { type: 'string' } },
})

if (positionals[0] === 'quality' && values.data) {
  const report = await quality(values.data, values.split)
  console.log(qualityText(report))
  save(report)
} else {
  console.log('npm run bench -- NAME')
  for (const [usage, meaning] of Object.entries(BENCHMARKS)) console.log(`  ${usage}\n      ${meaning}`)
  if (positionals[0]) process.exitCode = 1
}

function save(report: object): void {
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`)
}
