import type { Inline } from '../../contract/index.ts'
import { allRuns } from '../blocks/all-runs.ts'
import { answerPath } from '../content/read-corpus.ts'
import type { AgencyRecord, AnswerRecord, Corpus, StateOffices } from '../corpus.ts'

/** An address that people are sent to, and every file of the content folder that sends them there. */
export interface CorpusLink {
  url: string
  places: string[]
}

type Placed = [url: string, place: string]

/** Every https address of a corpus, sorted: links in texts, sources of answers and facts, sites of agencies, contacts and states. */
export function corpusLinks({
  answers,
  agencies,
  facts,
  states,
}: Pick<Corpus, 'answers' | 'agencies' | 'facts' | 'states'>): CorpusLink[] {
  const places = new Map<string, Set<string>>()
  const all = [
    ...answers.flatMap(answerLinks),
    ...agencies.flatMap(agencyLinks),
    ...facts.map(({ source }): Placed => [source, 'facts.yaml']),
    ...stateLinks(states),
  ]
  for (const [url, place] of all) places.set(url, (places.get(url) ?? new Set()).add(place))
  return [...places]
    .map(([url, found]) => ({ url, places: [...found].sort() }))
    .sort((a, b) => (a.url < b.url ? -1 : 1))
}

function answerLinks(answer: AnswerRecord): Placed[] {
  const urls = [...answer.sources.map(({ url }) => url), ...linkedAddresses(answer.blocks.flatMap(allRuns))]
  return urls.map((url) => [url, answerPath(answer)])
}

/** The https addresses among runs of text: an e-mail address is no page. */
export function linkedAddresses(runs: readonly Inline[]): string[] {
  return runs.flatMap((run) => (run.kind === 'link' && run.href.startsWith('https:') ? [run.href] : []))
}

function agencyLinks({ url, contacts }: AgencyRecord): Placed[] {
  return [url, ...contacts.flatMap((contact) => contact.url ?? [])].map((one) => [one, 'agencies.yaml'])
}

function stateLinks(states: StateOffices | undefined): Placed[] {
  const offices = states?.states.flatMap((state) => Object.values(state.offices)) ?? []
  return offices.flatMap((office): Placed[] => (office ? [[office.url, 'states.yaml']] : []))
}
