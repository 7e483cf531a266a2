import { Layout } from '../../html/layout.tsx'
import { EmbedForm } from './embed-form.tsx'
import { EmbedResult } from './embed-result.tsx'
import { settingsQuery } from './embed-settings.ts'
import type { EmbedView } from './embed-view.ts'

/** The page on which a webmaster makes the tag. */
export function EmbedPage({ view }: { view: EmbedView }) {
  const { t, language, settings } = view
  const other = language === 'es' ? 'en' : 'es'
  const href = `/embed?language=${other}&${settingsQuery(settings)}`
  return (
    <Layout
      title={t.title}
      language={language}
      alternate={{ language: other, href, text: t.switchLanguage }}
      styles={['embed.css']}
      head={<script type="module" src="/assets/embed.js"></script>}
    >
      <h1>{t.title}</h1>
      <p>{t.intro}</p>
      <div
        class="columns"
        data-copy={t.copy}
        data-copied={t.copied}
        data-failed={t.copyFailed}
        data-updated={t.updated}
        data-pick={t.pick}
      >
        <EmbedForm view={view} />
        <EmbedResult view={view} />
      </div>
      <p id="said" class="unseen" role="status"></p>
    </Layout>
  )
}
