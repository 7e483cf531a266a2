import { NOBODY } from '../classifier/classifier.ts'
import { textFeatures } from '../classifier/text-features.ts'
import type { Query } from '../engine.ts'
import { agencyOf, reachOf } from '../people/answer-reach.ts'
import { denied, MOST_REACHED, named } from '../people/people.ts'
import { withoutCourtesy } from '../query/without-courtesy.ts'
import type { Ranking } from '../ranking/ranking.ts'
import type { SearchContext } from '../search-context.ts'
import { NOBODY_FROM, REACH_CHANCE, REACH_FROM } from '../settings.ts'

/** Answers that say whose topic it is: whose agencies more than two of them are of, nobody is sure. */
const NEAREST = 3
/** How many times likelier an agency is that was found first, and second, by answers and topics: some e and √e, of 1, ½; 2, 1 and 3, 2 tried beside. */
const FOUND = [2.7, 1.6]

/** Whom a question is for, best first: those it names, and whose topic it is; else those that an earlier question named, the latest first; else
 * whose topic it is by how it is put, by the answers found and by its words. Nobody where nothing says so.
 * @param inDomain - How likely the question is one for this deployment: the Postal Service is nearest to “best pizza in town”.
 * @param isDanger - Whether somebody is in danger and gets no answer: whoever the nearest answers are of could only lead away. */
export function whomToReach(
  query: Query,
  ranking: Ranking,
  { inDomain, isDanger = false }: { inDomain: number; isDanger?: boolean },
  context: Pick<SearchContext, 'agencyOfAnswer' | 'classifier' | 'people' | 'snapshot'>,
): string[] {
  const { people, snapshot } = context
  const { names, topics } = people
  const question = withoutCourtesy(query.question)
  const earlier = (query.earlier ?? []).toReversed()
  const not = denied(names, question)
  const isKnown = inDomain >= REACH_FROM && !isDanger
  const nearest = isKnown ? agenciesOf(ranking, snapshot).filter((one) => !not.has(agencyOf(one))) : []
  const found = oneAnAgency([...nearest.slice(0, 1), ...named(topics, question), ...nearest.slice(1)])
  const likely = isKnown ? likelyFirst(found, agencyChances(question, query, context), not) : found
  const finders = [
    () => withTopic(named(names, question), isKnown ? likely : [], named(topics, question)),
    ...earlier.map((text) => () => named(names, text)),
    () => likely,
    ...earlier.map((text) => () => named(topics, text)),
  ]
  for (const find of finders) {
    const reached = find()
    if (reached.length > 0) return reached
  }
  return []
}

/** How likely a question is for each agency, going by how it is put; whoever serves everyone is always named. Of none where it is for nobody. */
function agencyChances(
  question: string,
  { without }: Query,
  { agencyOfAnswer, classifier, snapshot }: Pick<SearchContext, 'agencyOfAnswer' | 'classifier' | 'snapshot'>,
): ReadonlyMap<string, number> {
  const everyones = snapshot.agencies[0]?.id
  const chances = classifier?.(textFeatures(question), without).agencies((id) => agencyOfAnswer().get(id))
  if (!chances || (chances.get(NOBODY) ?? 0) > NOBODY_FROM) return new Map()
  return new Map([...chances].filter(([agency]) => agency !== everyones && agency !== NOBODY))
}

/** Those found, and those that are likely, likeliest first. Each place among those found counts for as much as a chance `FOUND` times as high. */
function likelyFirst(
  found: readonly string[],
  chances: ReadonlyMap<string, number>,
  not: ReadonlySet<string>,
): string[] {
  if (chances.size === 0) return [...found]
  const places = new Map(found.map((reach, place) => [agencyOf(reach), { reach, place }]))
  const agencies = new Set([...places.keys(), ...chances.keys()].filter((one) => !not.has(one)))
  return [...agencies]
    .map((agency) => {
      const { reach = agency, place } = places.get(agency) ?? {}
      const chance = chances.get(agency) ?? 0
      return { reach, chance: place === undefined ? chance : Math.max(chance, REACH_CHANCE) * (FOUND[place] ?? 1) }
    })
    .filter(({ chance }) => chance >= REACH_CHANCE)
    .sort((a, b) => b.chance - a.chance)
    .map(({ reach }) => reach)
    .slice(0, MOST_REACHED)
}

/** Whom it names, and whose topic it is where that is another: people name whoever sent them away. */
function withTopic([first, second]: string[], nearest: readonly string[], topics: readonly string[]): string[] {
  if (first === undefined) return []
  return oneAnAgency([first, ...nearest, ...topics, ...(second === undefined ? [] : [second])])
}

function oneAnAgency(reached: readonly string[]): string[] {
  const byAgency = new Map(reached.toReversed().map((one) => [agencyOf(one), one]))
  return [...new Set(reached.map(agencyOf))].slice(0, MOST_REACHED).map((agency) => byAgency.get(agency) ?? agency)
}

/** Whose the first answers are, those of the most score first, each agency as its first answer names it. */
function agenciesOf({ found }: Ranking, snapshot: SearchContext['snapshot']): string[] {
  const everyones = snapshot.agencies[0]?.id
  const votes = new Map<string, { score: number; reach: string }>()
  for (const { docId, score } of found.slice(0, NEAREST)) {
    const reach = reachOf(snapshot.answerAt(docId), everyones)
    const vote = votes.get(agencyOf(reach)) ?? { score: 0, reach }
    votes.set(agencyOf(reach), { ...vote, score: vote.score + Math.max(0, score) })
  }
  return [...votes.values()].sort((a, b) => b.score - a.score).map(({ reach }) => reach)
}
