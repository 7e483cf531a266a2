import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { type FactRecord, isoDay, presentAgency } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { liveEngine } from '../../live/live.ts'
import {
  type ChangedFact,
  dropFactChange,
  type FactChange,
  factChanges,
  keepFactChange,
} from '../../store/answers/fact-changes.ts'
import { callOffChange, type PlannedChange, planChange, plannedChange } from '../../store/answers/planned-changes.ts'
import { auditOf } from '../../store/audit.ts'
import { requirePermission } from '../access/permitted.ts'
import { valueIn } from '../facts/facts-page.tsx'
import { needsAnother, requireApproval } from '../publishing/approve.ts'
import { makeLive } from '../publishing/publish.ts'
import { AnswerTitles } from '../ui/answer-titles.tsx'
import { Back } from '../ui/back.tsx'
import { dayText } from '../ui/day-text.ts'
import { formOf, text } from '../ui/form.ts'
import { History } from '../ui/history.tsx'
import { page } from '../ui/page.tsx'
import { type DeskContext, type DeskEnv, personOf, type View, viewOf } from '../ui/view.ts'
import { DecideChange } from './decide-change.tsx'
import { FactForm, type TypedFact } from './fact-form.tsx'
import { factTexts } from './fact-texts.ts'
import { beginningOf, Planned } from './planned.tsx'
import { readFactForm } from './read-fact-form.ts'

/** One fact: its value, where it stands, and changing it, with a second person where its agency wants one. */
export const factPage = new Hono<DeskEnv>()

factPage.get('/facts/:name', (c) => showFact(c, c.req.param('name')))

factPage.post('/facts/:name', async (c) => {
  const { engine, fact, asked, planned } = await factOf(c, c.req.param('name'))
  requirePermission(c, 'write', fact.owner)
  const now = new Date()
  const form = await formOf(c)
  if (text(form, 'do') === 'withdraw') return withdraw(c, fact, asked, text(form, 'asked-at'))
  if (text(form, 'do') === 'call-off') return callOff(c, fact, planned, text(form, 'asked-at'))
  const read = readFactForm(form, fact, { person: personOf(c), today: isoDay(now) })
  if ('problems' in read) return showFact(c, fact.name, read)
  const who = personOf(c)
  const isLive = viewOf(c).may('publish', fact.owner) && !(await needsAnother(c.env.DB, who, approvalOf(fact, [who])))
  const said = { askedBy: who, askedAt: now.toISOString(), reason: read.reason, begins: read.begins }
  const change = { name: fact.name, fact: read.fact, ...said }
  if (isLive && read.begins) {
    await planChange(c.env.DB, plannedOf(c, engine, fact, { ...change, writers: [who] }), false, now)
    return c.redirect(`/desk/facts/${fact.name}?said=planned`, 303)
  }
  const state = isLive ? ('live' as const) : ('asked' as const)
  await keepFactChange(
    c.env.DB,
    { ...change, state },
    { who, agency: fact.owner, action: isLive ? 'fact-changed' : 'fact-asked' },
    now,
  )
  if (isLive) await makeLive(c, `fact:${fact.name} changed`)
  return c.redirect(`/desk/facts/${fact.name}?said=${state}`, 303)
})

/** Takes back what was asked for, for who wrote in it: nothing was decided yet. */
async function withdraw(
  c: DeskContext,
  { name, owner }: FactRecord,
  asked: FactChange | undefined,
  seen: string,
): Promise<Response> {
  const who = personOf(c)
  if (!asked) return c.redirect(`/desk/facts/${name}`, 303) // sent twice, or it is decided
  if (!asked.writers.includes(who)) throw new Problem('not-allowed')
  if (seen !== asked.askedAt) return c.redirect(`/desk/facts/${name}?said=other`, 303)
  await dropFactChange(c.env.DB, asked, { who, agency: owner, action: 'change-withdrawn' }, new Date())
  return c.redirect(`/desk/facts/${name}?said=withdrawn`, 303)
}

factPage.post('/facts/:name/approve', async (c) => {
  const { engine, fact, asked } = await factOf(c, c.req.param('name'))
  const now = new Date()
  const who = personOf(c)
  requirePermission(c, 'publish', fact.owner)
  if (!asked) return c.redirect(`/desk/facts/${fact.name}`, 303) // sent twice, or somebody was first
  const form = await formOf(c)
  // Decided is what was looked at, not what was put in its place meanwhile.
  if (text(form, 'asked-at') !== asked.askedAt) return c.redirect(`/desk/facts/${fact.name}?said=other`, 303)
  if (text(form, 'do') === 'refuse') {
    await dropFactChange(c.env.DB, asked, { who, agency: fact.owner, action: 'fact-refused' }, now)
    return c.redirect(`/desk/facts/${fact.name}?said=refused`, 303)
  }
  await requireApproval(c, approvalOf(fact, asked.writers))
  if (asked.begins > isoDay(now)) {
    const isPlanned = await planChange(c.env.DB, plannedOf(c, engine, fact, asked), true, now)
    return c.redirect(`/desk/facts/${fact.name}?said=${isPlanned ? 'planned' : 'other'}`, 303)
  }
  await keepFactChange(c.env.DB, { ...asked, state: 'live' }, { who, agency: fact.owner, action: 'fact-changed' }, now)
  await makeLive(c, `fact:${fact.name} changed`)
  return c.redirect(`/desk/facts/${fact.name}?said=live`, 303)
})

// "Still right today" changes no value: who may publish for the agency says so alone.
factPage.post('/facts/:name/checked', async (c) => {
  const { fact } = await factOf(c, c.req.param('name'))
  requirePermission(c, 'publish', fact.owner)
  const now = new Date()
  const who = personOf(c)
  const read = readFactForm(await formOf(c), fact, { person: who, today: isoDay(now), isSame: true })
  if ('problems' in read) return showFact(c, fact.name, read)
  const change = { name: fact.name, state: 'live', fact: read.fact, askedBy: who, askedAt: now.toISOString() } as const
  await keepFactChange(
    c.env.DB,
    { ...change, reason: read.reason },
    { who, agency: fact.owner, action: 'fact-checked' },
    now,
  )
  await makeLive(c, `fact:${fact.name} checked`)
  return c.redirect(`/desk/facts/${fact.name}?said=checked`, 303)
})

/** Calls off what is to begin, for who may publish. */
async function callOff(
  c: DeskContext,
  { name, owner }: FactRecord,
  planned: PlannedChange | undefined,
  seen: string,
): Promise<Response> {
  requirePermission(c, 'publish', owner)
  if (planned?.askedAt !== seen) return c.redirect(`/desk/facts/${name}?said=other`, 303)
  await callOffChange(c.env.DB, planned, personOf(c), new Date())
  return c.redirect(`/desk/facts/${name}?said=called-off`, 303)
}

/** A change that who looks approves, to begin on its day. */
function plannedOf(
  c: DeskContext,
  { snapshot }: Engine,
  { name, owner }: FactRecord,
  { fact, askedBy, askedAt, reason, writers, begins }: Omit<FactChange, 'name' | 'state'>,
): PlannedChange {
  const said = { askedBy, askedAt, reason, writers, begins, agency: owner, approvedBy: personOf(c) }
  return { ...said, target: `fact:${name}`, record: fact, was: '', at: beginningOf(begins, owner, snapshot.agencies) }
}

function approvalOf({ owner }: FactRecord, writers: readonly string[]) {
  return { agencies: [owner], writers }
}

/** The fact as answers have it now, or as it was changed a moment ago, and what is asked for.
 * @throws {Problem} `not-found` */
async function factOf(c: DeskContext, name: string) {
  const [engine, changes, planned] = await Promise.all([
    liveEngine(c.env, c.executionCtx),
    factChanges(c.env.DB, { name }),
    plannedChange(c.env.DB, `fact:${name}`),
  ])
  const fact = engine.snapshot.facts.find((one) => one.name === name)
  if (!fact) throw new Problem('not-found')
  const live = changes.find(({ state }) => state === 'live')
  const isNewer = live && live.fact.checked >= fact.checked
  return {
    engine,
    fact: isNewer ? { ...fact, ...live.fact } : fact,
    asked: changes.find(({ state }) => state === 'asked'),
    // What is kept was read by this page's own form.
    planned: planned as PlannedChange<ChangedFact> | undefined,
  }
}

async function showFact(c: DeskContext, name: string, typed?: TypedFact) {
  const { engine, fact, asked, planned } = await factOf(c, name)
  const history = await auditOf(c.env.DB, `fact:${name}`)
  const view = viewOf(c)
  const { t, language } = view
  const said = Object.entries(t.facts.said).find(([one]) => one === c.req.query('said'))?.[1]
  const content = (
    <>
      <Back href="/desk/facts">{t.facts.title}</Back>
      {said ? (
        <p class="said good" role="status">
          {said}
        </p>
      ) : null}
      <h1>
        <code>{`{{${name}}}`}</code>
      </h1>
      <p class="sub">
        {[
          presentAgency(fact.owner, engine.snapshot.agencies, language).name,
          `${t.facts.checked} ${dayText(fact.checked, language)}`,
          `${t.facts.expires} ${dayText(fact.expires, language)}`,
        ].join(' · ')}
      </p>
      <div class="columns">
        <div>
          {asked ? (
            <Asked
              asked={asked}
              fact={fact}
              isMine={await isMine(c, fact, asked)}
              isOwn={view.may('write', fact.owner) && asked.writers.includes(personOf(c))}
              view={view}
            />
          ) : null}
          {planned ? (
            <Planned
              planned={planned}
              path={`/desk/facts/${fact.name}`}
              mayCallOff={view.may('publish', fact.owner)}
              view={view}
            >
              <ValueChange before={fact.value} after={planned.record.value} />
            </Planned>
          ) : null}
          {view.may('write', fact.owner) ? (
            <FactForm fact={fact} typed={typed} view={view} />
          ) : (
            <p>{valueIn(fact.value, language)}</p>
          )}
        </div>
        <div>
          <UsedIn engine={engine} name={name} view={view} />
          <History entries={history} view={view} />
        </div>
      </div>
    </>
  )
  return page(c, name, content, { part: 'answers', status: typed ? 422 : 200 })
}

function isMine(c: DeskContext, fact: FactRecord, asked: FactChange): Promise<boolean> {
  return needsAnother(c.env.DB, personOf(c), approvalOf(fact, asked.writers))
}

interface AskedProps {
  asked: FactChange
  fact: FactRecord
  /** Whether somebody else than who looks must approve it. */
  isMine: boolean
  /** Whether who looks wrote in it, and may take it back. */
  isOwn: boolean
  view: View
}

/** A change that waits: what it would be, by whom and why, and who may, approves or refuses it. */
function Asked({ asked, fact, isMine, isOwn, view }: AskedProps) {
  const { t, language, may } = view
  return (
    <section class="panel" aria-labelledby="asked">
      <h2 id="asked">{t.facts.asked(asked.askedBy)}</h2>
      <ValueChange before={fact.value} after={asked.fact.value} />
      <p>
        {t.facts.source}: <a href={asked.fact.source}>{asked.fact.source}</a>
      </p>
      <p>{`${t.facts.expires} ${dayText(asked.fact.expires, language)}`}</p>
      {asked.begins ? <p>{t.records.beginsOn(dayText(asked.begins, language))}</p> : null}
      <DecideChange
        asked={asked}
        path={`/desk/facts/${fact.name}`}
        mayDecide={may('publish', fact.owner)}
        mustWait={isMine}
        isOwn={isOwn}
        view={view}
      />
    </section>
  )
}

function ValueChange({ before, after }: { before: FactRecord['value']; after: FactRecord['value'] }) {
  const now = factTexts(before)
  return (
    <>
      {factTexts(after).map(({ lang, text: value }, place) => (
        <p lang={lang}>
          <del>{now[place]?.text}</del> <ins>{value}</ins>
        </p>
      ))}
    </>
  )
}

function UsedIn({ engine: { snapshot }, name, view: { t } }: { engine: Engine; name: string; view: View }) {
  const all = Array.from({ length: snapshot.size }, (_, place) => snapshot.answerAt(place))
  const using = all.filter(({ facts = [] }) => facts.includes(name))
  return (
    <section class="panel">
      <h2>{t.facts.usedIn(using.length)}</h2>
      <AnswerTitles answers={using} />
    </section>
  )
}
