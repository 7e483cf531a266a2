import * as z from 'zod/mini'
import { CHANNELS, type Channel, LANGUAGES, type Language } from '../../contract/index.ts'
import { GAP_KINDS, type GapKind } from '../../store/gaps/gap-row.ts'
import type { GapFilter, GapOrder } from '../../store/gaps/list-gaps.ts'
import { QUEUE_LISTS, type QueueList } from '../../store/queue/queue-counts.ts'
import { PageNumber } from '../ui/page-number.ts'

/** Which part of the queue an address shows. */
export interface QueueAddress {
  work: GapKind
  list: QueueList
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
  agency: name(),
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
    ...(agency ? { agency } : {}),
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

/** What the store is asked for an address. Reviews stand in the order in which they are due.
 * @param today - ISO day.
 * @param termsOf - The stems of what someone looks for. */
export function queueFilter(
  address: QueueAddress,
  me: string,
  today: string,
  termsOf: (find: string) => string[],
): GapFilter {
  const { work, list, person, find, order, page, ...narrow } = address
  const assigned = list === 'mine' ? me : nameOf(person)
  return {
    kind: work,
    state: list === 'mine' || list === 'aside' ? 'open' : list,
    order: work === 'review' ? 'due' : order,
    page,
    ...saidOf(narrow),
    ...(find ? { terms: termsOf(find) } : {}),
    ...(assigned === undefined ? {} : { assignedTo: assigned }),
    ...(list === 'open' || list === 'aside' ? { aside: { today, only: list === 'aside' } } : {}),
  }
}
