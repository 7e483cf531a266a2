import * as z from 'zod/mini'
import { LANGUAGES, type Language } from '../contract/index.ts'
import type { GAP_ORDERS, GapFilter, GapOrder } from '../store/list-gaps.ts'
import { QUEUE_LISTS, type QueueList } from '../store/queue-counts.ts'

/** Which part of the queue an address shows. */
export interface QueueAddress {
  list: QueueList
  agency?: string
  language?: Language
  find: string
  order: GapOrder
  page: number
}

const ORDERS = ['impact', 'people', 'recent'] as const satisfies (keyof typeof GAP_ORDERS)[]
const FIND_CHARACTERS = 200

// What cannot be read in the address counts as not said: a view sent by mail still opens.
const Address = z.object({
  state: z.catch(z.enum(QUEUE_LISTS), 'open'),
  agency: z.catch(z.optional(z.string().check(z.minLength(1))), undefined),
  language: z.catch(z.optional(z.enum(LANGUAGES)), undefined),
  find: z.catch(z.string().check(z.maxLength(FIND_CHARACTERS)), ''),
  order: z.catch(z.enum(ORDERS), 'impact'),
  page: z.catch(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100_000)), 1),
})

/** Reads the address of a list. */
export function readQueueAddress(query: Record<string, string>): QueueAddress {
  const { state, agency, language, find, ...rest } = Address.parse(query)
  return { ...rest, list: state, find: find.trim(), ...(agency ? { agency } : {}), ...(language ? { language } : {}) }
}

/** The address of a list; what is as usual is left out. */
export function queueAddress({ list, agency, language, find, order, page }: Partial<QueueAddress>): string {
  const query = new URLSearchParams()
  if (list && list !== 'open') query.set('state', list)
  if (agency) query.set('agency', agency)
  if (language) query.set('language', language)
  if (find) query.set('find', find)
  if (order && order !== 'impact') query.set('order', order)
  if (page && page > 1) query.set('page', String(page))
  return query.size === 0 ? '/desk/gaps' : `/desk/gaps?${query}`
}

/** What the store is asked for an address.
 * @param today - ISO day.
 * @param termsOf - The stems of what someone looks for. */
export function queueFilter(
  address: QueueAddress,
  person: string,
  today: string,
  termsOf: (find: string) => string[],
): GapFilter {
  const { list, agency, language, find, order, page } = address
  const state = list === 'mine' || list === 'aside' ? 'open' : list
  return {
    ...{ state, order, page },
    ...(agency ? { agency } : {}),
    ...(language ? { language } : {}),
    ...(find ? { terms: termsOf(find) } : {}),
    ...(list === 'mine' ? { assignedTo: person } : {}),
    ...(list === 'open' || list === 'aside' ? { aside: { today, only: list === 'aside' } } : {}),
  }
}
