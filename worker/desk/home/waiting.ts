import { DAY_MS, daysAfter, type FactRecord, isoDay } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { type FactChange, factChanges } from '../../store/answers/fact-changes.ts'
import {
  type CommentedDraft,
  commentsFor,
  type ListedDraft,
  listDrafts,
  sentBackTo,
} from '../../store/answers/list-drafts.ts'
import { openPlans, type Plan } from '../../store/answers/plans.ts'
import { EVERYBODYS, EVERYWHERE, type RecordChange, recordChanges } from '../../store/answers/record-changes.ts'
import { type RecordCheck, recordChecks } from '../../store/answers/record-checks.ts'
import { checksDue, type GivenGap, gapsGivenTo } from '../../store/queue/given-gaps.ts'
import { lateChannels, type Publication } from '../../store/shopper/publications.ts'
import { type WaitingOffer, waitingOffers } from '../../store/skills/offers.ts'
import type { View } from '../ui/view.ts'

/** Of each kind so many are named; the rest is a click away. */
const NAMED = 8
const COMMENTS_SINCE_DAYS = 60
const FACTS_WITHIN_DAYS = 30

/** Some of what waits, and how much it is. */
interface Some<Item> {
  items: Item[]
  total: number
}

/** What waits for one person, by their role at each agency. */
export interface Waiting {
  review: Some<ListedDraft>
  sentBack: ListedDraft[]
  comments: CommentedDraft[]
  /** Work that who looks may know about, and what nobody took where they lead. */
  offered: WaitingOffer[]
  unclaimed: WaitingOffer[]
  given: Some<GivenGap>
  checks: Some<GivenGap>
  facts: FactRecord[]
  /** Contacts that somebody has to look at again. */
  contacts: RecordCheck[]
  /** Changes of facts that somebody asks for. */
  asked: FactChange[]
  /** The same of contacts, closed days, agencies and states. */
  records: RecordChange[]
  held: Plan[]
  /** Publications that a channel does not show after five minutes. */
  late: Publication[]
  drafts: Some<ListedDraft>
}

/** Reads what waits for who looks: for a reader nothing does but what was said to them. */
export async function waitingFor(
  db: D1Database,
  engine: Engine,
  person: string,
  { may }: View,
  now: Date,
): Promise<Waiting> {
  const ids = engine.snapshot.agencies.map(({ id }) => id)
  const publishes = ids.filter((id) => may('publish', id))
  const writes = ids.filter((id) => may('write', id))
  const today = isoDay(now)
  const since = new Date(now.getTime() - COMMENTS_SINCE_DAYS * DAY_MS).toISOString()
  const [review, drafts, sentBack, comments, offers, given, checks, plans, late, changes, records, looked] =
    await Promise.all([
      listDrafts(db, { states: ['in-review'], agencies: publishes, notBy: person, order: 'due', page: 1 }),
      listDrafts(db, { states: ['draft'], person, page: 1 }),
      sentBackTo(db, person, NAMED),
      commentsFor(db, person, since, NAMED),
      waitingOffers(db, person),
      gapsGivenTo(db, person, NAMED),
      checksDue(db, writes, today, NAMED),
      openPlans(db),
      publishes.length > 0 ? lateChannels(db, now) : [],
      publishes.length > 0 ? factChanges(db, { state: 'asked' }) : [],
      publishes.length > 0 ? recordChanges(db, { state: 'asked' }) : [],
      writes.length > 0 ? recordChecks(db) : [],
    ])
  const { facts } = engine.snapshot
  const isTheirs = (target: string) => {
    const [kind = '', id = ''] = target.split(':')
    const isEverybodys = EVERYBODYS.has(kind) || id === EVERYWHERE
    return isEverybodys ? publishes.length === ids.length : publishes.includes(id.split('/')[0] ?? '')
  }
  return {
    review: { items: review.drafts.slice(0, NAMED), total: review.total },
    sentBack,
    comments,
    offered: offers.filter((one) => one.person === person),
    unclaimed: offers.filter((one) => one.person === '' && may('publish', one.agency || undefined)),
    given: { items: given.gaps, total: given.total },
    checks: { items: checks.gaps, total: checks.total },
    facts: facts.filter(
      ({ owner, expires }) => writes.includes(owner) && expires <= daysAfter(today, FACTS_WITHIN_DAYS),
    ),
    contacts: looked.filter(
      ({ agency, expires }) => writes.includes(agency) && expires <= daysAfter(today, FACTS_WITHIN_DAYS),
    ),
    asked: changes.filter(({ name }) => facts.some((fact) => fact.name === name && publishes.includes(fact.owner))),
    records: records.filter(({ target }) => isTheirs(target)),
    late,
    held: plans.held.filter(({ agency }) => publishes.includes(agency)),
    drafts: { items: drafts.drafts.slice(0, NAMED), total: drafts.total },
  }
}

/** Whether nothing waits at all. */
export function isNothing(waiting: Waiting): boolean {
  return Object.values(waiting).every(
    (each: Some<unknown> | unknown[]) => ('total' in each ? each.total : each.length) === 0,
  )
}
