import type { DraftVersion } from '../../store/answers/draft-versions.ts'
import type { Draft, DraftFields } from '../../store/answers/drafts.ts'
import { drawRun } from '../answers/version-compare.tsx'
import { wordDiff } from '../answers/word-diff.ts'
import { momentText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'

interface DraftVersionsProps {
  draft: Draft
  versions: DraftVersion[]
  /** The save that it is held against. */
  compared: number | undefined
  /** Whether who looks may write in it. */
  isOpen: boolean
  view: View
}

/** What a draft was before: each kept version with who wrote it, what changed since, word by word, and the way to take it back. */
export function DraftVersions({ draft, versions, compared, isOpen, view }: DraftVersionsProps) {
  const { t, language } = view
  if (versions.length === 0) return null
  const before = versions.find(({ revision }) => revision === compared)
  return (
    <section class="panel" id="versions">
      <h2>{t.draft.versions}</h2>
      {before ? <Changes draft={draft} before={before} isOpen={isOpen} view={view} /> : null}
      <ol class="history">
        {versions.map(({ revision, savedBy, savedAt }) => (
          <li>
            <b>{savedBy}</b> <time datetime={savedAt}>{momentText(savedAt, language)}</time>{' '}
            <a
              class="small"
              href={`/desk/drafts/${draft.id}?compare=${revision}#versions`}
              aria-current={revision === compared ? 'true' : undefined}
            >
              {t.draft.changesSince}
              <span class="hidden">{` ${momentText(savedAt, language)}`}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}

interface ChangesProps {
  draft: Draft
  before: DraftVersion
  isOpen: boolean
  view: View
}

function Changes({ draft, before, isOpen, view: { t, language } }: ChangesProps) {
  const runs = wordDiff(textOf(before.fields), textOf(draft.fields))
  const when = momentText(before.savedAt, language)
  return (
    <>
      <h3 id="changed-since">{t.draft.changedSince(before.savedBy, when)}</h3>
      {runs.length === 0 ? <p>{t.answers.compareSame}</p> : null}
      {/* It scrolls, so the keyboard must reach it. */}
      <section class="typed diff" lang={draft.language} aria-labelledby="changed-since" tabindex={0}>
        {runs.map((run) => drawRun(run, t))}
      </section>
      {isOpen ? (
        <p>
          <a class="alone" href={`/desk/drafts/${draft.id}?version=${before.revision}`}>
            {t.draft.takeBack}
          </a>
        </p>
      ) : null}
    </>
  )
}

function textOf({ title, body, asked }: DraftFields): string {
  return [title, body, asked].join('\n\n')
}
