import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { endPlanStatement, planById } from '../../store/answers/plans.ts'
import { writeWithLines } from '../../store/audit.ts'
import { requirePermission } from '../access/permitted.ts'
import { type DeskEnv, personOf } from '../ui/view.ts'

/** Calling off what is planned. */
export const planRoutes = new Hono<DeskEnv>()

planRoutes.post('/plans/:id/cancel', async (c) => {
  const plan = await planById(c.env.DB, c.req.param('id'))
  if (!plan) throw new Problem('not-found')
  requirePermission(c, 'publish', plan.agency)
  const now = new Date()
  const target = `answer:${plan.answerId}/${plan.language}`
  const line = { at: now.toISOString(), who: personOf(c), action: 'plan-cancelled', target } as const
  const to = plan.draftId ? `/desk/drafts/${plan.draftId}` : `/desk/answers/${plan.answerId}/${plan.language}`
  if (plan.state !== 'waiting') return c.redirect(to, 303) // sent twice, or its time has come
  await writeWithLines(c.env.DB, endPlanStatement(c.env.DB, plan.id, { state: 'cancelled' }, now), line)
  return c.redirect(to, 303)
})
