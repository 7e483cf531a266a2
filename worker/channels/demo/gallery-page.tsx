import { LANGUAGES } from '../../contract/index.ts'
import { Document } from '../../html/document.tsx'
import { type GallerySettings, galleryQuery, THEMES, WIDTHS } from './gallery-settings.ts'
import type { GalleryState } from './gallery-states.ts'

const LANGUAGE_NAMES = {
  en: 'English',
  es: 'Español',
  zh: '简体中文',
  vi: 'Tiếng Việt',
  ko: '한국어',
  ar: 'العربية',
  ht: 'Kreyòl ayisyen',
} as const
const THEME_NAMES = { light: 'Light', dark: 'Dark', reader: 'As your device has it' } as const
const WIDTH_NAMES = { phone: 'Phone, 390 wide', narrow: 'Narrowest, 320 wide', desktop: 'Desktop, 1,000 wide' } as const

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

interface GalleryProps {
  states: GalleryState[]
  settings: GallerySettings
}

/** Every state of the widget, each live in a frame of its own: to be looked at, tried, and shown to others by its address. */
export function GalleryPage({ states, settings }: GalleryProps) {
  return (
    <Document
      language="en"
      title="Every state of the widget | One Stop"
      styles={['tokens.css', 'page.css', 'gallery.css']}
      icon="icon.svg"
      unlisted
    >
      <body>
        <header>
          <a class="home" href="/demo">
            One Stop: demonstration pages
          </a>
        </header>
        <main id="main">
          <h1>Every state of the widget</h1>
          <p>
            The real widget of this build, in the {states.length} states that the tests look at. Press what you like:
            replies come from the tests’ data, and nothing is sent or kept.
          </p>
          <Choices settings={settings} />
          <details>
            <summary>Forced colors, and other settings of the device</summary>
            <p>
              A page cannot force colors upon itself. In Chrome or Edge: developer tools, “Rendering”, “Emulate CSS
              media feature forced-colors: active”; reduced motion and print are there too. On Windows: Settings,
              Accessibility, Contrast themes. The frames follow.
            </p>
          </details>
          <nav aria-label="States">
            <ol class="states">
              {states.map(({ name, shows }) => (
                <li>
                  <a href={`#${name}`}>{sentence(shows)}</a>
                </li>
              ))}
            </ol>
          </nav>
          <div class={`frames at-${settings.width}`}>
            {states.map((state) => (
              <Frame state={state} settings={settings} />
            ))}
          </div>
        </main>
      </body>
    </Document>
  )
}

/** Links, not a form: each combination has an address. */
function Choices({ settings }: { settings: GallerySettings }) {
  const { language, theme, width } = settings
  return (
    <dl class="choices">
      <Row title="Language">
        {LANGUAGES.map((each) => (
          <Choice query={galleryQuery(settings, { language: each })} chosen={each === language} lang={each}>
            {LANGUAGE_NAMES[each]}
          </Choice>
        ))}
      </Row>
      <Row title="Colors">
        {THEMES.map((each) => (
          <Choice query={galleryQuery(settings, { theme: each })} chosen={each === theme}>
            {THEME_NAMES[each]}
          </Choice>
        ))}
      </Row>
      <Row title="Window">
        {WIDTHS.map((each) => (
          <Choice query={galleryQuery(settings, { width: each })} chosen={each === width}>
            {WIDTH_NAMES[each]}
          </Choice>
        ))}
      </Row>
    </dl>
  )
}

function Row({ title, children }: { title: string; children: unknown }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  )
}

interface ChoiceProps {
  query: string
  chosen: boolean
  lang?: string
  children: string
}

function Choice({ query, chosen, lang, children }: ChoiceProps) {
  return (
    <a href={`/demo/states?${query}`} aria-current={chosen ? 'true' : undefined} lang={lang}>
      {children}
    </a>
  )
}

function Frame({ state: { name, shows }, settings }: { state: GalleryState; settings: GallerySettings }) {
  const href = `/demo/states/frame?state=${name}&${galleryQuery(settings)}`
  return (
    <section id={name} aria-labelledby={`title-${name}`}>
      <h2 id={`title-${name}`}>{sentence(shows)}</h2>
      <p>
        <code>{name}</code> · <a href={href}>Alone</a>
      </p>
      <iframe title={shows} src={href} loading="lazy"></iframe>
    </section>
  )
}
