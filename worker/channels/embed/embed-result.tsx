import type { Child } from 'hono/jsx'
import { settingsQuery } from './embed-settings.ts'
import type { EmbedView } from './embed-view.ts'
import { policyLines } from './policy-lines.ts'
import { embedStrings } from './strings.ts'
import { tagText } from './tag-text.ts'

/** The widget as chosen, in a page of its own, and all there is to copy. */
export function EmbedResult({ view }: { view: EmbedView }) {
  const { t, settings, files, origin, language } = view
  const { html, css } = tagText(settings, files, origin, embedStrings(settings.language ?? language).ask)
  return (
    <div id="result">
      <section aria-labelledby="preview-title">
        <h2 id="preview-title">{t.preview}</h2>
        <p>{t.previewHint}</p>
        <iframe
          class="preview"
          title={t.previewTitle}
          src={`/embed/preview?language=${language}&${settingsQuery(settings)}`}
        ></iframe>
      </section>
      <section aria-labelledby="tag-title">
        <h2 id="tag-title">{t.tag}</h2>
        <p>{t.tagHint}</p>
        <Code id="tag" label={t.tag} text={html} />
        {css ? (
          <>
            <h3>{t.css}</h3>
            <p>{t.cssHint}</p>
            <Code id="css" label={t.css} text={css} />
          </>
        ) : null}
        <h3>{t.policy}</h3>
        <p>{t.policyHint}</p>
        <Policy view={view} />
        <Verdicts view={view} />
        <p>{t.also}</p>
        <p class="hint">{t.safety}</p>
      </section>
    </div>
  )
}

/** Text to copy; the script adds a button. Lines wrap, so nothing has to be scrolled sideways. */
function Code({ id, label, text }: { id: string; label: string; text: string }) {
  return (
    <div class="copyable" data-label={label}>
      <pre id={id}>
        <code>{text}</code>
      </pre>
    </div>
  )
}

function Policy({ view: { t, settings, files, origin } }: { view: EmbedView }) {
  return (
    <dl class="policy">
      {policyLines(origin, settings.release, files).map(
        ({ directive, sources, why }): Child => (
          <div>
            <dt>
              <code>{directive}</code> {t.policyWhy[why]}
            </dt>
            <dd class="copyable" data-label={directive}>
              <code>{sources}</code>
            </dd>
          </div>
        ),
      )}
    </dl>
  )
}

/** What the policy that was pasted says of each thing that the widget needs, worst things as they could be. */
function Verdicts({ view: { t, verdicts } }: { view: EmbedView }) {
  if (verdicts.length === 0) return null
  return (
    <div id="verdicts">
      <h3>{t.verdict}</h3>
      <ul>
        {verdicts.map(({ need, leave, instead }) => (
          <li class={leave === 'blocked' || leave === 'partly' ? 'blocked' : undefined}>
            {Object.entries(t.verdicts[need]).find(([name]) => name === leave)?.[1]}
            {instead ? (
              <p class="copyable" data-label={instead.split(' ', 1)[0]}>
                {t.instead} <code>{instead}</code>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
