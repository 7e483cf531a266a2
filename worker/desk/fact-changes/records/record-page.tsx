import { Hono } from 'hono'
import { Problem } from '../../../contract/index.ts'
import { isIsoDate, isoDay, recordText, withBegun } from '../../../corpus/index.ts'
import { baseRecords, liveEngine } from '../../../live/live.ts'
import { type PlannedChange, planChange, plannedChange } from '../../../store/answers/planned-changes.ts'
import {
  approveRecordChange,
  begunRecords,
  keepRecordChange,
  type RecordChange,
  recordChanges,
  refuseRecordChange,
} from '../../../store/answers/record-changes.ts'
import { keepRecordCheck, recordCheck } from '../../../store/answers/record-checks.ts'
import { agenciesNow, statesNow } from '../../../store/answers/records-now.ts'
import { auditOf } from '../../../store/audit.ts'
import { requirePermission } from '../../access/permitted.ts'
import { needsAnother, requireApproval } from '../../publishing/approve.ts'
import { makeLive } from '../../publishing/publish.ts'
import { Back } from '../../ui/back.tsx'
import { dayText } from '../../ui/day-text.ts'
import { REASON_CHARACTERS } from '../../ui/field-problem.tsx'
import { formOf, text } from '../../ui/form.ts'
import { History } from '../../ui/history.tsx'
import { page } from '../../ui/page.tsx'
import { type DeskContext, type DeskEnv, personOf, viewOf } from '../../ui/view.ts'
import { DecideChange } from '../decide-change.tsx'
import { mayBegin, Planned } from '../planned.tsx'
import { Differences } from './differences.tsx'
import { KeptVersions, versionOf } from './kept-versions.tsx'
import { RecordForm } from './record-form.tsx'
import type { Found, RecordKind, Subject, Typed } from './record-kind.ts'
import { StillRight } from './still-right.tsx'
import { callOff, plannedOf, withdraw } from './take-back.ts'

/** The page of something that content files say: seen by all, changed or asked for, approved or refused by another where two people are
 * wanted, and what held before, to begin from. A change reaches every channel with the next snapshot, within seconds. */
export function recordPage<Kept>(kind: RecordKind<Kept>): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()

  app.get(kind.route, async (c) => show(c, kind, await find(c, kind)))

  app.post(kind.route, async (c) => {
    const found = await find(c, kind)
    const { subject, was } = found
    if (!subject.isEverybodys) requirePermission(c, 'write', ...subject.owners)
    const form = await formOf(c)
    if (text(form, 'do') === 'withdraw') return withdraw(c, found, text(form, 'asked-at'))
    if (text(form, 'do') === 'call-off') return callOff(c, found, text(form, 'asked-at'))
    if (isBegun(kind, found)) return c.redirect(subject.path, 303) // sent twice, or somebody was first
    const reason = text(form, 'reason').trim().slice(0, REASON_CHARACTERS)
    const { typed, problems } = kind.read(form, found.now)
    const now = new Date()
    const begins = text(form, 'begins')
    const wrong = [
      ...(text(form, 'began') === beganOf(found) ? [] : ['stale']),
      ...problems,
      ...(reason ? [] : ['reason']),
      ...(mayBegin(begins, isoDay(now)) ? [] : ['begins']),
    ]
    if (wrong.length > 0) return show(c, kind, found, { typed, reason, begins, problems: wrong })
    const who = personOf(c)
    const isLive = mayPublish(c, subject) && !(await needsAnother(c.env.DB, who, approvalOf(subject, [who])))
    const state = isLive ? 'live' : 'asked'
    const said = {
      target: subject.target,
      record: typed,
      was,
      askedBy: who,
      askedAt: now.toISOString(),
      reason,
      begins,
    }
    if (isLive && begins) {
      await planChange(c.env.DB, plannedOf(c, found, { ...said, writers: [who] }), false, now)
      return c.redirect(`${subject.path}?said=planned`, 303)
    }
    await keepRecordChange(c.env.DB, { ...said, state }, who, now)
    if (isLive) await makeLive(c, `${subject.target} changed`)
    return c.redirect(`${subject.path}?said=${state}`, 303)
  })

  app.post(`${kind.route}/approve`, async (c) => {
    const found = await find(c, kind)
    const { subject, asked, was } = found
    const now = new Date()
    const who = personOf(c)
    requirePermission(c, 'publish', ...subject.owners)
    if (!asked) return c.redirect(subject.path, 303) // sent twice, or somebody was first
    const form = await formOf(c)
    // Decided is what was looked at, not what was put in its place meanwhile.
    if (text(form, 'asked-at') !== asked.askedAt) return c.redirect(`${subject.path}?said=other`, 303)
    if (text(form, 'do') === 'refuse') {
      await refuseRecordChange(c.env.DB, asked, who, now)
      return c.redirect(`${subject.path}?said=refused`, 303)
    }
    await requireApproval(c, approvalOf(subject, asked.writers))
    // The file's changed since it was asked for: the file's would go on holding, whatever is approved.
    if (asked.was !== was) return c.redirect(`${subject.path}?said=other`, 303)
    if (asked.begins > isoDay(now)) {
      const isPlanned = await planChange(c.env.DB, plannedOf(c, found, asked), true, now)
      return c.redirect(`${subject.path}?said=${isPlanned ? 'planned' : 'other'}`, 303)
    }
    const isMade = await approveRecordChange(c.env.DB, asked, who, now)
    if (isMade) await makeLive(c, `${subject.target} changed`)
    return c.redirect(`${subject.path}?said=${isMade ? 'live' : 'other'}`, 303)
  })

  // "Still right" changes nothing: who may publish for its agency says so alone.
  if (kind.source)
    app.post(`${kind.route}/checked`, async (c) => {
      const found = await find(c, kind)
      const { subject } = found
      requirePermission(c, 'publish', ...subject.owners)
      const form = await formOf(c)
      const now = new Date()
      const [agency = ''] = subject.owners
      const [checkedOn, expires] = [isoDay(now), text(form, 'expires')]
      if (text(form, 'began') !== beganOf(found)) return c.redirect(`${subject.path}?said=other`, 303)
      if (!isIsoDate(expires) || expires <= checkedOn) return show(c, kind, found, { unsaid: expires })
      const check = { target: subject.target, agency, checkedOn, checkedBy: personOf(c), expires }
      await keepRecordCheck(c.env.DB, check, now)
      return c.redirect(`${subject.path}?said=checked`, 303)
    })

  return app
}

/** Whether it is of those that are begun once, and is there. */
function isBegun<Kept>(kind: RecordKind<Kept>, { kept }: Found<Kept>): boolean {
  return kind.empty !== undefined && kept.some(({ state }) => state === 'live')
}

function approvalOf({ owners }: Subject, writers: readonly string[]) {
  return { agencies: owners, writers }
}

function mayPublish(c: DeskContext, { owners }: Subject): boolean {
  const { may } = viewOf(c)
  return owners.every((agency) => may('publish', agency))
}

/** What a form begins from: the thing, and the change of it that waits. */
function beganOf({ now, asked }: Found<unknown>): string {
  return `${recordText(now)} ${asked?.askedAt ?? ''}`
}

/** What the address names, as it is and as it was.
 * @throws {Problem} `not-found` */
async function find<Kept>(c: DeskContext, kind: RecordKind<Kept>): Promise<Found<Kept>> {
  const engine = await liveEngine(c.env, c.executionCtx)
  const subject = kind.subject(c.req.param(), engine, viewOf(c))
  if (!subject) throw new Problem('not-found')
  const { target } = subject
  const [base, changes, begun, check, planned] = await Promise.all([
    baseRecords(c.env),
    recordChanges(c.env.DB, { target }),
    begunRecords(c.env.DB),
    kind.source ? recordCheck(c.env.DB, target) : undefined,
    plannedChange(c.env.DB, target),
  ])
  if (!base) throw new Problem('not-found')
  const agencies = withBegun(
    base.agencies,
    begun.filter((one) => one.target !== target),
  )
  const isThere = kind.empty !== undefined && kind.pick(target, { ...base, agencies }) !== undefined
  const filed = kind.empty ? kind.empty(target) : kind.pick(target, { ...base, agencies })
  const now = kind.pick(target, {
    agencies: agenciesNow(base.agencies, [...changes, ...begun.filter((one) => one.target !== target)]),
    states: statesNow(base.states, changes),
  })
  if (filed === undefined || isThere || (now === undefined && !kind.empty)) throw new Problem('not-found')
  // What is kept was checked by this very kind before.
  const known = changes as RecordChange<Kept>[]
  const asked = known.find(({ state }) => state === 'asked')
  const kept = known.filter(({ state }) => state !== 'asked')
  return {
    engine,
    subject,
    now: now ?? filed,
    filed,
    was: recordText(filed),
    asked,
    kept,
    check,
    planned: planned as PlannedChange<Kept> | undefined,
  }
}

/** What was sent and not kept: a change, or the day until which somebody said that it is right. */
type Wrong<Kept> = Typed<Kept> | { unsaid: string }

async function show<Kept>(c: DeskContext, kind: RecordKind<Kept>, found: Found<Kept>, wrong?: Wrong<Kept>) {
  const typed = wrong && 'typed' in wrong ? wrong : undefined
  const { subject, now, asked } = found
  const history = await auditOf(c.env.DB, subject.target)
  const view = viewOf(c)
  const { t } = view
  const said = Object.entries(t.records.said).find(([one]) => one === c.req.query('said'))?.[1]
  const mustWait =
    asked !== undefined && (await needsAnother(c.env.DB, personOf(c), approvalOf(subject, asked.writers)))
  const mayWrite = subject.isEverybodys ? view.may('write') : subject.owners.every((one) => view.may('write', one))
  const publishes = mayPublish(c, subject)
  const from = typed ? undefined : versionOf(c.req.query('from'), found)
  const isDone = isBegun(kind, found)
  const content = (
    <>
      <Back href="/desk/agencies">{t.agencies.title}</Back>
      {said ? (
        <p class="said good" role="status">
          {said}
        </p>
      ) : null}
      <h1>{subject.title}</h1>
      <p class="sub">{subject.sub}</p>
      <div class="columns">
        <div>
          {asked ? (
            <section class="panel" aria-labelledby="asked">
              <h2 id="asked">{t.facts.asked(asked.askedBy)}</h2>
              <Differences before={now} after={asked.record} kind={kind} view={view} />
              {asked.begins ? <p>{t.records.beginsOn(dayText(asked.begins, view.language))}</p> : null}
              <DecideChange
                {...{ asked, mustWait, view }}
                path={subject.path}
                mayDecide={publishes}
                isOwn={mayWrite && asked.writers.includes(personOf(c))}
              />
            </section>
          ) : null}
          {found.planned ? (
            <Planned planned={found.planned} path={subject.path} mayCallOff={publishes} view={view}>
              <Differences before={now} after={found.planned.record} kind={kind} view={view} />
            </Planned>
          ) : null}
          {mayWrite && !isDone ? (
            <RecordForm {...{ kind, found, typed, from, view }} began={beganOf(found)} mayPublish={publishes} />
          ) : (
            <dl class="facts-of">
              {kind.lines(now, view).map(([label, value]) => (
                <>
                  <dt>{label}</dt>
                  <dd>{value || t.lists.noneYet}</dd>
                </>
              ))}
            </dl>
          )}
          {isDone && subject.thing ? (
            <p>
              {t.begun.there} <a href={subject.thing}>{t.begun.toIt}</a>
            </p>
          ) : null}
          <p class="sub">{t.records.offline}</p>
        </div>
        <div>
          {kind.source ? (
            <StillRight
              path={subject.path}
              began={beganOf(found)}
              check={found.check}
              source={kind.source(now, found)}
              problem={wrong && 'unsaid' in wrong ? { typed: wrong.unsaid } : undefined}
              mayPublish={publishes}
              view={view}
            />
          ) : null}
          <kind.Uses found={found} view={view} />
          {kind.empty ? null : <KeptVersions {...{ kind, found, view }} mayWrite={mayWrite} />}
          <History entries={history} view={view} />
        </div>
      </div>
    </>
  )
  return page(c, subject.title, content, { part: 'agencies', status: wrong ? 422 : 200 })
}
