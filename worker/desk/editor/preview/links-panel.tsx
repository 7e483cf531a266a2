import { type DraftLink, LINK_DAYS } from '../../../store/answers/draft-links.ts'
import type { Draft } from '../../../store/answers/drafts.ts'
import { dayText } from '../../ui/day-text.ts'
import { FieldProblem, REASON_CHARACTERS } from '../../ui/field-problem.tsx'
import type { View } from '../../ui/view.ts'

interface LinksProps {
  draft: Draft
  links: DraftLink[]
  /** Whether somebody asked for a link and did not say for whom. */
  isMissing: boolean
  view: View
}

/** Links to a draft's preview that hold, and making another. */
export function LinksPanel({ draft, links, isMissing, view: { t, language } }: LinksProps) {
  return (
    <details class="panel" id="links" open={links.length > 0 || isMissing}>
      <summary>{t.preview.share}</summary>
      <p>{t.preview.shareText(LINK_DAYS)}</p>
      <ul class="near">
        {links.map(({ id, name, madeBy, expiresAt }) => (
          <li>
            {name} <small>{t.preview.until(madeBy, dayText(expiresAt, language))}</small>
            <form method="post" action={`/desk/drafts/${draft.id}/links/${id}/end`}>
              <button type="submit" class="quiet">
                {t.preview.end}
                <span class="hidden">{`: ${name}`}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" action={`/desk/drafts/${draft.id}/links`}>
        <label for="link-name">{t.preview.forWhom}</label>
        <FieldProblem id="link-problem" text={isMissing ? t.fields.needed : undefined} />
        <input
          id="link-name"
          name="name"
          maxlength={REASON_CHARACTERS}
          aria-describedby={isMissing ? 'link-problem' : undefined}
        />
        <button type="submit" class="quiet">
          {t.preview.make}
        </button>
      </form>
    </details>
  )
}
