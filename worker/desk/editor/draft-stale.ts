import { readAnswerParts } from '../../corpus/index.ts'
import type { Draft } from '../../store/answers/drafts.ts'
import { fieldsOfAnswer } from '../drafts/draft-fields.ts'
import { draftOf } from '../drafts/draft-of.ts'
import { liveVersion } from '../publishing/live-version.ts'
import { momentText } from '../ui/day-text.ts'
import { type DeskContext, viewOf } from '../ui/view.ts'
import { draftConflict } from './draft-conflict.tsx'
import { draftPage } from './draft-page.tsx'

/** Someone saved this draft first: both texts side by side. Saving mine then starts from their save. */
export async function staleDraft(c: DeskContext, mine: Draft) {
  const stored = await draftOf(c, mine.id)
  if (stored.state !== 'draft' && stored.state !== 'in-review')
    return draftPage(c, { draft: { ...mine, state: stored.state }, isChecked: false, said: 'draftClosed', status: 409 })
  const { t, language } = viewOf(c)
  return draftConflict(c, {
    mine: { ...mine, revision: stored.revision },
    theirs: stored.fields,
    theirsHref: `/desk/drafts/${mine.id}`,
    title: t.draft.staleTitle,
    text: t.draft.staleText(stored.savedBy, momentText(stored.updatedAt, language)),
  })
}

/** Someone published a newer version first: both texts side by side. Saving mine then starts from their version. */
export async function staleVersion(c: DeskContext, mine: Draft) {
  const live = await liveVersion(c.env.DB, mine.fields.id, mine.language)
  const parts = readAnswerParts(live.markdown)
  const { t } = viewOf(c)
  return draftConflict(c, {
    mine: { ...mine, baseVersion: live.version },
    theirs: parts ? fieldsOfAnswer(parts) : { ...mine.fields, body: live.markdown },
    theirsHref: `/desk/answers/${live.id}/${live.language}`,
    title: t.draft.staleVersionTitle,
    text: t.draft.staleVersionText(live.author, live.version),
  })
}
