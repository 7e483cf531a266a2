import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { liveEngine } from '../../live/live.ts'
import { dropView, keepView, savedView, VIEW_LISTS } from '../../store/people/saved-views.ts'
import { requirePermission } from '../access/permitted.ts'
import { formOf, text } from '../ui/form.ts'
import { type DeskEnv, personOf, viewOf } from '../ui/view.ts'
import { addressOfView, NAME_CHARACTERS, queryOf } from './saved-views.tsx'

const QUERY_CHARACTERS = 1_000

/** Saving a list by name, for oneself or for an agency, and taking it out. */
export const savedViewRoutes = new Hono<DeskEnv>()

savedViewRoutes.post('/views', async (c) => {
  const form = await formOf(c)
  const list = VIEW_LISTS.find((one) => one === text(form, 'list'))
  const name = text(form, 'name').replace(/\s+/g, ' ').trim().slice(0, NAME_CHARACTERS)
  const query = queryOf(`?${text(form, 'query')}`)
  const agency = text(form, 'agency')
  if (!list || query.length > QUERY_CHARACTERS) throw new Problem('field-wrong')
  if (agency) {
    requirePermission(c, 'sort', agency)
    const { snapshot } = await liveEngine(c.env, c.executionCtx)
    if (!snapshot.agencies.some(({ id }) => id === agency)) throw new Problem('not-found')
  }
  const view = { list, name, query, person: personOf(c), agency }
  const said = name ? ((await keepView(c.env.DB, view, new Date())) ? 'saved' : 'full') : 'nameless'
  return c.redirect(`${addressOfView(view)}&view=${said}`, 303)
})

savedViewRoutes.post('/views/:id/remove', async (c) => {
  const found = await savedView(c.env.DB, c.req.param('id'))
  if (!found) throw new Problem('not-found')
  const isMine = found.person === personOf(c)
  // What somebody keeps for themselves is nobody else's to find.
  if (!isMine && !found.agency) throw new Problem('not-found')
  if (!isMine && !viewOf(c).may('publish', found.agency)) throw new Problem('not-allowed')
  await dropView(c.env.DB, found.id)
  return c.redirect(`${addressOfView(found)}&view=removed`, 303)
})
