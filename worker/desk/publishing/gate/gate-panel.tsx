import { REASON_CHARACTERS } from '../../ui/field-problem.tsx'
import type { View } from '../../ui/view.ts'
import { type Change, type GateReport, type Outcome, regressionsOf } from './gate.ts'
import { OurQuestions, type OursForm } from './our-questions.tsx'

const SHOWN = 20

interface GatePanelProps {
  report: GateReport
  /** The form by which a reviewer says that the answer is for questions that must have got none. */
  ours?: OursForm
  /** The form by which an admin can publish all the same: where it goes, and what it says besides the reason. */
  overrule?: { action: string; fields: Record<string, string | number> }
  view: View
}

/** Which other questions would get another reply, before and after; those that lose their right answer first. */
export function GatePanel({ report, ours, overrule, view }: GatePanelProps) {
  const { t } = view
  const worse = regressionsOf(report).length
  const shown = report.changes.slice(0, SHOWN)
  return (
    <section class={worse > 0 ? 'panel bad' : 'panel'} id="gate">
      <h2>{t.gate.title}</h2>
      <p>
        <b>{t.gate.changes(report.changes.length, report.asked)}</b>
      </p>
      {worse > 0 ? <p class="problem">{t.gate.worse(worse)}</p> : null}
      {shown.length > worse ? <p class="hint">{t.gate.help}</p> : null}
      <ul class="changes">
        {shown.map((change) => (
          <ChangeItem change={change} view={view} />
        ))}
      </ul>
      {report.changes.length > SHOWN ? <p>{t.lists.more(report.changes.length - SHOWN)}</p> : null}
      {ours ? <OurQuestions form={ours} changes={report.changes} view={view} /> : null}
      {worse > 0 && overrule && view.may('overrule') ? <OverruleForm {...overrule} view={view} /> : null}
    </section>
  )
}

function OverruleForm({ action, fields, view: { t } }: NonNullable<GatePanelProps['overrule']> & { view: View }) {
  return (
    <form method="post" action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <label for="overrule-reason">{t.gate.overruleWhy}</label>
      <input id="overrule-reason" name="reason" required maxlength={REASON_CHARACTERS} />
      <button type="submit" class="quiet">
        {t.gate.overrule}
      </button>
    </form>
  )
}

function ChangeItem({ change, view: { t } }: { change: Change; view: View }) {
  const { question, language, before, after, verdict } = change
  return (
    <li class={verdict}>
      {change.id && verdict !== 'other' ? (
        <a href={`/desk/examination/${change.id}`}>
          <q lang={language}>{question}</q>
        </a>
      ) : (
        <q lang={language}>{question}</q>
      )}{' '}
      {verdict === 'other' ? null : <span class="tag">{t.gate.verdicts[nameOf(change)]}</span>}
      <small>
        {t.gate.before} <Told outcome={before} none={t.gate.none} />
      </small>
      <small>
        {t.gate.after} <Told outcome={after} none={t.gate.none} />
      </small>
    </li>
  )
}

/** A question that must have got no answer loses none: it would get this one. */
function nameOf({ verdict, reaches }: Change): 'worse' | 'reached' | 'ours' | 'better' {
  if (verdict === 'other') return 'worse'
  return verdict === 'worse' && reaches ? 'reached' : verdict
}

function Told({ outcome: { answers }, none }: { outcome: Outcome; none: string }) {
  return <>{answers.length === 0 ? none : answers.map(({ title }) => title).join(' / ')}</>
}
