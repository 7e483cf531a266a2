import { Document } from '../../html/document.tsx'
import type { GallerySettings } from './gallery-settings.ts'
import { CLOSED, type GalleryState } from './gallery-states.ts'

interface FrameProps {
  state: GalleryState
  settings: GallerySettings
  nonce: string
  /** An agency with answers here: the widget has its number. */
  agency: string | undefined
}

/** An agency's page with the widget in one state. The first script waits for the widget's panel and hands it the state. */
export function GalleryFrame({ state, settings, nonce, agency }: FrameProps) {
  const { language, theme } = settings
  const open = state.name !== CLOSED.name
  return (
    <Document
      language={language}
      title={`${state.shows} | One Stop`}
      styles={['gallery-frame.css']}
      icon="icon.svg"
      unlisted
      class={theme}
      head={<script src="/assets/gallery-frame.js" data-state={state.name} nonce={nonce}></script>}
    >
      <body>
        <main lang="en" dir="ltr">
          <h1>An agency’s page</h1>
          <p>It stands for a page that holds the widget: {state.shows}.</p>
        </main>
        <one-stop
          agency={agency}
          theme={theme === 'reader' ? undefined : theme}
          nostorage=""
          {...(open ? { open: '' } : {})}
        ></one-stop>
        <script src="/one-stop.js" nonce={nonce}></script>
      </body>
    </Document>
  )
}
