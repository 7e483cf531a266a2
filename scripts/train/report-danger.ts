import type { DangerChance } from '../../worker/engine/urgent/danger-chance.ts'
import { findDangers } from '../../worker/engine/urgent/find-danger.ts'
import { grouped } from '../../worker/engine/urgent/grouped.ts'
import { seenDanger } from '../../worker/engine/urgent/seen-danger.ts'
import type { DangerCase } from './danger-cases.ts'

const FROM = [0, 0.5, 1, 1.5, 2, 2.5]
/** Words of a text that is a story. */
const LONG = 45

/** How many dangers are seen, and how many others get a line, from each chance on; situations were left out while weights were learned.
 * The rules were written by people who had read the cases: what they add is not left out. */
export function reportDanger(judged: (DangerCase & { chancesIn: (text: string) => DangerChance[] })[]): string {
  const withChances = judged.map((one) => ({ ...one, chances: one.chancesIn(one.text) }))
  const bySource = grouped(withChances, nameOf)
  const rows = [...bySource].map(([name, cases]) => {
    const share = (holds: (one: (typeof cases)[number]) => boolean) =>
      percent(cases.filter(holds).length / cases.length)
    const model = FROM.map((from) => share(({ chances }) => chances.some(({ chance }) => chance >= from)))
    const seen = (strengths: string[]) =>
      share(({ text, chancesIn }) => strengths.includes(seenDanger([text, text], [], chancesIn)?.strength ?? ''))
    const rules = share(({ text }) => findDangers(text).length > 0)
    return `| ${name} (${cases.length}) | ${seen(['sure', 'maybe'])} | ${seen(['sure'])} | ${rules} | ${model.join(' | ')} |`
  })
  return [`| cases | line | taken over | rules | ${FROM.map((from) => `model ≥ ${from}`).join(' | ')} |`, ...rows].join(
    '\n',
  )
}

/** Danger or not, long or short, and where the case is from. */
function nameOf({ source, danger, text }: DangerCase): string {
  const length = text.split(/\s+/).length > LONG ? 'long' : 'short'
  return `${danger ? 'danger' : 'calm'}, ${length}, ${source}`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
