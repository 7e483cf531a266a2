import type { Gap } from '../../store/gaps/gap.ts'
import type { SimilarGap } from '../../store/gaps/similar-gaps.ts'
import type { View } from '../ui/view.ts'

/** Gaps that share words with this one, each with a button that makes them one. */
export function LikePanel({ gap, like, view: { t } }: { gap: Gap; like: SimilarGap[]; view: View }) {
  if (like.length === 0) return null
  return (
    <section class="panel">
      <h2>{t.gap.likeTitle}</h2>
      <ul class="near">
        {like.map(({ id, question, people }) => (
          <li>
            <a href={`/desk/gaps/${id}`} lang={gap.language}>
              {question}
            </a>
            <small>{t.gap.people(people)}</small>
            <form method="post" action={`/desk/gaps/${gap.id}/merge`}>
              <input type="hidden" name="from" value={id} />
              <button type="submit" class="quiet">
                {t.gap.merge}
                <span class="hidden">{`: ${question}`}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
