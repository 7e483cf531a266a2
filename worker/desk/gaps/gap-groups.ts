import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import type { Engine } from '../../engine/index.ts'
import { topicsOf } from '../../gaps/grouping/gap-topics.ts'
import { liveEngine } from '../../live/live.ts'
import type { Gap } from '../../store/gaps/gap.ts'
import { mergeGaps } from '../../store/gaps/merge-gaps.ts'
import { moveWordings } from '../../store/gaps/move-wordings.ts'
import { splitGap } from '../../store/gaps/split-gap.ts'
import { formOf, text, texts } from '../ui/form.ts'
import { type DeskContext, type DeskEnv, personOf, viewOf } from '../ui/view.ts'
import { gapOf, gapPage } from './gap-page.tsx'
import { joiningOf } from './join-first.tsx'

/** Merging gaps that ask the same, splitting one that asks two things, and moving questions from one to another. The grouping of new questions follows. */
export const gapGroups = new Hono<DeskEnv>()

gapGroups.post('/gaps/:id/merge', async (c) => {
  const into = c.req.param('id')
  const form = await formOf(c)
  const from = text(form, 'from')
  const joining = text(form, 'sure') === 'yes' ? undefined : await joiningOf(c.env.DB, from)
  if (joining && from !== into) return gapPage(c, into, { joining })
  try {
    await mergeGaps(c.env.DB, from, into, personOf(c), new Date())
  } catch (error) {
    // Sent twice, or someone else was first: the page shows how it is now.
    if (error instanceof Problem && error.code !== 'field-wrong') return gapPage(c, into, { said: 'changed' })
    throw error
  }
  return c.redirect(`/desk/gaps/${into}?said=merged`, 303)
})

gapGroups.post('/gaps/:id/split', async (c) => {
  const chosen = await chosenOf(c)
  if (chosen instanceof Response) return chosen
  const id = await splitGap(c.env.DB, chosen, personOf(c), new Date())
  return c.redirect(`/desk/gaps/${id}?said=wasSplit`, 303)
})

gapGroups.post('/gaps/:id/move', async (c) => {
  const chosen = await chosenOf(c)
  if (chosen instanceof Response) return chosen
  const { gap, form } = chosen
  const into = gapIn(text(form, 'address')) || text(form, 'into')
  const { t } = viewOf(c)
  if (!into) return gapPage(c, gap.id, { splitProblem: t.gap.moveNowhere })
  try {
    await moveWordings(c.env.DB, { ...chosen, into }, personOf(c), new Date())
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return gapPage(c, gap.id, { splitProblem: t.gap.moveWrong })
  }
  return c.redirect(`/desk/gaps/${into}?said=wasMoved`, 303)
})

/** What the engine makes of a gap's wordings. */
function of(engine: Engine, { language }: Gap) {
  return {
    termsOf: (wording: string) => engine.terms(wording, language),
    topicsOf: (wording: string) => topicsOf(engine, wording, language),
  }
}

/** The gap that an address of the desk names; '' where it names none. */
function gapIn(address: string): string {
  return /\/desk\/gaps\/([\w:-]+)/.exec(address)?.[1] ?? ''
}

/** The wordings that someone chose to leave a gap; or the page that says why they cannot. */
async function chosenOf(c: DeskContext) {
  const gap = await gapOf(c, c.req.param('id') ?? '')
  const form = await formOf(c)
  const leaving = texts(form, 'wording')
  const { t } = viewOf(c)
  if (gap.state !== 'open') return gapPage(c, gap.id, { said: 'changed' })
  const moved = gap.asked.filter(({ normalised }) => leaving.includes(normalised))
  if (moved.length === 0) return gapPage(c, gap.id, { splitProblem: t.gap.splitNone })
  if (moved.length === gap.asked.length) return gapPage(c, gap.id, { splitProblem: t.gap.splitAll })
  const engine = await liveEngine(c.env, c.executionCtx)
  return { gap, form, leaving, ...of(engine, gap) }
}
