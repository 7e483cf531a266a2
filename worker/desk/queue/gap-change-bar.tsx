import { type AgencyRecord, localized } from '../../corpus/index.ts'
import { GAP_CHANGES, readChange } from '../../store/gaps/change-gaps.ts'
import { CLOSING_REASONS_ID, ClosingReasonList } from '../ui/closing-reason-list.tsx'
import { FieldProblem } from '../ui/field-problem.tsx'
import type { View } from '../ui/view.ts'

/** What someone chose to change and how, where it cannot be done. */
export interface Chosen {
  gaps: string[]
  kind: string
  person: string
  agency: string
  reason: string
  problem: string
}

interface ChangeBarProps {
  chosen: Chosen | undefined
  /** Names of who may work on gaps. */
  assignees: string[]
  agencies: AgencyRecord[]
  view: View
}

/** What can be done with the chosen gaps, below their list. Without a script each field is there, and says when it counts. */
export function ChangeBar({ chosen, assignees, agencies, view }: ChangeBarProps) {
  const { t } = view
  return (
    <fieldset class="panel change" aria-describedby={chosen ? 'change-problem' : undefined}>
      <legend>{t.changes.withChosen}</legend>
      <FieldProblem id="change-problem" text={chosen?.problem} />
      <div class="inline">
        <select name="kind" aria-label={t.changes.withChosen}>
          {GAP_CHANGES.map((kind) => (
            <option value={kind} selected={kind === chosen?.kind}>
              {t.changes.kinds[kind]}
            </option>
          ))}
        </select>
        <AssigneeSelect assignees={assignees} chosen={chosen?.person} view={view} />
        <HandSelect agencies={agencies} chosen={chosen?.agency} view={view} />
        <input
          name="reason"
          value={chosen?.reason}
          aria-label={t.changes.reason}
          placeholder={t.changes.reason}
          list={CLOSING_REASONS_ID}
          data-for="hand dismissed not-ours"
        />
        <ClosingReasonList view={view} />
        <button type="submit" class="quiet">
          {t.changes.do}
        </button>
      </div>
    </fieldset>
  )
}

/** To whom work is given. */
export function AssigneeSelect({
  assignees,
  chosen,
  view: { t },
}: {
  assignees: string[]
  chosen?: string | undefined
  view: View
}) {
  return (
    <select name="person" aria-label={t.changes.giveTo} data-for="assign">
      <option value="">{t.changes.giveTo}</option>
      {assignees.map((name) => (
        <option value={name} selected={name === chosen}>
          {name}
        </option>
      ))}
    </select>
  )
}

/** To which agency work is handed. */
export function HandSelect({
  agencies,
  chosen,
  view: { t, language },
}: {
  agencies: AgencyRecord[]
  chosen?: string | undefined
  view: View
}) {
  return (
    <select name="agency" aria-label={t.changes.handTo} data-for="hand">
      <option value="">{t.changes.handTo}</option>
      {agencies.map(({ id, name }) => (
        <option value={id} selected={id === chosen}>
          {localized(name, language)}
        </option>
      ))}
    </select>
  )
}

/** What was just changed, with the way back. */
export async function Changed({ db, id, view }: { db: D1Database; id: string | undefined; view: View }) {
  const { t, path } = view
  if (id === undefined) return null
  const change = await readChange(db, id)
  if (!change || change.isUndone)
    return (
      <p class="said" role="status">
        {change ? t.changes.undone(change.gaps) : t.changes.changedNone}
      </p>
    )
  return (
    <div class="said" role="status">
      {t.changes.changed(change.gaps)}
      <form method="post" action="/desk/gaps/undo" id="undo">
        <input type="hidden" name="change" value={change.id} />
        <input type="hidden" name="back" value={withoutChange(path)} />
        <button type="submit" class="quiet">
          {t.changes.undo}
        </button>
      </form>
    </div>
  )
}

/** The view that a change was made in, for after it was undone. */
function withoutChange(path: string): string {
  const [place = '', query = ''] = path.split('?')
  const said = new URLSearchParams(query)
  said.delete('change')
  return said.size === 0 ? place : `${place}?${said}`
}
