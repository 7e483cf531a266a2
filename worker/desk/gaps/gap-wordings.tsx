import type { Gap, GapWording } from '../../store/gaps/gap.ts'
import type { SimilarGap } from '../../store/gaps/similar-gaps.ts'
import { dayText, listText } from '../ui/day-text.ts'
import { FieldProblem } from '../ui/field-problem.tsx'
import type { View } from '../ui/view.ts'

interface WordingsProps {
  gap: Gap
  /** Gaps that share words with it, to which questions can be moved. */
  like: SimilarGap[]
  /** What is wrong with what was chosen to leave. */
  problem: string | undefined
  view: View
}

/** A gap's questions as redacted; where some ask something else, a writer can make them a gap of their own or move
 * them to another. */
export function Wordings({ gap, like, problem, view }: WordingsProps) {
  const { t } = view
  const canSplit = gap.state === 'open' && gap.asked.length > 1 && view.may('sort')
  const list = (
    <ul class="wordings">
      {gap.asked.map((wording) => (
        <li>
          <WordingText wording={wording} canSplit={canSplit} view={view} />
        </li>
      ))}
    </ul>
  )
  return (
    <section class="panel" id="wordings">
      <h2>{t.gap.whatPeopleAsked}</h2>
      {canSplit ? (
        <form method="post" action={`/desk/gaps/${gap.id}/split`}>
          <FieldProblem id="split-problem" text={problem} />
          {list}
          <p class="hint" id="split-hint">
            {t.gap.splitHint}
          </p>
          <button type="submit" class="quiet" aria-describedby="split-hint">
            {t.gap.split}
          </button>
          <MoveTo gap={gap} like={like} view={view} />
        </form>
      ) : (
        list
      )}
    </section>
  )
}

function MoveTo({ gap, like, view: { t } }: { gap: Gap; like: SimilarGap[]; view: View }) {
  return (
    <div class="inline move">
      {like.length === 0 ? null : (
        <select name="into" aria-label={t.gap.moveInto}>
          <option value="">{t.gap.moveInto}</option>
          {like.map(({ id, question }) => (
            <option value={id}>{question}</option>
          ))}
        </select>
      )}
      <input name="address" aria-label={t.gap.moveAddress} placeholder={t.gap.moveAddress} />
      <button type="submit" class="quiet" formaction={`/desk/gaps/${gap.id}/move`}>
        {t.gap.move}
      </button>
    </div>
  )
}

function WordingText({ wording, canSplit, view }: { wording: GapWording; canSplit: boolean; view: View }) {
  const said = (
    <span>
      <q lang={wording.language}>{wording.text}</q>
      <Counted wording={wording} view={view} />
    </span>
  )
  if (!canSplit) return said
  return (
    <label class="choice">
      <input type="checkbox" name="wording" value={wording.normalised} /> {said}
    </label>
  )
}

function Counted({ wording, view }: { wording: GapWording; view: View }) {
  const { t, language } = view
  const removed = wording.removed.map((kind) => t.gap.removedKinds[kind] ?? kind)
  return (
    <small>
      {[t.gap.times(wording.count), ...(removed.length > 0 ? [t.gap.removed(listText(removed, language))] : [])].join(
        ' · ',
      )}
      {' · '}
      <time datetime={wording.lastSeen}>{dayText(wording.lastSeen, language)}</time>
    </small>
  )
}
