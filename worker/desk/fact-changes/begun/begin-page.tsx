import { Hono } from 'hono'
import { localized } from '../../../corpus/index.ts'
import { liveEngine } from '../../../live/live.ts'
import { Back } from '../../ui/back.tsx'
import { FieldProblem } from '../../ui/field-problem.tsx'
import { page } from '../../ui/page.tsx'
import { type DeskEnv, type View, viewOf } from '../../ui/view.ts'
import { isNewId } from './begun-address.ts'

/** Where a new agency or contact gets the short name by which answers call it; the rest is asked on its own page. */
export const beginPage = new Hono<DeskEnv>()

beginPage.get('/begin', async (c) => {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const view = viewOf(c)
  const { t } = view
  const { agency = '', contact, name } = c.req.query()
  const owner = snapshot.agencies.find(({ id }) => id === agency)
  const contactProblem = contact === undefined ? undefined : problemOf(contact, owner?.contacts ?? [], view)
  const agencyProblem = name === undefined ? undefined : problemOf(name, snapshot.agencies, view)
  if (contact !== undefined && owner && !contactProblem)
    return c.redirect(`/desk/new-contacts/${agency}/${contact}`, 303)
  if (name !== undefined && !agencyProblem) return c.redirect(`/desk/new-agencies/${name}`, 303)
  const own = snapshot.agencies.filter(({ id }) => view.may('write', id))
  const content = (
    <>
      <Back href="/desk/agencies">{t.agencies.title}</Back>
      <h1>{t.begun.title}</h1>
      <p class="sub">{t.begun.text}</p>
      {own.length > 0 ? (
        <form method="get" action="/desk/begin" class="panel" aria-labelledby="new-contact">
          <h2 id="new-contact">{t.begun.newContact}</h2>
          <label for="agency">{t.begun.agency}</label>
          <select id="agency" name="agency">
            {own.map(({ id, name: called }) => (
              <option value={id} selected={id === agency}>
                {localized(called, view.language)}
              </option>
            ))}
          </select>
          <ShortName id="contact" value={contact} problem={contactProblem} view={view} />
          <button type="submit">{t.begun.go}</button>
        </form>
      ) : null}
      <form method="get" action="/desk/begin" class="panel" aria-labelledby="new-agency">
        <h2 id="new-agency">{t.begun.newAgency}</h2>
        <ShortName id="name" value={name} problem={agencyProblem} view={view} />
        <button type="submit">{t.begun.go}</button>
      </form>
    </>
  )
  const isWrong = contactProblem !== undefined || agencyProblem !== undefined
  return page(c, t.begun.title, content, { part: 'agencies', status: isWrong ? 422 : 200 })
})

function problemOf(id: string, there: readonly { id: string }[], { t }: View): string | undefined {
  if (!isNewId(id)) return t.begun.problems.id
  return there.some((one) => one.id === id) ? t.begun.problems.taken : undefined
}

interface ShortNameProps {
  id: string
  value: string | undefined
  problem: string | undefined
  view: View
}

function ShortName({ id, value = '', problem, view: { t } }: ShortNameProps) {
  return (
    <>
      <label for={id}>{t.begun.shortName}</label>
      <small id={`${id}-help`}>{t.begun.shortNameHelp}</small>
      <FieldProblem id={`${id}-problem`} text={problem} />
      <input
        id={id}
        name={id}
        value={value}
        maxlength={40}
        required
        autocapitalize="none"
        spellcheck={false}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${id}-problem ${id}-help` : `${id}-help`}
      />
    </>
  )
}
