import { Hono } from 'hono'
import { DAY_MS, isoDay } from '../../corpus/index.ts'
import { liveEngine } from '../../live/live.ts'
import { changeGaps, GAP_CHANGES, type GapChange, undoChange } from '../../store/gaps/change-gaps.ts'
import { readAssignees } from '../../store/queue/assignees.ts'
import { REASON_CHARACTERS } from '../ui/field-problem.tsx'
import { formOf, text, texts } from '../ui/form.ts'
import { type DeskContext, type DeskEnv, deskPath, personOf, viewOf } from '../ui/view.ts'
import { gapListPage } from './gap-list.tsx'

const ASIDE_MS = 14 * DAY_MS

/** Changes to many gaps, or one, and undoing them. */
export const gapChanges = new Hono<DeskEnv>()

gapChanges.post('/gaps/change', async (c) => {
  const form = await formOf(c)
  const gaps = texts(form, 'gap')
  const back = deskPath(text(form, 'back'))
  const asked = {
    kind: text(form, 'kind'),
    person: text(form, 'person'),
    agency: text(form, 'agency'),
    reason: text(form, 'reason').trim(),
  }
  const now = new Date()
  const change = gaps.length === 0 ? viewOf(c).t.changes.chooseFirst : await readChange(c, asked, now)
  if (typeof change === 'string') return gapListPage(c, queryOf(back), { gaps, ...asked, problem: change })
  const id = await changeGaps(c.env.DB, gaps, change, personOf(c), now)
  return c.redirect(withChange(back, id ?? 'none'), 303)
})

gapChanges.post('/gaps/undo', async (c) => {
  const form = await formOf(c)
  const id = text(form, 'change')
  await undoChange(c.env.DB, id, personOf(c), new Date())
  return c.redirect(withChange(deskPath(text(form, 'back')), encodeURIComponent(id)), 303)
})

interface Asked {
  kind: string
  person: string
  agency: string
  reason: string
}

/** The change that a form asks for, or what is missing. */
async function readChange(c: DeskContext, asked: Asked, now: Date): Promise<GapChange | string> {
  const { t } = viewOf(c)
  const { reason, person, agency } = asked
  const kind = GAP_CHANGES.find((each) => each === asked.kind)
  if (!kind) return t.changes.chooseFirst
  if (reason.length > REASON_CHARACTERS) return t.changes.reasonTooLong(REASON_CHARACTERS)
  switch (kind) {
    case 'take':
      return { kind, person: personOf(c) }
    case 'assign':
      return (await readAssignees(c.env.DB)).includes(person) ? { kind, person } : t.changes.personNeeded
    case 'hand':
      return (await isAgency(c, agency)) ? { kind, agency, note: reason } : t.changes.agencyNeeded
    case 'put-aside':
      return { kind, until: isoDay(now.getTime() + ASIDE_MS) }
    case 'dismissed':
    case 'not-ours':
      return reason ? { kind, reason } : t.changes.reasonNeeded
    default:
      return { kind }
  }
}

async function isAgency(c: DeskContext, id: string): Promise<boolean> {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  return snapshot.agencies.some((agency) => agency.id === id)
}

function queryOf(path: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(path.split('?')[1] ?? ''))
}

function withChange(path: string, id: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}change=${id}`
}
