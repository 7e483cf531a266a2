import { liveEngine } from '../live/live.ts'
import { logError } from '../log.ts'
import { tidyRounds } from '../store/shopper/rounds.ts'
import { keepMinute } from '../store/standards/up-days.ts'
import { askWhetherUp } from './ask-whether-up.ts'
import { followPublications, followUntilEverywhere } from './follow-publications.ts'
import { type OwnFetch, ownShop } from './own-shop.ts'
import { beginRound, continueRound } from './run-round.ts'

/** The cron that begins a round of the mystery shopper; wrangler.toml names it too. */
export const SHOPPER_CRON = '37 */6 * * *'

/** What the shopper does fails by itself: nobody who asks, and no other work, is held up by it. */
async function quietly(what: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    logError(`the mystery shopper could not ${what}`, error)
  }
}

/** Every six hours: a new round, and what is past its time goes. */
export function shopperRound(env: Env, now: Date): Promise<void> {
  return quietly('begin a round', async () => {
    await tidyRounds(env.DB, now)
    await beginRound(env, now)
  })
}

/** Every minute: whether a question gets a reply, each minute another answer's title. It comes before all other work of the minute, so that none
 * that fails takes its place. */
export function shopperLooksWhetherUp(env: Env, ctx: ExecutionContext, fetch: OwnFetch, minute: Date): Promise<void> {
  return quietly('keep whether questions get a reply', async () =>
    keepMinute(env.DB, minute, await getsReply(env, ctx, fetch, minute)),
  )
}

async function getsReply(env: Env, ctx: ExecutionContext, fetch: OwnFetch, minute: Date): Promise<boolean> {
  const shop = ownShop(env, ctx, fetch)
  if (!shop) return false
  try {
    const { snapshot } = await liveEngine(env, ctx)
    return await askWhetherUp(snapshot.answerAt(Math.floor(minute.getTime() / 60_000) % snapshot.size), shop)
  } catch (error) {
    logError('a question of its own got no reply', error)
    return false
  }
}

/** Every minute: the next cases of a round, and whether what was published is everywhere. */
export async function shopperMinute(env: Env, ctx: ExecutionContext, fetch: OwnFetch): Promise<void> {
  const shop = ownShop(env, ctx, fetch)
  if (!shop) return
  await quietly('follow what was published', () => followPublications(env.DB, shop, () => new Date()))
  await quietly('go on with its round', () => continueRound(env, shop, new Date()))
}

/** After a publication: until every channel has it, for a while. */
export function shopperFollows(env: Env, ctx: ExecutionContext, fetch: OwnFetch): void {
  const shop = ownShop(env, ctx, fetch)
  if (shop) ctx.waitUntil(quietly('follow what was published', () => followUntilEverywhere(env.DB, shop)))
}
