import type { Engine } from '../../engine/index.ts'
import { checkSettings } from '../../env.ts'
import { liveEngine } from '../../live/live.ts'
import { logError } from '../../log.ts'
import { measureDay, workingDayAfter } from '../../measures/index.ts'
import { listPeople, type Person } from '../../store/people/people.ts'
import { makeOffers, type OfferWhy, settleOffers } from '../../store/skills/offers.ts'
import { gapsToOffer, gapToOffer, reviewsToOffer, type WorkToOffer } from '../../store/skills/work-to-offer.ts'
import { isPermitted } from '../permissions.ts'
import { toAsk, whoKnows } from './who-knows.ts'

/** Whoever is asked has so many working days before it is with who leads. */
const OFFERED_WORKING_DAYS = 2
const GAPS_AT_ONCE = 20
const REVIEWS_AT_ONCE = 20
/** Who can review wording reviews; a gap wants somebody who writes. */
const REVIEWS_WORDING = 1
/** Who offers by themselves. */
const OFFERED_HERE = 'One Stop'

/** Each night: gaps that many wait for and nobody has are offered to who knows their topics. It fails by itself: no other work is held up by it. */
export async function offerGaps(env: Env, ctx: ExecutionContext, now: Date): Promise<void> {
  const found = checkSettings(env, new URL('http://localhost'))
  if (!('settings' in found)) return
  await offerAll(env, ctx, (db) => gapsToOffer(db, found.settings.minimumCell, GAPS_AT_ONCE), now)
}

/** Each minute: a draft that was sent for review without a reviewer is offered to people who know its topics and wrote none of it. */
export async function offerReviews(env: Env, ctx: ExecutionContext, now: Date): Promise<void> {
  await offerAll(env, ctx, (db) => reviewsToOffer(db, REVIEWS_AT_ONCE), now)
}

async function offerAll(env: Env, ctx: ExecutionContext, find: (db: D1Database) => Promise<WorkToOffer[]>, now: Date) {
  try {
    await settleOffers(env.DB, measureDay(now), now)
    const work = await find(env.DB)
    if (work.length > 0) await offerEach(env.DB, await liveEngine(env, ctx), work, OFFERED_HERE, now)
  } catch (error) {
    logError('work could not be offered; it is tried again', error)
  }
}

/** Offers one gap that is open and nobody's, now.
 * @returns Whether it was one. */
export async function offerGap(db: D1Database, engine: Engine, id: string, by: string, now: Date): Promise<boolean> {
  await settleOffers(db, measureDay(now), now)
  const work = await gapToOffer(db, id)
  if (work) await offerEach(db, engine, [work], by, now)
  return work !== undefined
}

async function offerEach(db: D1Database, engine: Engine, work: WorkToOffer[], by: string, now: Date): Promise<void> {
  const today = measureDay(now)
  const until = workingDayAfter(today, OFFERED_WORKING_DAYS)
  const people = new Map((await listPeople(db)).map((person) => [person.name, person]))
  // Whoever got one of these has more to do than who got none: it is looked again.
  for (const one of work) {
    const asked = toAsk(await whoKnows(db, engine, now), topicsOf(one.topics), today, {
      language: one.language,
      may: (name) => !one.before.includes(name) && mayHave(people.get(name), one),
      ...(isReview(one) ? { least: REVIEWS_WORDING } : {}),
    })
    const offers = asked.map(({ person, topic, answers, declared, confirmedBy }) => {
      const why: OfferWhy = {
        topic,
        answers,
        ...(declared ? { declared } : {}),
        ...(confirmedBy ? { confirmedBy } : {}),
      }
      return { person, why }
    })
    await makeOffers(db, { place: one.place, agency: one.agency, people: offers, by, until }, now)
  }
}

function isReview({ place }: WorkToOffer): boolean {
  return place.startsWith('draft:')
}

/** A gap is for who may write, a review for who may publish it and wrote none of it. */
function mayHave(person: Person | undefined, work: WorkToOffer): boolean {
  if (person?.state !== 'active' || work.writers.includes(person.name)) return false
  return isPermitted(person.roles, isReview(work) ? 'publish' : 'write', work.agency || undefined)
}

function topicsOf(typed: string): string[] {
  return typed.split(',').map((topic) => topic.trim().toLowerCase().replace(/\s+/g, '-'))
}
