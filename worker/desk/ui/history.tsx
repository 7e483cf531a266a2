import type { AuditEntry } from '../../store/audit.ts'
import type { Strings } from '../strings/en/index.ts'
import { momentText } from './day-text.ts'
import type { View } from './view.ts'

/** What someone did, in words; what a later version of the desk did is named as it is. */
function actionText({ action, detail }: AuditEntry, t: Strings): string {
  const text = Object.entries(t.history.actions).find(([name]) => name === action)?.[1] ?? action
  return detail?.planned ? t.history.asPlanned(text) : text
}

/** What happened to something, newest first; nothing where nothing did. */
export function History({ entries, view: { t, language } }: { entries: AuditEntry[]; view: View }) {
  if (entries.length === 0) return null
  return (
    <section class="panel">
      <h2>{t.history.title}</h2>
      <ol class="history">
        {entries.map((entry) => (
          <li>
            <b>{entry.who}</b> {actionText(entry, t)}{' '}
            <small>
              <time datetime={entry.at}>{momentText(entry.at, language)}</time>
            </small>
            {entry.reason ? <q>{entry.reason}</q> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
