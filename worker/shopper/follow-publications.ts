import { keepLook, publicationsToFollow } from '../store/shopper/publications.ts'
import type { Shop } from './caller.ts'
import { channelsBehind } from './channels-behind.ts'

/** Looks whether what was published lately is in every channel, and keeps which are behind.
 * @returns How many publications are not everywhere yet. */
export async function followPublications(db: D1Database, shop: Shop, now: () => Date): Promise<number> {
  let waiting = 0
  // Open data is read once a shop: what it was at the last look says nothing of now.
  const anew = { ...shop }
  for (const publication of await publicationsToFollow(db, now())) {
    const behind = await channelsBehind(publication, anew)
    await keepLook(db, publication, behind, now())
    if (behind.length > 0) waiting++
  }
  return waiting
}

const LOOKS = 8
const LOOK_EVERY_MS = 2_500

/** Looks again and again after a publication until every channel has it, for twenty seconds; the cron goes on from there. */
export async function followUntilEverywhere(db: D1Database, shop: Shop): Promise<void> {
  for (let look = 0; look < LOOKS; look++) {
    if ((await followPublications(db, shop, () => new Date())) === 0) return
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}
