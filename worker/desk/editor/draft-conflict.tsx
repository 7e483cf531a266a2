import { liveEngine } from '../../live/live.ts'
import type { Draft, DraftFields } from '../../store/answers/drafts.ts'
import { page } from '../ui/page.tsx'
import { type DeskContext, type View, viewOf } from '../ui/view.ts'
import { DraftForm } from './draft-form.tsx'

/** Two versions of one text that cannot both be kept. */
export interface Conflict {
  /** What was typed, with the save and the version that saving it starts from. */
  mine: Draft
  theirs: DraftFields
  theirsHref: string
  title: string
  text: string
}

/** Shows both versions side by side; mine stays in the form, ready to be changed and saved over theirs. */
export async function draftConflict(c: DeskContext, { mine, theirs, theirsHref, title, text }: Conflict) {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const view = viewOf(c)
  const { t } = view
  const content = (
    <>
      <h1>{title}</h1>
      <p class="said bad" role="alert">
        {text}
      </p>
      <div class="columns halves">
        <section>
          <h2>{t.draft.yours}</h2>
          <DraftForm draft={mine} findings={[]} agencies={snapshot.agencies} view={view}>
            <div class="actions">
              <button type="submit" name="do" value="save">
                {t.draft.keepMine}
              </button>
              <a href={theirsHref}>{t.draft.useTheirs}</a>
            </div>
          </DraftForm>
        </section>
        <Theirs fields={theirs} view={view} />
      </div>
    </>
  )
  return page(c, title, content, { status: 409, styles: ['draft.css'] })
}

function Theirs({ fields, view: { t } }: { fields: DraftFields; view: View }) {
  const sources = fields.sources.map(({ title, url }) => `${title} ${url}`).join('\n')
  const shown: [string, string][] = [
    [t.fields.title, fields.title],
    [t.fields.body, fields.body],
    [t.fields.asked, fields.asked],
    [t.fields.agency, [fields.agency, ...fields.agencies].join(', ')],
    [t.fields.owner, fields.owner],
    [t.fields.sources, sources],
    [t.fields.topics, fields.topics],
  ]
  return (
    <section>
      <h2>{t.draft.theirs}</h2>
      <dl class="panel theirs">
        {shown.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd class="typed">{value}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}
