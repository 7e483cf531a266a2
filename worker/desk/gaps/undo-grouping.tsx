import type { AuditLine } from '../../store/audit.ts'
import { wordingsBrought } from '../../store/gaps/wordings-brought.ts'
import type { View } from '../ui/view.ts'

/** What was just done to a gap's questions, and the trail's name of it. */
const ACTIONS = { merged: 'gap-merged', wasMoved: 'gap-moved', wasSplit: 'gap-split' } as const
export type Grouping = keyof typeof ACTIONS

interface UndoProps {
  db: D1Database
  gap: string
  said: Grouping
  /** The gap's trail, the newest first. */
  history: readonly AuditLine[]
  view: View
}

/** The way back from what was just done: apart again, back to where they were, or one again. */
export async function UndoGrouping({ db, gap, said, history, view: { t } }: UndoProps) {
  const line = history.find(({ action }) => action === ACTIONS[said])
  if (!line) return null
  const from = String(line.detail.from ?? '')
  const wordings = said === 'wasSplit' ? [] : await wordingsBrought(db, gap, line)
  if (said !== 'wasSplit' && wordings.length === 0) return null
  const target = {
    merged: `/desk/gaps/${gap}/split`,
    wasMoved: `/desk/gaps/${gap}/move`,
    wasSplit: `/desk/gaps/${from}/merge`,
  }[said]
  return (
    <form method="post" action={target}>
      {wordings.map((wording) => (
        <input type="hidden" name="wording" value={wording} />
      ))}
      {said === 'wasMoved' ? <input type="hidden" name="into" value={from} /> : null}
      {said === 'wasSplit' ? <input type="hidden" name="from" value={gap} /> : null}
      <button type="submit" class="quiet">
        {t.changes.undo}
      </button>
    </form>
  )
}
