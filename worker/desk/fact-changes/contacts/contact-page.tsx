import { Hono } from 'hono'
import { Problem } from '../../../contract/index.ts'
import { type AnswerRecord, type ContactRecord, contactText, localized, presentAgency } from '../../../corpus/index.ts'
import type { Engine } from '../../../engine/index.ts'
import { baseAgencies, liveEngine } from '../../../live/live.ts'
import {
  agenciesNow,
  type ContactChange,
  contactChanges,
  keepContactChange,
  refuseContactChange,
} from '../../../store/answers/contact-changes.ts'
import { auditOf } from '../../../store/audit.ts'
import { requirePermission } from '../../access/permitted.ts'
import { needsAnother, requireApproval } from '../../publishing/approve.ts'
import { makeLive } from '../../publishing/publish.ts'
import { AnswerTitles } from '../../ui/answer-titles.tsx'
import { Back } from '../../ui/back.tsx'
import { formOf, text } from '../../ui/form.ts'
import { History } from '../../ui/history.tsx'
import { page } from '../../ui/page.tsx'
import { type DeskContext, type DeskEnv, personOf, viewOf } from '../../ui/view.ts'
import { AskedContact } from './asked-contact.tsx'
import { ContactForm } from './contact-form.tsx'
import { readContactForm, type TypedContact } from './read-contact-form.ts'

const PATH = '/contacts/:agency/:contact'

/** One contact of an agency: whom people call, and changing it, with a second person where its agency wants one. */
export const contactPage = new Hono<DeskEnv>()

contactPage.get(PATH, async (c) => showContact(c, await contactOf(c)))

contactPage.post(PATH, async (c) => {
  const found = await contactOf(c)
  const { agency, id, contact } = found
  requirePermission(c, 'write', agency)
  const form = await formOf(c)
  const read = readContactForm(form, contact)
  if (text(form, 'began') !== beganOf(found)) read.problems.unshift('stale')
  if (read.problems.length > 0) return showContact(c, found, read)
  const now = new Date()
  const who = personOf(c)
  const isLive = viewOf(c).may('publish', agency) && !(await needsAnother(c.env.DB, who, approvalOf(agency, [who])))
  const state = isLive ? 'live' : 'asked'
  const said = { askedBy: who, askedAt: now.toISOString(), reason: read.reason }
  await keepContactChange(c.env.DB, { contact: id, state, record: read.typed, was: found.was, ...said }, who, now)
  if (isLive) await makeLive(c, `contact:${id} changed`)
  return c.redirect(`${pathOf(id)}?said=${state}`, 303)
})

contactPage.post(`${PATH}/approve`, async (c) => {
  const { agency, id, asked, was } = await contactOf(c)
  const now = new Date()
  const who = personOf(c)
  requirePermission(c, 'publish', agency)
  if (!asked) return c.redirect(pathOf(id), 303) // sent twice, or somebody was first
  const form = await formOf(c)
  // Decided is what was looked at, not what was put in its place meanwhile.
  if (text(form, 'asked-at') !== asked.askedAt) return c.redirect(`${pathOf(id)}?said=other`, 303)
  if (text(form, 'do') === 'refuse') {
    await refuseContactChange(c.env.DB, asked, who, now)
    return c.redirect(`${pathOf(id)}?said=refused`, 303)
  }
  await requireApproval(c, approvalOf(agency, asked.writers))
  // The file's contact changed since it was asked for: the file's would go on holding, whatever is approved.
  if (asked.was !== was) return c.redirect(`${pathOf(id)}?said=other`, 303)
  await keepContactChange(c.env.DB, { ...asked, state: 'live' }, who, now)
  await makeLive(c, `contact:${id} changed`)
  return c.redirect(`${pathOf(id)}?said=live`, 303)
})

function approvalOf(agency: string, writers: readonly string[]) {
  return { agencies: [agency], writers }
}

function pathOf(id: string): string {
  return `/desk/contacts/${id}`
}

interface Found {
  engine: Engine
  agency: string
  /** `agency/contact`. */
  id: string
  contact: ContactRecord
  /** The contact as the file has it. */
  was: string
  asked: ContactChange | undefined
}

/** What a form begins from: the contact, and the change of it that waits. */
function beganOf({ contact, asked }: Found): string {
  return `${contactText(contact)} ${asked?.askedAt ?? ''}`
}

/** The contact as people have it now, or as it was changed a moment ago, and what is asked for.
 * @throws {Problem} `not-found` */
async function contactOf(c: DeskContext): Promise<Found> {
  const agency = c.req.param('agency') ?? ''
  const id = `${agency}/${c.req.param('contact')}`
  const [engine, base = [], changes] = await Promise.all([
    liveEngine(c.env, c.executionCtx),
    baseAgencies(c.env),
    contactChanges(c.env.DB, { contact: id }),
  ])
  const byId = ({ contacts }: { contacts: ContactRecord[] }) => contacts.find((one) => `${agency}/${one.id}` === id)
  const filed = base.filter((one) => one.id === agency).flatMap((one) => byId(one) ?? [])[0]
  const contact = agenciesNow(base, changes)
    .filter((one) => one.id === agency)
    .flatMap((one) => byId(one) ?? [])[0]
  if (!filed || !contact) throw new Problem('not-found')
  return { engine, agency, id, contact, was: contactText(filed), asked: changes.find(({ state }) => state === 'asked') }
}

async function showContact(c: DeskContext, found: Found, typed?: TypedContact) {
  const { engine, agency, id, contact, asked } = found
  const history = await auditOf(c.env.DB, `contact:${id}`)
  const view = viewOf(c)
  const { t, language } = view
  const said = Object.entries(t.contacts.said).find(([one]) => one === c.req.query('said'))?.[1]
  const mustWait = asked !== undefined && (await needsAnother(c.env.DB, personOf(c), approvalOf(agency, asked.writers)))
  const name = localized(contact.name, language)
  const content = (
    <>
      <Back href="/desk/agencies">{t.agencies.title}</Back>
      {said ? (
        <p class="said good" role="status">
          {said}
        </p>
      ) : null}
      <h1>{name}</h1>
      <p class="sub">
        {presentAgency(agency, engine.snapshot.agencies, language).name} <code>{`@contact ${id}`}</code>
      </p>
      <div class="columns">
        <div>
          {asked ? <AskedContact asked={asked} contact={contact} mustWait={mustWait} view={view} /> : null}
          {view.may('write', agency) ? (
            <ContactForm action={pathOf(id)} {...{ agency, contact, typed, view }} began={beganOf(found)} />
          ) : (
            <p>{contact.phone ?? contact.url}</p>
          )}
          <p class="sub">{t.contacts.offline}</p>
        </div>
        <div>
          <Uses engine={engine} id={id} phone={contact.phone} t={t} />
          <History entries={history} view={view} />
        </div>
      </div>
    </>
  )
  return page(c, name, content, { part: 'agencies', status: typed ? 422 : 200 })
}

interface UsesProps {
  engine: Engine
  id: string
  phone: string | undefined
  t: ReturnType<typeof viewOf>['t']
}

/** The answers that name the contact, which change with it, and those that have its number in a text of their own, which do not. */
function Uses({ engine: { snapshot }, id, phone, t }: UsesProps) {
  const all = Array.from({ length: snapshot.size }, (_, place) => snapshot.answerAt(place))
  const holding = (text: string) => all.filter(({ blocks }: AnswerRecord) => JSON.stringify(blocks).includes(text))
  const naming = holding(`"contact":${JSON.stringify(id)}`)
  const written = phone ? holding(`"number":${JSON.stringify(phone)}`) : []
  return (
    <>
      <section class="panel">
        <h2>{t.contacts.usedIn(naming.length)}</h2>
        <AnswerTitles answers={naming} />
      </section>
      {written.length > 0 ? (
        <section class="panel">
          <h2>{t.contacts.written(written.length)}</h2>
          <AnswerTitles answers={written} />
        </section>
      ) : null}
    </>
  )
}
