import type { DraftComment } from '../../store/answers/draft-comments.ts'
import type { Draft } from '../../store/answers/drafts.ts'
import type { Offer } from '../../store/skills/offers.ts'
import { OfferLog } from '../skills/to-ask-panel.tsx'
import { momentText } from '../ui/day-text.ts'
import { FieldProblem } from '../ui/field-problem.tsx'
import type { View } from '../ui/view.ts'

/** A comment that could not be added, as typed. */
export interface TypedComment {
  text: string
  problem: string
}

interface ReviewPanelProps {
  draft: Draft
  comments: DraftComment[]
  typed: TypedComment | undefined
  /** Who may be asked to review it. */
  people: string[]
  /** To whom the review was offered. */
  offers: Offer[]
  view: View
}

/** Where a draft stands in its review, and what people say about it. */
export function ReviewPanel({ draft, comments, typed, people, offers, view }: ReviewPanelProps) {
  const { t } = view
  const agency = draft.fields.agency || undefined
  return (
    <section class="panel" id="comments">
      <h2>{t.review.commentsTitle}</h2>
      {draft.state === 'in-review' ? (
        <form
          method="post"
          action={`/desk/drafts/${draft.id}/${view.may('publish', agency) ? 'send-back' : 'take-back'}`}
        >
          <p>{t.review.waits}</p>
          {view.may('write', agency) ? (
            <button type="submit" class="quiet">
              {view.may('publish', agency) ? t.review.sendBack : t.review.takeBack}
            </button>
          ) : null}
        </form>
      ) : null}
      {view.may('write', agency) && ['draft', 'in-review'].includes(draft.state) ? (
        <ReviewerForm draft={draft} people={people} view={view} />
      ) : null}
      <OfferLog offers={offers} view={view} />
      <Comments comments={comments} view={view} />
      <CommentForm draft={draft} typed={typed} view={view} />
    </section>
  )
}

/** Whom the review waits for, and by which day. */
function ReviewerForm({ draft, people, view: { t } }: { draft: Draft; people: string[]; view: View }) {
  const names = [...new Set([...(draft.reviewer ? [draft.reviewer] : []), ...people])]
  return (
    <form method="post" action={`/desk/drafts/${draft.id}/reviewer`}>
      <label for="reviewer">{t.reviews.reviewer}</label>
      <select id="reviewer" name="reviewer">
        <option value="">{t.reviews.noReviewer}</option>
        {names.map((name) => (
          <option value={name} selected={name === draft.reviewer}>
            {name}
          </option>
        ))}
      </select>
      <label for="due-on">{t.reviews.due}</label>
      <input id="due-on" type="date" name="due" value={draft.dueOn} />
      <button type="submit" class="quiet">
        {t.reviews.setReviewer}
      </button>
    </form>
  )
}

function Comments({ comments, view: { language } }: { comments: DraftComment[]; view: View }) {
  if (comments.length === 0) return null
  return (
    <ol class="history">
      {comments.map(({ at, who, text }) => (
        <li>
          <b>{who}</b>{' '}
          <small>
            <time datetime={at}>{momentText(at, language)}</time>
          </small>
          <p class="said-text">{text}</p>
        </li>
      ))}
    </ol>
  )
}

function CommentForm({ draft, typed, view: { t } }: { draft: Draft; typed: TypedComment | undefined; view: View }) {
  return (
    <form method="post" action={`/desk/drafts/${draft.id}/comment`}>
      <label for="comment">{t.review.comment}</label>
      <FieldProblem id="comment-problem" text={typed?.problem} />
      <textarea id="comment" name="comment" rows={3} aria-describedby={typed ? 'comment-problem' : undefined}>
        {`\n${typed?.text ?? ''}`}
      </textarea>
      <button type="submit" class="quiet">
        {t.review.commentSend}
      </button>
    </form>
  )
}
