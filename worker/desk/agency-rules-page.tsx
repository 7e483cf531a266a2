import { Hono } from 'hono'
import { Problem } from '../contract/index.ts'
import { localized } from '../corpus/index.ts'
import { setTwoPeople, twoPeopleAgencies } from '../store/agency-rules.ts'
import { liveEngine } from '../store/live.ts'
import { formOf, text } from './form.ts'
import { page } from './page.tsx'
import { type DeskEnv, personOf, viewOf } from './view.ts'

/** Rules of each agency: whether its answers need two people. */
export const agencyRulesPage = new Hono<DeskEnv>()

agencyRulesPage.get('/agencies', async (c) => {
  const [engine, two] = await Promise.all([liveEngine(c.env, c.executionCtx), twoPeopleAgencies(c.env.DB)])
  const { t, language } = viewOf(c)
  const content = (
    <>
      <h1>{t.agenciesTitle}</h1>
      <p class="sub">{t.agenciesText}</p>
      <ul class="near panel">
        {engine.snapshot.agencies.map(({ id, name }) => (
          <li>
            <b>{localized(name, language)}</b>
            <small>{two.has(id) ? t.twoPeopleOn : t.twoPeopleOff}</small>
            <form method="post" action={`/desk/agencies/${id}`}>
              <input type="hidden" name="two" value={two.has(id) ? 'no' : 'yes'} />
              <button type="submit" class="quiet">
                {two.has(id) ? t.turnOff : t.turnOn}
                <span class="hidden">{`: ${localized(name, language)}`}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
  return page(c, t.agenciesTitle, content, { part: 'agencies' })
})

agencyRulesPage.post('/agencies/:id', async (c) => {
  const [engine, form] = await Promise.all([liveEngine(c.env, c.executionCtx), formOf(c)])
  const agency = c.req.param('id')
  if (!engine.snapshot.agencies.some(({ id }) => id === agency)) throw new Problem('not-found')
  await setTwoPeople(c.env.DB, { agency, isOn: text(form, 'two') === 'yes', who: personOf(c) }, new Date())
  return c.redirect('/desk/agencies', 303)
})
