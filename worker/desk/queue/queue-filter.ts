import * as z from 'zod/mini'
import { CHANNELS, type Channel, LANGUAGES, type Language } from '../../contract/index.ts'
import { GAP_KINDS, type GapKind } from '../../store/gaps/gap-row.ts'
import type { GapFilter, GapNarrowing, GapOrder } from '../../store/gaps/list-gaps.ts'
import { QUEUE_LISTS, type QueueList } from '../../store/queue/queue-counts.ts'
import { PageNumber } from '../ui/page-number.ts'

/** Which part of the queue an address shows. */
export interface QueueAddress {
  work: GapKind
  list: QueueList
  /** '' is all agencies, said: who has one of their own begins with that. */
  agency?: string
  language?: Language
  channel?: Channel
  topic?: string
  /** Name of who works on it, or `NOBODY`. */
  person?: string
  find: string
  order: QueueOrder
  page: number
}

export const QUEUE_ORDERS = ['impact', 'people', 'recent'] as const satisfies GapOrder[]
type QueueOrder = (typeof QUEUE_ORDERS)[number]
/** Stands in an address for work that nobody has taken; no person is called so. */
export const NOBODY = '-'
const FIND_CHARACTERS = 200

const name = () => z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(80))), undefined)
// What cannot be read in the address counts as not said: a view sent by mail still opens.
const Address = z.object({
  work: z.catch(z.enum(GAP_KINDS), 'question'),
  state: z.catch(z.enum(QUEUE_LISTS), 'open'),
  agency: z.catch(z.optional(z.string().check(z.maxLength(80))), undefined),
  language: z.catch(z.optional(z.enum(LANGUAGES)), undefined),
  channel: z.catch(z.optional(z.enum(CHANNELS)), undefined),
  topic: name(),
  person: name(),
  find: z.catch(z.string().check(z.maxLength(FIND_CHARACTERS)), ''),
  order: z.catch(z.enum(QUEUE_ORDERS), 'impact'),
  page: PageNumber,
})

/** Reads the address of a list. */
export function readQueueAddress(query: Record<string, string>): QueueAddress {
  const { work, state: list, order, page, find, ...narrow } = Address.parse(query)
  return { work, list, order, page, find: find.trim(), ...saidOf(narrow) }
}

type Narrow = Pick<QueueAddress, 'agency' | 'language' | 'channel' | 'topic' | 'person'>

/** What is said, without what is not. */
function saidOf({
  agency,
  language,
  channel,
  topic,
  person,
}: { [Name in keyof Narrow]?: Narrow[Name] | undefined }): Narrow {
  return {
    ...(agency === undefined ? {} : { agency }),
    ...(language ? { language } : {}),
    ...(channel ? { channel } : {}),
    ...(topic ? { topic } : {}),
    ...(person ? { person } : {}),
  }
}

/** The address of a list; what is as usual is left out. */
export function queueAddress({ work, list, find, order, page, ...narrow }: Partial<QueueAddress>): string {
  const query = new URLSearchParams()
  if (work && work !== 'question') query.set('work', work)
  if (list && list !== 'open') query.set('state', list)
  for (const [key, value] of Object.entries(saidOf(narrow))) query.set(key, value)
  if (find) query.set('find', find)
  if (order && order !== 'impact') query.set('order', order)
  if (page && page > 1) query.set('page', String(page))
  return query.size === 0 ? '/desk/gaps' : `/desk/gaps?${query}`
}

/** The name as the store has it: '' for nobody. */
function nameOf(person: string | undefined): string | undefined {
  return person === NOBODY ? '' : person
}

/** What narrows every list of an address alike.
 * @param termsOf - The stems of what someone looks for. */
export function queueNarrowing(address: QueueAddress, termsOf: (find: string) => string[]): GapNarrowing {
  const { person, find, agency, language, channel, topic } = address
  const assigned = nameOf(person)
  return {
    ...(agency ? { agency } : {}),
    ...(language ? { language } : {}),
    ...(channel ? { channel } : {}),
    ...(topic ? { topic } : {}),
    ...(find ? { terms: termsOf(find) } : {}),
    ...(assigned === undefined ? {} : { assignedTo: assigned }),
  }
}

/** What the store is asked for an address. Reviews stand in the order in which they are due.
 * @param today - ISO day. */
export function queueFilter(
  { work, list, order, page }: QueueAddress,
  narrowing: GapNarrowing,
  { me, today }: { me: string; today: string },
): GapFilter {
  return {
    kind: work,
    state: list === 'mine' || list === 'aside' ? 'open' : list,
    order: work === 'review' ? 'due' : order,
    page,
    ...narrowing,
    ...(list === 'mine' ? { assignedTo: me } : {}),
    ...(list === 'open' || list === 'aside' ? { aside: { today, only: list === 'aside' } } : {}),
  }
}

/** The address of another kind of work, narrowed as this one is, where that can narrow it. */
export function ofWork(
  { work: _, list: __, find, topic, channel, order, page: ___, ...rest }: QueueAddress,
  work: GapKind,
): string {
  const asked = hasWordings(work) ? { find, order, ...(topic ? { topic } : {}), ...(channel ? { channel } : {}) } : {}
  return queueAddress({ ...rest, ...asked, work })
}

/** Answers that wait for work have no wordings of people, by which they could be searched, came in by no channel, and their topics are the answers'. */
export function hasWordings(work: GapKind): boolean {
  return work === 'question' || work === 'choices'
}
