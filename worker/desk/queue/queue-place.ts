import { getCookie, setCookie } from 'hono/cookie'
import type { DeskContext } from '../ui/view.ts'
import { type QueueAddress, queueAddress, readQueueAddress } from './queue-filter.ts'

const PLACE_COOKIE = 'one-stop-desk-queue'

/** Keeps which list someone looks at, for the way back from what is opened in it, until the browser is closed. */
export function keepPlace(c: DeskContext, address: QueueAddress): void {
  setCookie(c, PLACE_COOKIE, queueAddress(address), { path: '/desk', sameSite: 'Lax', httpOnly: true })
}

/** The list that someone came from, at the row of a gap; where it is not known, the whole list. */
export function wayBack(c: DeskContext, gap: string): string {
  const kept = getCookie(c, PLACE_COOKIE)?.split('?')[1] ?? ''
  return `${queueAddress(readQueueAddress(Object.fromEntries(new URLSearchParams(kept))))}#${rowId(gap)}`
}

/** The id of a gap's row in a list. */
export function rowId(gap: string): string {
  return `gap-${gap}`
}
