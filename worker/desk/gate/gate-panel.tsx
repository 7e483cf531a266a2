import type { View } from '../view.ts'
import { type Change, type GateReport, type Outcome, regressionsOf } from './gate.ts'

const SHOWN = 20

/** Which other questions would get another reply, before and after; those that lose their right answer first. */
export function GatePanel({ report, view }: { report: GateReport; view: View }) {
  const { t } = view
  const worse = regressionsOf(report).length
  const shown = report.changes.slice(0, SHOWN)
  return (
    <section class={worse > 0 ? 'panel bad' : 'panel'} id="gate">
      <h2>{t.gateTitle}</h2>
      <p>
        <b>{t.gateChanges(report.changes.length, report.asked)}</b>
      </p>
      {worse > 0 ? <p class="problem">{t.gateWorse(worse)}</p> : null}
      <ul class="changes">
        {shown.map((change) => (
          <ChangeItem change={change} view={view} />
        ))}
      </ul>
      {report.changes.length > SHOWN ? <p>{t.plainMore(report.changes.length - SHOWN)}</p> : null}
    </section>
  )
}

function ChangeItem({ change, view: { t } }: { change: Change; view: View }) {
  const { question, language, before, after, verdict } = change
  return (
    <li class={verdict}>
      <q lang={language}>{question}</q>{' '}
      {verdict === 'other' ? null : <span class="tag">{t.gateVerdicts[verdict]}</span>}
      <small>
        {t.gateBefore} <Told outcome={before} none={t.gateNone} />
      </small>
      <small>
        {t.gateAfter} <Told outcome={after} none={t.gateNone} />
      </small>
    </li>
  )
}

function Told({ outcome: { answers }, none }: { outcome: Outcome; none: string }) {
  return <>{answers.length === 0 ? none : answers.map(({ title }) => title).join(' / ')}</>
}
