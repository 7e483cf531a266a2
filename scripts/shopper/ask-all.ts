import type { ShopperSet } from '../../worker/corpus/index.ts'
import { askCase, type CaseOutcome } from '../../worker/shopper/ask-case.ts'
import type { Shop } from '../../worker/shopper/caller.ts'
import { reportOf, type ShopperReport } from '../../worker/shopper/report.ts'
import { waysFor } from '../../worker/shopper/ways/ways.ts'
import { showProgress } from '../process/progress.ts'

/** Asks every case in every way, one after another: the deployment answers others meanwhile. */
export async function askAll({ pages, cases }: ShopperSet, shop: Shop): Promise<ShopperReport> {
  const ways = waysFor(pages)
  const outcomes: CaseOutcome[] = []
  for (const one of cases) {
    showProgress(`${outcomes.length + 1} of ${cases.length}: ${one.id} …`)
    outcomes.push(await askCase(one, ways, shop))
  }
  return reportOf(outcomes)
}
