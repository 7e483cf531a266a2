import { html } from 'hono/html'
import type { EmbedSettings } from './embed-settings.ts'
import type { EmbedStrings } from './strings/en.ts'
import type { WidgetFiles } from './widget-files.ts'

interface PreviewProps {
  settings: EmbedSettings
  language: string
  t: EmbedStrings
  files: WidgetFiles
  /** Lets the one style and the one script in, and nothing else. */
  nonce: string
}

/** A page as a webmaster's might be, with the widget as chosen. `accent` was read as a colour: six digits and no more. */
export function PreviewPage({ settings, language, t, files, nonce }: PreviewProps) {
  const { agency, accent, form, place } = settings
  const spoken = settings.language
  return (
    <>
      {html`<!doctype html>`}
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>{t.previewTitle}</title>
          <link rel="stylesheet" href="/assets/embed-preview.css" />
          <style nonce={nonce}>{`one-stop { --one-stop-accent: ${accent} }`}</style>
        </head>
        <body>
          <main>
            <h1>{t.sampleTitle}</h1>
            <p>{t.sampleText}</p>
            {form === 'inline' ? (
              <one-stop agency={agency} language={spoken} inline></one-stop>
            ) : (
              <one-stop agency={agency} language={spoken} position={place}></one-stop>
            )}
          </main>
          <script
            src={files.pinned.path}
            integrity={files.pinned.integrity}
            nonce={nonce}
            crossorigin="anonymous"
            async
          ></script>
        </body>
      </html>
    </>
  )
}
