import * as z from 'zod/mini'
import { type AnswerRecord, corpusLinks, LINK_STATES, type LinkState } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { keptAsset } from '../../live/kept-asset.ts'

const Results = z.array(
  z.object({
    url: z.string(),
    state: z.enum(LINK_STATES),
    checked: z.string(),
    status: z.optional(z.number()),
    to: z.optional(z.string()),
  }),
)

/** What the last check of all links found, as the build wrote it; empty where nobody checked. */
export type LinkResults = z.infer<typeof Results>

/** Reads the last check of all links. A deployment without one has none: nothing else depends on it. */
export async function linkResults(env: Pick<Env, 'ASSETS'>): Promise<LinkResults> {
  return (await keptResults(env)) ?? []
}

const keptResults = keptAsset('/links.json', async (response) => Results.safeParse(await response.json()).data ?? [])

/** A link of one answer, with what its last check found; without one, nobody has asked yet. */
export interface CheckedLink {
  url: string
  result?: LinkResults[number]
}

/** Every address that an answer leads to, sources too. */
export function checkedLinks(answer: AnswerRecord, results: LinkResults): CheckedLink[] {
  return corpusLinks({ answers: [answer], agencies: [], facts: [] }).map(({ url }) => {
    const result = results.find((one) => one.url === url)
    return result ? { url, result } : { url }
  })
}

/** A link that needs a person: where it leads, what became of it, and the answers that have it. */
export interface BadLink {
  url: string
  state: LinkState
  checked: string
  to?: string | undefined
  answers: AnswerRecord[]
}

/** What is gone misleads people now, what has moved will. */
const WORST_FIRST: readonly LinkState[] = ['gone', 'front-page', 'unreachable', 'moved', 'refused']

/** Links of the live answers that were not simply there, the worst first. */
export function badLinks(
  { snapshot }: Engine,
  answers: readonly AnswerRecord[],
  results: LinkResults,
  agency: string | undefined,
): BadLink[] {
  const chosen = answers.filter((answer) => !agency || answer.agency === agency)
  const linked = new Map<string, AnswerRecord[]>()
  for (const answer of chosen)
    for (const { url } of corpusLinks({ answers: [answer], agencies: [], facts: [] }))
      linked.set(url, [...(linked.get(url) ?? []), answer])
  const elsewhere = agency
    ? []
    : corpusLinks({ answers: [], agencies: snapshot.agencies, facts: snapshot.facts, states: snapshot.states })
  const known = new Set([...linked.keys(), ...elsewhere.map(({ url }) => url)])
  return results
    .filter(({ url, state }) => state !== 'ok' && known.has(url))
    .map((result) => ({ ...result, answers: linked.get(result.url) ?? [] }))
    .sort((a, b) => WORST_FIRST.indexOf(a.state) - WORST_FIRST.indexOf(b.state) || (a.url < b.url ? -1 : 1))
}
