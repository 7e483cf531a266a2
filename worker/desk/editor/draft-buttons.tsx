import type { Draft } from '../../store/answers/drafts.ts'
import type { View } from '../ui/view.ts'

interface ButtonsProps {
  isInReview: boolean
  /** Whether who looks may publish it, or must leave that to somebody who did not write in it; undefined where the role does not allow it. */
  publishing: 'now' | 'by-another' | undefined
  /** Whether a day is set on which it goes live. */
  isLater: boolean
  view: View
}

/** What can be done with a draft by whoever may write it. */
export function Buttons({ isInReview, publishing, isLater, view: { t } }: ButtonsProps) {
  return (
    <div class="actions">
      {/* The first button is what Enter in a field presses: saving harms nothing. */}
      <button type="submit" name="do" value="save" class="quiet">
        {t.draft.save}
      </button>
      <button type="submit" name="do" value="preview" class="quiet">
        {t.draft.preview}
      </button>
      {isInReview ? null : (
        <button type="submit" name="do" value="review" class={publishing === 'now' ? 'quiet' : ''}>
          {t.review.ask}
        </button>
      )}
      {publishing === 'now' ? (
        <button type="submit" name="do" value="publish" data-now={t.draft.publish} data-later={t.draft.publishLater}>
          {isLater ? t.draft.publishLater : t.draft.publish}
        </button>
      ) : null}
      {publishing === 'by-another' ? <p class="hint">{t.review.twoPeopleWrote}</p> : null}
    </div>
  )
}

export function Discard({ draft, view: { t } }: { draft: Draft; view: View }) {
  return (
    <form method="post" action={`/desk/drafts/${draft.id}/discard`} class="discard">
      <button type="submit" class="plain">
        {t.draft.discard}
      </button>
    </form>
  )
}
