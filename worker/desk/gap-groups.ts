import { Hono } from 'hono'
import { Problem } from '../contract/index.ts'
import { joinGaps } from '../store/join-gaps.ts'
import { liveEngine } from '../store/live.ts'
import { splitGap } from '../store/split-gap.ts'
import { formOf, text, texts } from './form.ts'
import { gapOf, gapPage } from './gap-page.tsx'
import { type DeskEnv, personOf, viewOf } from './view.ts'

/** Merging gaps that ask the same, and splitting one that asks two things. The grouping of new questions follows. */
export const gapGroups = new Hono<DeskEnv>()

gapGroups.post('/gaps/:id/merge', async (c) => {
  const [into, from] = [c.req.param('id'), text(await formOf(c), 'from')]
  try {
    await joinGaps(c.env.DB, from, into, personOf(c), new Date())
  } catch (error) {
    // Sent twice, or someone else was first: the page shows how it is now.
    if (error instanceof Problem && error.code !== 'field-wrong') return gapPage(c, into, { said: 'gapChanged' })
    throw error
  }
  return c.redirect(`/desk/gaps/${into}?said=merged`, 303)
})

gapGroups.post('/gaps/:id/split', async (c) => {
  const [gap, form] = [await gapOf(c, c.req.param('id')), await formOf(c)]
  const leaving = texts(form, 'wording')
  if (gap.state !== 'open') return gapPage(c, gap.id, { said: 'gapChanged' })
  const { t } = viewOf(c)
  const moved = gap.asked.filter(({ normalised }) => leaving.includes(normalised))
  if (moved.length === 0) return gapPage(c, gap.id, { splitProblem: t.splitNone })
  if (moved.length === gap.asked.length) return gapPage(c, gap.id, { splitProblem: t.splitAll })
  const engine = await liveEngine(c.env, c.executionCtx)
  const termsOf = (wording: string) => engine.terms(wording, gap.language)
  const id = await splitGap(c.env.DB, { gap, leaving, termsOf }, personOf(c), new Date())
  return c.redirect(`/desk/gaps/${id}?said=wasSplit`, 303)
})
