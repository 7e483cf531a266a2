import type { Gap } from '../../store/gaps/gap.ts'
import { CLOSING_REASONS_ID, ClosingReasonList } from '../ui/closing-reason-list.tsx'
import { momentText } from '../ui/day-text.ts'
import { FieldProblem } from '../ui/field-problem.tsx'
import type { View } from '../ui/view.ts'

/** What someone tried to close a gap with, and what is wrong with it. */
export interface Closing {
  state: string
  reason: string
  problems: { state?: string; reason?: string }
}

interface GapProps {
  gap: Gap
  view: View
}

/** Starts an answer from the gap's wordings. */
export function WriteForm({ gap, view: { t } }: GapProps) {
  return (
    <section class="panel" id="write">
      <h2>{t.gap.writeTitle}</h2>
      <p>{t.gap.writeText}</p>
      <form method="post" action={`/desk/gaps/${gap.id}/write`}>
        <button type="submit">{t.gap.write}</button>
      </form>
    </section>
  )
}

/** Closes a gap without an answer; the reason is asked for, as people with a receipt read it. */
export function CloseForm({ gap, closing, view }: GapProps & { closing: Closing | undefined }) {
  const { t } = view
  const problems = closing?.problems ?? {}
  const isAsked = gap.kind === 'question' || gap.kind === 'choices'
  return (
    <section class="panel" id="close">
      <h2>{isAsked ? t.gap.closeTitle : t.gap.closeWorkTitle}</h2>
      <p>{t.gap.closeText}</p>
      <form method="post" action={`/desk/gaps/${gap.id}/close`}>
        <fieldset aria-describedby={problems.state ? 'state-problem' : undefined}>
          <legend>{t.gap.whyClose}</legend>
          <FieldProblem id="state-problem" text={problems.state} />
          {isAsked ? <CloseChoice value="not-ours" label={t.gap.notOurs} chosen={closing?.state} /> : null}
          <CloseChoice
            value="dismissed"
            label={isAsked ? t.gap.dismiss : t.gap.nothingToChange}
            chosen={closing?.state}
          />
        </fieldset>
        <label for="reason">{t.gap.reason}</label>
        <p id="reason-hint" class="hint">
          {t.gap.reasonHint}
        </p>
        <FieldProblem id="reason-problem" text={problems.reason} />
        <input
          id="reason"
          name="reason"
          value={closing?.reason ?? ''}
          aria-invalid={problems.reason ? 'true' : undefined}
          list={CLOSING_REASONS_ID}
          aria-describedby={problems.reason ? 'reason-hint reason-problem' : 'reason-hint'}
        />
        <ClosingReasonList view={view} />
        <button type="submit" class="quiet">
          {t.gap.closeGap}
        </button>
      </form>
    </section>
  )
}

function CloseChoice({ value, label, chosen }: { value: string; label: string; chosen: string | undefined }) {
  return (
    <label class="choice">
      <input type="radio" name="state" value={value} checked={value === chosen} /> {label}
    </label>
  )
}

/** How a gap was closed, by whom, and the way back. */
export function Closed({ gap, view: { t, language, may } }: GapProps) {
  const when = gap.closedAt ? momentText(gap.closedAt, language) : ''
  return (
    <section class="panel closed">
      <p>
        <b>{t.gap.closedBy(t.gap.states[gap.state], gap.closedBy ?? '', when)}</b>{' '}
        {gap.reason ? <q>{gap.reason}</q> : null}
      </p>
      {gap.answer ? (
        <p>
          {t.gap.answeredWith} <a href={`/desk/answers/${gap.answer.id}/${gap.answer.language}`}>{gap.answer.id}</a>
        </p>
      ) : null}
      {may('sort') ? (
        <form method="post" action={`/desk/gaps/${gap.id}/reopen`}>
          <button type="submit" class="quiet">
            {t.gap.reopen}
          </button>
        </form>
      ) : null}
    </section>
  )
}
