import { Hono } from 'hono'
import { changeGaps, GAP_CHANGES, type GapChange, undoChange } from '../store/change-gaps.ts'
import type { Gap } from '../store/gap.ts'
import { dayText } from './day-text.ts'
import { formOf, text, texts } from './form.ts'
import { REASON_CHARACTERS } from './gap-actions.tsx'
import { gapListPage } from './gap-list.tsx'
import { type DeskEnv, deskPath, personOf, type View, viewOf } from './view.ts'

const ASIDE_MS = 14 * 86_400_000

/** Changes to many gaps, or one, and undoing them. */
export const gapChanges = new Hono<DeskEnv>()

gapChanges.post('/gaps/change', async (c) => {
  const form = await formOf(c)
  const [gaps, reason, now] = [texts(form, 'gap'), text(form, 'reason').trim(), new Date()]
  const change = readChange(text(form, 'kind'), reason, personOf(c), now)
  const { t } = viewOf(c)
  if (!change || gaps.length === 0) return gapListPage(c, { gaps, problem: t.chooseFirst })
  if ('reason' in change && !reason) return gapListPage(c, { gaps, problem: t.reasonNeeded })
  if (reason.length > REASON_CHARACTERS) return gapListPage(c, { gaps, problem: t.reasonTooLong(REASON_CHARACTERS) })
  const id = await changeGaps(c.env.DB, gaps, change, personOf(c), now)
  return c.redirect(withChange(deskPath(text(form, 'back')), id ?? 'none'), 303)
})

gapChanges.post('/gaps/undo', async (c) => {
  const id = text(await formOf(c), 'change')
  await undoChange(c.env.DB, id, personOf(c), new Date())
  return c.redirect(`/desk/gaps?change=${encodeURIComponent(id)}`, 303)
})

function readChange(asked: string, reason: string, person: string, now: Date): GapChange | undefined {
  const kind = GAP_CHANGES.find((each) => each === asked)
  if (kind === 'take') return { kind, person }
  if (kind === 'put-aside') return { kind, until: new Date(now.getTime() + ASIDE_MS).toISOString().slice(0, 10) }
  if (kind === 'dismissed' || kind === 'not-ours') return { kind, reason }
  return kind && { kind }
}

function withChange(path: string, id: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}change=${id}`
}

/** Who works on a gap and whether it is put aside, with one button for each change. */
export function QueuePanel({ gap, view }: { gap: Gap; view: View }) {
  const { t, language, person } = view
  const who = gap.assignedTo ? (gap.assignedTo === person ? t.youDo : t.withPerson(gap.assignedTo)) : t.nobodyYet
  return (
    <section class="panel">
      <h2>{t.queuePanel}</h2>
      <p>
        {who} {gap.snoozedUntil ? t.asideUntil(dayText(gap.snoozedUntil, language)) : null}
      </p>
      <form method="post" action="/desk/gaps/change" class="inline">
        <input type="hidden" name="gap" value={gap.id} />
        <input type="hidden" name="back" value={`/desk/gaps/${gap.id}`} />
        <ChangeButton
          kind={gap.assignedTo === person ? 'give-back' : 'take'}
          label={gap.assignedTo === person ? t.giveBack : t.take}
        />
        <ChangeButton kind={gap.snoozedUntil ? 'wake' : 'put-aside'} label={gap.snoozedUntil ? t.wake : t.putAside} />
      </form>
    </section>
  )
}

function ChangeButton({ kind, label }: { kind: GapChange['kind']; label: string }) {
  return (
    <button type="submit" name="kind" value={kind} class="quiet">
      {label}
    </button>
  )
}
