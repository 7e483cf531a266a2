import type { Language } from '../../contract/index.ts'
import { Document } from '../../html/document.tsx'
import type { EmbedSettings } from './embed-settings.ts'
import type { EmbedStrings } from './strings/en.ts'
import { elementAttributes, propertyLines } from './tag-text.ts'
import type { WidgetFiles } from './widget-files.ts'

interface PreviewProps {
  settings: EmbedSettings
  language: Language
  t: EmbedStrings
  files: WidgetFiles
  /** Lets the one style and the one script in, and nothing else. */
  nonce: string
}

/** A page as a webmaster's might be, with the widget as chosen. The settings were read as colours and numbers, and no more. */
export function PreviewPage({ settings, language, t, files, nonce }: PreviewProps) {
  const inline: [string, string][] = settings.form === 'inline' ? [['inline', '']] : []
  const attributes = [...elementAttributes(settings), ...inline]
  return (
    <Document
      language={language}
      title={t.previewTitle}
      styles={['embed-preview.css']}
      unlisted
      head={<style nonce={nonce}>{`one-stop { ${propertyLines(settings).join(' ')} }`}</style>}
    >
      <body>
        <main>
          <h1>{t.sampleTitle}</h1>
          <p>{t.sampleText}</p>
          <one-stop {...Object.fromEntries(attributes)}></one-stop>
        </main>
        <script
          src={files.pinned.path}
          integrity={files.pinned.integrity}
          nonce={nonce}
          crossorigin="anonymous"
          async
        ></script>
      </body>
    </Document>
  )
}
