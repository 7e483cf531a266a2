import { GAP_CHANGES, readChange } from '../store/change-gaps.ts'
import { FieldProblem } from './gap-actions.tsx'
import type { View } from './view.ts'

/** What can be done with the chosen gaps, below their list. */
export function ChangeBar({ problem, view: { t } }: { problem: string | undefined; view: View }) {
  return (
    <fieldset class="panel change" aria-describedby={problem ? 'change-problem' : undefined}>
      <legend>{t.withChosen}</legend>
      <FieldProblem id="change-problem" text={problem} />
      <div class="inline">
        <select name="kind" aria-label={t.withChosen}>
          {GAP_CHANGES.map((kind) => (
            <option value={kind}>{t.changes[kind]}</option>
          ))}
        </select>
        <input name="reason" aria-label={t.changeReason} placeholder={t.changeReason} />
        <button type="submit" class="quiet">
          {t.do}
        </button>
      </div>
    </fieldset>
  )
}

/** What was just changed, with the way back. */
export async function Changed({ db, id, view: { t } }: { db: D1Database; id: string | undefined; view: View }) {
  if (id === undefined) return null
  const change = await readChange(db, id)
  if (!change)
    return (
      <p class="said" role="status">
        {t.changedNone}
      </p>
    )
  if (change.isUndone)
    return (
      <p class="said" role="status">
        {t.undone(change.gaps)}
      </p>
    )
  return (
    <div class="said" role="status">
      {t.changed(change.gaps)}
      <form method="post" action="/desk/gaps/undo">
        <input type="hidden" name="change" value={change.id} />
        <button type="submit" class="quiet">
          {t.undo}
        </button>
      </form>
    </div>
  )
}
