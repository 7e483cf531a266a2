import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { type AgencyRecord, type ContactRecord, localized, ownClosures, type StateOffices } from '../../corpus/index.ts'
import { hoursText } from '../../html/texts/hours-text.ts'
import { settingsOf } from '../../http/settings-of.ts'
import { liveEngine } from '../../live/live.ts'
import { setTwoPeople, twoPeopleAgencies } from '../../store/answers/agency-rules.ts'
import { EVERYWHERE } from '../../store/answers/record-changes.ts'
import { type RecordCheck, recordChecks } from '../../store/answers/record-checks.ts'
import { zoneOf } from '../drafts/timing.ts'
import { dayText, listText } from '../ui/day-text.ts'
import { formOf, text } from '../ui/form.ts'
import { page } from '../ui/page.tsx'
import { type DeskContext, type DeskEnv, personOf, type View, viewOf } from '../ui/view.ts'

/** The agencies: whom people reach, and whether their answers need two people; and how this deployment is set. */
export const agencyRulesPage = new Hono<DeskEnv>()

agencyRulesPage.get('/agencies', async (c) => {
  const [engine, two, checks] = await Promise.all([
    liveEngine(c.env, c.executionCtx),
    twoPeopleAgencies(c.env.DB),
    recordChecks(c.env.DB),
  ])
  const view = viewOf(c)
  const { t } = view
  const content = (
    <>
      <h1>{t.agencies.title}</h1>
      <p class="sub">{t.agencies.text}</p>
      <section class="panel">
        <ul class="near">
          {engine.snapshot.agencies.map((agency) => (
            <Agency agency={agency} isTwo={two.has(agency.id)} checks={checks} view={view} />
          ))}
        </ul>
      </section>
      {view.may('write') ? (
        <p>
          <a href="/desk/begin">{t.begun.link}</a>
        </p>
      ) : null}
      <p>
        <a href={`/desk/closures/${EVERYWHERE}`}>{t.records.closuresEverywhere}</a>
      </p>
      <States states={engine.snapshot.states} view={view} />
      {view.may('people') ? (
        <>
          <p>
            <a href="/desk/switches">{t.switches.atSettings}</a>
          </p>
          <Settings c={c} view={view} />
        </>
      ) : null}
    </>
  )
  return page(c, t.agencies.title, content, { part: 'agencies' })
})

agencyRulesPage.post('/agencies/:id', async (c) => {
  const [engine, form] = await Promise.all([liveEngine(c.env, c.executionCtx), formOf(c)])
  const agency = c.req.param('id')
  if (!engine.snapshot.agencies.some(({ id }) => id === agency)) throw new Problem('not-found')
  await setTwoPeople(c.env.DB, { agency, isOn: text(form, 'two') === 'yes', who: personOf(c) }, new Date())
  return c.redirect('/desk/agencies', 303)
})

/** The states, each with the way to its offices. */
function States({ states, view: { t, language } }: { states: StateOffices | undefined; view: View }) {
  if (!states) return null
  return (
    <details>
      <summary>{t.records.states}</summary>
      <ul class="near">
        {states.states.map(({ id, name }) => (
          <li>
            <a href={`/desk/states/${id}`}>{localized(name, language)}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}

interface AgencyProps {
  agency: AgencyRecord
  isTwo: boolean
  checks: readonly RecordCheck[]
  view: View
}

function Agency({ agency, isTwo, checks, view }: AgencyProps) {
  const { t, language } = view
  const { id, url, contacts } = agency
  const name = localized(agency.name, language)
  return (
    <li>
      <b>{name}</b> <small class="same-line">{`@${id}`}</small>
      <small>{isTwo ? t.agencies.twoPeopleOn : t.agencies.twoPeopleOff}</small>
      {view.may('people') ? (
        <form method="post" action={`/desk/agencies/${id}`}>
          <input type="hidden" name="two" value={isTwo ? 'no' : 'yes'} />
          <button type="submit" class="quiet">
            {isTwo ? t.agencies.turnOff : t.agencies.turnOn}
            <span class="hidden">{`: ${name}`}</span>
          </button>
        </form>
      ) : null}
      <details>
        <summary>
          {t.agencies.contacts(contacts.length)}
          <span class="hidden">{`: ${name}`}</span>
        </summary>
        <dl class="facts-of">
          {contacts.map((contact) => (
            <Contact
              agency={id}
              contact={contact}
              check={checks.find(({ target }) => target === `contact:${id}/${contact.id}`)}
              view={view}
            />
          ))}
          <dt>
            <a href={`/desk/closures/${id}`}>
              {t.records.closures}
              <span class="hidden">{`: ${name}`}</span>
            </a>
          </dt>
          <dd>{ownClosures(agency).length || t.lists.noneYet}</dd>
          <dt>
            <a href={`/desk/agencies/${id}/about`}>
              {t.records.about}
              <span class="hidden">{`: ${name}`}</span>
            </a>
          </dt>
          <dd>{name}</dd>
          <dt>{t.agencies.zone}</dt>
          <dd>{zoneOf(agency)}</dd>
          <dt>{t.agencies.site}</dt>
          <dd>
            <a href={url}>{url}</a>
          </dd>
        </dl>
      </details>
    </li>
  )
}

interface ContactProps {
  agency: string
  contact: ContactRecord
  check: RecordCheck | undefined
  view: View
}

function Contact({ agency, contact, check, view }: ContactProps) {
  const { language } = view
  const { id, name, phone, phoneText, tty, hours, url, languages } = contact
  const said = [
    phoneText ? localized(phoneText, language) : phone,
    tty ? `TTY ${tty}` : undefined,
    hours ? hoursText(hours, language) : undefined,
    listText(
      languages.map((each) => Object.entries(view.t.lists.languages).find(([one]) => one === each)?.[1] ?? each),
      language,
    ),
    check && view.t.records.checkedUntil(dayText(check.checkedOn, language), dayText(check.expires, language)),
  ]
  return (
    <>
      <dt>
        <a href={`/desk/contacts/${agency}/${id}`}>{localized(name, language)}</a>{' '}
        <small class="same-line">{`@contact ${agency}/${id}`}</small>
      </dt>
      <dd>
        {said.filter(Boolean).join(' · ')}
        {url ? (
          <>
            {' · '}
            <a href={url}>{url}</a>
          </>
        ) : null}
      </dd>
    </>
  )
}

/** How this deployment is set. Whoever runs it changes that, not the desk: a wrong origin or sign-in would lock people out. */
function Settings({ c, view: { t } }: { c: DeskContext; view: View }) {
  const { origins, signIn, sessions, rateLimits } = settingsOf(c)
  const rows: [string, string, string][] = [
    ['ORIGINS', t.agencies.settingOrigins, origins.join(', ') || t.agencies.settingOwnOnly],
    ['SIGN_IN', t.agencies.settingSignIn, signIn.way],
    ['SESSION_IDLE_MINUTES', t.agencies.settingIdle, String(sessions.idleMinutes)],
    ['SESSION_HOURS', t.agencies.settingHours, String(sessions.hours)],
    ['RATE_LIMITS', t.agencies.settingLimits, rateLimits],
  ]
  return (
    <section class="panel" id="settings">
      <h2>{t.agencies.settingsTitle}</h2>
      <p>{t.agencies.settingsText}</p>
      <dl class="facts-of">
        {rows.map(([name, means, value]) => (
          <>
            <dt>
              {means} <small class="same-line">{name}</small>
            </dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}
