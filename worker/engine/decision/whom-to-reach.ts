import type { Query } from '../engine.ts'
import { denied, MOST_REACHED, named } from '../people/people.ts'
import { withoutCourtesy } from '../query/without-courtesy.ts'
import type { Ranking } from '../ranking/ranking.ts'
import type { SearchContext } from '../search-context.ts'
import { REACH_FROM } from '../settings.ts'

/** Answers that say whose topic it is: whose agencies more than two of them are of, nobody is sure. */
const NEAREST = 3

/** Whom a question is for, best first: those it names, and whose topic it is; else those that an earlier question named, the latest first; else
 * whose topic it is by the answers found, then by its words. Nobody where nothing says so.
 * @param inDomain - How likely the question is one for this deployment: the Postal Service is nearest to “best pizza in town”. */
export function whomToReach(
  query: Query,
  ranking: Ranking,
  inDomain: number,
  { people, snapshot }: Pick<SearchContext, 'people' | 'snapshot'>,
): string[] {
  const { names, topics } = people
  const question = withoutCourtesy(query.question)
  const earlier = (query.earlier ?? []).toReversed()
  const not = denied(names, question)
  const nearest = inDomain < REACH_FROM ? [] : agenciesOf(ranking, snapshot).filter((one) => !not.has(agencyOf(one)))
  const finders = [
    () => withTopic(named(names, question), nearest, named(topics, question)),
    ...earlier.map((text) => () => named(names, text)),
    () => oneAnAgency([...nearest.slice(0, 1), ...named(topics, question), ...nearest.slice(1)]),
    ...earlier.map((text) => () => named(topics, text)),
  ]
  for (const find of finders) {
    const reached = find()
    if (reached.length > 0) return reached
  }
  return []
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

const agencyOf = (reach: string) => reach.split('/')[0] ?? reach

/** Whose the first answers are, those of the most score first. Of an agency its first answer's own contact, where it has one. What the first agency
 * of a deployment says, which serves everyone and is always named, is for whom its answer names. */
function agenciesOf({ found }: Ranking, snapshot: SearchContext['snapshot']): string[] {
  const everyones = snapshot.agencies[0]?.id
  const votes = new Map<string, { score: number; reach: string }>()
  for (const { docId, score } of found.slice(0, NEAREST)) {
    const { agency, blocks } = snapshot.answerAt(docId)
    const contacts = blocks.flatMap((block) => (block.kind === 'contact' ? [block.contact] : []))
    const own = agency === everyones ? contacts[0] : contacts.find((contact) => agencyOf(contact) === agency)
    const reach = own ?? agency
    const vote = votes.get(agencyOf(reach)) ?? { score: 0, reach }
    votes.set(agencyOf(reach), { ...vote, score: vote.score + Math.max(0, score) })
  }
  return [...votes.values()].sort((a, b) => b.score - a.score).map(({ reach }) => reach)
}
