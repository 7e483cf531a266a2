import type { NameRecord } from '../../corpus/index.ts'
import { type Mention, type NameFinder, nameFinder } from './named-people.ts'

/** Who is named and what about, in this deployment's own names. */
export interface People {
  readonly names: NameFinder
  readonly topics: NameFinder
}

export function readPeople(records: readonly NameRecord[]): People {
  return { names: nameFinder(records, 'names'), topics: nameFinder(records, 'topics') }
}

/** More than two agencies are a list to choose from, not someone to reach. */
export const MOST_REACHED = 2
/** `irs says not them` */
const NOT_THEM =
  /^(?: (?:says?|said|told me|dice|dijo))?(?: (?:its|it was|that|q|que))? (?:not|isnt|isn't|aint|no es|no son) (?:them|it\b|theirs|ellos|ahi)/i
const DENIED_WITHIN = 40

const isDenied = ({ at, length }: Mention, text: string) =>
  NOT_THEM.test(text.slice(at + length, at + length + DENIED_WITHIN))

/** The agencies of whom a text says that it is not for them. */
export function denied(find: NameFinder, text: string): Set<string> {
  return new Set(find(text).flatMap((mention) => (isDenied(mention, text) ? [mention.reach.split('/')[0] ?? ''] : [])))
}

/** Those named most often, then first: a story names some by the way. A contact stands for its agency too. */
export function named(find: NameFinder, text: string): string[] {
  const counts = new Map<string, number>()
  for (const mention of find(text))
    if (!isDenied(mention, text)) counts.set(mention.reach, (counts.get(mention.reach) ?? 0) + 1)
  const order = [...counts].sort(([, a], [, b]) => b - a).map(([reach]) => reach)
  const agencies = new Set<string>()
  return order
    .filter((reach) => {
      const agency = reach.split('/')[0] ?? reach
      const isNew = !agencies.has(agency)
      agencies.add(agency)
      return isNew || reach !== agency
    })
    .slice(0, MOST_REACHED)
}
