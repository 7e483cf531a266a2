import type { ShopperCase } from '../../worker/corpus/index.ts'
import { isFine, RESULTS } from '../../worker/shopper/judge.ts'
import type { ShopperReport } from '../../worker/shopper/report.ts'
import { percentile } from '../bench/quality/measures.ts'
import { table } from '../bench/report/table.ts'

import type { TimedPublication } from './time-publications.ts'

/** A round as the terminal shows it: each fault with what it lacks, then how often each way had each result. */
export function reportText(
  { cases, totals, differing, faults, stale }: ShopperReport,
  asked: readonly ShopperCase[],
  published?: readonly TimedPublication[],
): string {
  const shown = RESULTS.filter((result) => result === 'right' || totals.some(({ counts }) => counts[result]))
  const lines = cases.flatMap(({ case: id, outcomes }) =>
    outcomes
      .filter(({ result }) => !isFine(result))
      .map(({ way, result, lacks }) => `${id} · ${way}: ${result}${lacks.length > 0 ? ` (${lacks.join('; ')})` : ''}`),
  )
  const old = cases.flatMap(({ case: id, stale: since }) =>
    since
      ? [`${id}: stale, not judged: agreed for text ${since.agreed}, now ${since.now} (version ${since.version})`]
      : [],
  )
  const ways = table(
    ['way', ...shown],
    totals.map(({ way, counts }) => [way, ...shown.map((result) => counts[result] ?? 0)]),
  )
  const languages = [...new Set(asked.map(({ language }) => language))].join(', ')
  const sum = `${cases.length - stale.length} cases (${languages}), ${stale.length} stale; ${differing.length} cases differ between channels; ${faults} faults`
  return [
    ...old,
    ...lines,
    ...(lines.length + old.length > 0 ? [''] : []),
    ways,
    sum,
    ...publishedText(published),
  ].join('\n')
}

/** How long publications took to be everywhere; of another deployment, where that stands. */
function publishedText(published: readonly TimedPublication[] | undefined): string[] {
  if (!published)
    return ['publishing to right everywhere: at the desk of that deployment, under Numbers, Mystery shopper']
  const late = published.filter(({ seconds }) => seconds === undefined)
  const seconds = published.flatMap((one) => (one.seconds === undefined ? [] : [one.seconds]))
  const minutes = (share: number) => `${(percentile(seconds, share) / 60).toFixed(2)} min`
  return [
    ...(seconds.length > 0
      ? [`publishing to right everywhere, ${seconds.length} publications: p50 ${minutes(0.5)}, p95 ${minutes(0.95)}`]
      : []),
    ...late.map(
      ({ answer, language, behind }) => `${answer} (${language}) not everywhere in time: ${behind.join(', ')}`,
    ),
  ]
}
