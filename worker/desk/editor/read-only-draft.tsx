import { type AgencyRecord, localized } from '../../corpus/index.ts'
import type { Draft, DraftFields } from '../../store/answers/drafts.ts'
import type { View } from '../ui/view.ts'

interface ReadOnlyDraftProps {
  draft: Draft
  agencies: readonly AgencyRecord[]
  view: View
}

/** A draft that who looks cannot change: its text to read and to copy, and no field that would take what nobody saves. */
export function ReadOnlyDraft({ draft: { fields, language }, agencies, view }: ReadOnlyDraftProps) {
  const { t } = view
  const agency = agencies.find(({ id }) => id === fields.agency)
  return (
    <section class="panel draft" aria-labelledby="read-only">
      <h2 id="read-only">{t.draft.readOnlyTitle}</h2>
      <dl class="theirs">
        <Text name={t.fields.names.title} text={fields.title} language={language} />
        <Text name={t.fields.names.body} text={fields.body} language={language} />
        <Text name={t.fields.names.asked} text={fields.asked} language={language} />
        <Text name={t.fields.names.agency} text={agency ? localized(agency.name, view.language) : fields.agency} />
        <Text name={t.fields.names.owner} text={fields.owner} />
        <Text name={t.fields.names.sources} text={sourcesOf(fields)} />
        <Text name={t.fields.names.topics} text={fields.topics} />
        <Text name={t.fields.names.id} text={fields.id} />
        <Text name={t.fields.note} text={fields.note} />
      </dl>
    </section>
  )
}

function Text({ name, text, language }: { name: string; text: string; language?: string }) {
  if (!text.trim()) return null
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <pre class="typed" lang={language}>
          {text}
        </pre>
      </dd>
    </>
  )
}

function sourcesOf({ sources }: DraftFields): string {
  return sources.map(({ title, url }) => `${title} ${url}`.trim()).join('\n')
}
