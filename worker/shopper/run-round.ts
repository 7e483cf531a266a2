import { keepResults, openRound, type RoundResult, startRound } from '../store/shopper/rounds.ts'
import { askCase, type CaseOutcome } from './ask-case.ts'
import type { Shop } from './caller.ts'
import { keptCases } from './own-shop.ts'
import { waysFor } from './ways/ways.ts'

/** A case is about sixty requests, a third of them with a few statements each; D1 takes a thousand statements a run. */
const CASES_A_MINUTE = 3

/** Begins a round of all cases; the next minutes ask them. */
export async function beginRound(env: Env, now: Date): Promise<void> {
  const { cases } = await keptCases(env)
  if (cases.length > 0) await startRound(env.DB, cases.length, now)
}

/** Asks the next cases of the round that is under way. */
export async function continueRound(env: Env, shop: Shop, now: Date): Promise<void> {
  const round = await openRound(env.DB)
  if (!round) return
  const { pages, cases } = await keptCases(env)
  const ways = waysFor(pages)
  const next = cases.slice(round.asked, round.asked + CASES_A_MINUTE)
  const results: RoundResult[] = []
  for (const one of next) results.push(...resultsOf(await askCase(one, ways, shop)))
  // A deployment may have brought fewer cases meanwhile: then this was the end.
  const asked = next.length === 0 ? round.cases : round.asked + next.length
  await keepResults(env.DB, round, asked, results, now)
}

function resultsOf({ case: caseId, stale, outcomes }: CaseOutcome): RoundResult[] {
  if (stale) return [{ caseId, way: '', result: 'stale', lacks: [stale.now, `version ${stale.version}`], tookMs: 0 }]
  return outcomes.map(({ way, result, lacks, tookMs }) => ({ caseId, way, result, lacks, tookMs }))
}
