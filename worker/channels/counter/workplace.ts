import type { Context } from 'hono'
import { isInRanges } from '../../contract/index.ts'
import { settingsOf } from '../../http/settings-of.ts'

/** Which open counter asks, where its address is one of the offices that the deployment named: they are many behind one address, and each
 * is counted by itself. Elsewhere it is empty, for anyone can claim to be many. It is drawn anew with each page, and kept nowhere. */
export function workplaceOf(c: Context<{ Bindings: Env }>): string {
  const claimed = c.req.header('X-Workplace') ?? ''
  const address = c.req.header('CF-Connecting-IP') ?? ''
  const isOne = /^\d{1,10}-\d{1,10}$/.test(claimed) && isInRanges(address, settingsOf(c).counterAddresses)
  return isOne ? `#${claimed}` : ''
}
