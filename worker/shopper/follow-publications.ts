import type { ShopperCase } from '../corpus/index.ts'
import { keepLook, type Publication, publicationsToFollow } from '../store/shopper/publications.ts'
import { askCase } from './ask-case.ts'
import type { Shop } from './caller.ts'
import { waysFor } from './ways/ways.ts'

const BEHIND = new Set(['older', 'none', 'unreachable'])

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

/** Asks by the answer's own title: what then comes is that answer, and its version is what is looked at. */
async function channelsBehind({ answer, language, version, publishedAt }: Publication, shop: Shop): Promise<string[]> {
  const title = await titleOf(answer, language, shop)
  if (title === undefined) return ['answer page']
  const one: ShopperCase = {
    ...{ id: answer, question: title, language, answer, manner: ['plain'], facts: [], not: [], path: [] },
    agreed: { by: 'the publication', on: publishedAt.slice(0, 10) },
  }
  const { outcomes } = await askCase(one, waysFor([]), shop, version)
  return outcomes.filter(({ result }) => BEHIND.has(result)).map(({ way }) => way)
}

async function titleOf(answer: string, language: string, { send, origin }: Shop): Promise<string | undefined> {
  const response = await send(new Request(`${origin}/api/answers/${answer}?language=${language}`))
  if (!response.ok) return undefined
  const { title }: { title?: string } = await response.json()
  return title
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
