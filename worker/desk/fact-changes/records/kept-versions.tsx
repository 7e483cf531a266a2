import { recordText } from '../../../corpus/index.ts'
import { momentText } from '../../ui/day-text.ts'
import type { View } from '../../ui/view.ts'
import { Differences } from './differences.tsx'
import type { Found, RecordKind } from './record-kind.ts'

/** What the file says, as a version to begin from. */
const FILED = 'file'

/** The version that an address asks to begin from. */
export function versionOf<Kept>(asked: string | undefined, { filed, kept }: Found<Kept>): Kept | undefined {
  if (asked === FILED) return filed
  return kept.find(({ id }) => String(id) === asked)?.record
}

interface KeptVersionsProps<Kept> {
  kind: RecordKind<Kept>
  found: Found<Kept>
  mayWrite: boolean
  view: View
}

/** What held before, each with what would change, and the way back to it. */
export function KeptVersions<Kept>({ kind, found, mayWrite, view }: KeptVersionsProps<Kept>) {
  const { t, language } = view
  const { subject, now, filed, kept } = found
  const versions = [
    ...kept.map(({ id, record, askedBy, askedAt }) => ({
      ...{ id: String(id), record, title: t.records.keptBy(askedBy, momentText(askedAt, language)) },
    })),
    { id: FILED, record: filed, title: t.records.filed },
  ].filter(({ record }) => recordText(record) !== recordText(now))
  if (versions.length === 0) return null
  return (
    <section class="panel">
      <h2>{t.records.before}</h2>
      {versions.map(({ id, record, title }) => (
        <details>
          <summary>{title}</summary>
          <Differences before={now} after={record} kind={kind} view={view} />
          {mayWrite ? (
            <p>
              <a class="alone" href={`${subject.path}?from=${id}#change`} aria-label={`${t.records.bring}: ${title}`}>
                {t.records.bring}
              </a>
            </p>
          ) : null}
        </details>
      ))}
    </section>
  )
}
