import type { AnswerVersion } from '../../store/answers/answers.ts'
import type { View } from '../ui/view.ts'
import { type Run, wordDiff } from './word-diff.ts'

interface VersionCompareProps {
  from: AnswerVersion
  to: AnswerVersion
  view: View
}

/** What changed between two versions, word by word. What is added and taken out is said in words too, for those who hear it. */
export function VersionCompare({ from, to, view: { t } }: VersionCompareProps) {
  const runs = wordDiff(from.markdown, to.markdown)
  return (
    <section class="panel" id="compare">
      <h2 id="compare-title">{t.answers.compareTitle(from.version, to.version)}</h2>
      {runs.length === 0 ? <p>{t.answers.compareSame}</p> : null}
      {/* It scrolls, so the keyboard must reach it. */}
      <section class="typed diff" lang={to.language} aria-labelledby="compare-title" tabindex={0}>
        {runs.map((run) => drawRun(run, t))}
      </section>
    </section>
  )
}

/** A run as text, marked for eyes and ears. */
export function drawRun({ kind, text }: Run, t: View['t']) {
  if (kind === 'added')
    return (
      <ins>
        <span class="hidden">{` ${t.answers.added} `}</span>
        {text}
      </ins>
    )
  if (kind === 'taken')
    return (
      <del>
        <span class="hidden">{` ${t.answers.taken} `}</span>
        {text}
      </del>
    )
  return kind === 'same' ? text : <span class="skipped">{text}</span>
}
