import type { AnswerRow, AnswerVersion } from '../../store/answers/answers.ts'
import type { AuditLine } from '../../store/audit.ts'
import { listText, momentText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'

interface VersionListProps {
  row: AnswerRow
  versions: AnswerVersion[]
  shown: AnswerVersion
  /** What happened to the answer: a version's line names the draft that it was. */
  history: AuditLine[]
  view: View
}

/** Every version: who wrote it, who approved it and why, what changed, and the way to its draft and what was said about it. */
export function VersionList({ row, versions, shown, history, view }: VersionListProps) {
  const { t } = view
  const base = `/desk/answers/${row.id}/${row.language}`
  const drafts = draftsByVersion(history)
  return (
    <section class="panel">
      <h2>{t.answers.versions}</h2>
      <ol class="history">
        {versions.map((one) => (
          <li>
            <a
              href={one.version === row.version ? base : `${base}?version=${one.version}`}
              aria-current={one.version === shown.version ? 'page' : undefined}
            >
              {t.answers.versionNumber(one.version)}
            </a>{' '}
            {one.version === row.version ? (
              <span class="tag">{row.state === 'archived' ? t.answers.archivedTag : t.answers.liveVersion}</span>
            ) : null}{' '}
            {one.version > 1 ? (
              <a class="small" href={`${base}?version=${one.version}&compare=${one.version - 1}#compare`}>
                {t.answers.compareWith(one.version - 1)}
              </a>
            ) : null}
            <Origin version={one} draft={drafts.get(one.version)} view={view} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Who stands behind a version, and where it came from. */
function Origin({ version, draft, view }: { version: AnswerVersion; draft: string | undefined; view: View }) {
  const { author, writers, createdAt, note, gapId } = version
  const { t, language } = view
  const when = momentText(createdAt, language)
  return (
    <>
      <small>
        {writers.length === 0
          ? t.answers.versionBy(author, when)
          : t.answers.writtenAndApproved(listText(writers, language), author, when)}
      </small>
      {note ? <q>{note}</q> : null}
      {gapId ? (
        <small>
          <a href={`/desk/gaps/${gapId}`}>{t.answers.fromGap}</a>
        </small>
      ) : null}
      {draft ? (
        <small>
          <a href={`/desk/drafts/${draft}`}>{t.answers.fromDraft}</a>
        </small>
      ) : null}
    </>
  )
}

function draftsByVersion(history: AuditLine[]): Map<number, string> {
  return new Map(
    history.flatMap(({ detail: { version, draft } }) =>
      typeof version === 'number' && typeof draft === 'string' ? [[version, draft] as const] : [],
    ),
  )
}
