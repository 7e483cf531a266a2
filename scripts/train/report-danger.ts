import { findDangers } from '../../worker/engine/urgent/find-danger.ts'
import { grouped } from '../../worker/engine/urgent/grouped.ts'
import type { DangerCase } from './danger-cases.ts'

const FROM = [0, 0.5, 1, 1.5, 2, 2.5]

/** How many dangers are seen, and how many others get a line, from each chance on; situations were left out while weights were learned.
 * The rules were written by people who had read the cases: what they add is not left out. */
export function reportDanger(judged: (DangerCase & { chance: number })[]): string {
  const bySource = grouped(judged, ({ source, danger }) => `${danger ? 'danger' : 'calm'}, ${source}`)
  const rows = [...bySource].map(([name, cases]) => {
    const share = (holds: (one: (typeof cases)[number]) => boolean) =>
      percent(cases.filter(holds).length / cases.length)
    const model = FROM.map((from) => share(({ chance }) => chance >= from))
    const rules = share(({ text }) => findDangers(text).length > 0)
    return `| ${name} (${cases.length}) | ${rules} | ${model.join(' | ')} |`
  })
  return [`| cases | rules | ${FROM.map((from) => `model ≥ ${from}`).join(' | ')} |`, ...rows].join('\n')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
