import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { Document } from '../../html/document.tsx'
import { asItComes } from './later.ts'
import { type DeskContext, type View, viewOf } from './view.ts'

interface PageProps {
  view: View
  title: string
  /** Which part of the desk the page belongs to. */
  part?: Part | undefined
  styles: string[]
  script?: string | undefined
  children: Child
}
type Part = 'home' | 'gaps' | 'drafts' | 'answers' | 'numbers' | 'people' | 'agencies'
const PARTS: Part[] = ['home', 'gaps', 'drafts', 'answers', 'numbers', 'people', 'agencies']
const ADMIN_PARTS: Part[] = ['people']
/** What every page is drawn with. */
const EVERY_PAGE = ['tokens.css', 'desk.css', 'forms.css', 'lists.css']

/** What can be said about a page besides its title and content. */
interface PageOptions {
  part?: Part
  status?: ContentfulStatusCode
  /** Style sheets of the page's own, by their names among the assets. */
  styles?: string[]
  /** A script that makes the page nicer, by its name among the assets. */
  script?: string | undefined
  /** Where the link to the other language leads back to, on a page whose own address takes forms only. */
  path?: string
}

/** Answers with a page of the desk. `content` is drawn with the request's view; what of it takes long stands behind `later`. */
export async function page(
  c: DeskContext,
  title: string,
  content: Child,
  { part, status = 200, styles = [], script, path }: PageOptions = {},
) {
  const view = { ...viewOf(c), ...(path === undefined ? {} : { path }) }
  c.header('Cache-Control', 'no-store')
  c.header('Vary', 'Cookie')
  const frame = (
    <Frame view={view} title={title} part={part} styles={styles} script={script}>
      {content}
    </Frame>
  )
  const html = await (await frame).toString()
  const stream = asItComes(c, html)
  return stream ? c.body(stream, status, { 'Content-Type': 'text/html; charset=UTF-8' }) : c.html(html, status)
}

function Frame({ view, title, part, styles, script, children }: PageProps) {
  const { t, language } = view
  return (
    <Document
      language={language}
      title={`${title} – ${t.page.product}`}
      styles={[...EVERY_PAGE, ...styles]}
      head={script ? <script type="module" src={`/assets/${script}`} /> : null}
    >
      <body data-keys={view.hasKeys ? 'on' : 'off'}>
        <a class="skip" href="#main">
          {t.page.skip}
        </a>
        {view.development ? <aside class="banner">{t.page.developmentBanner}</aside> : null}
        <Header view={view} part={part} />
        <main id="main" tabindex={-1}>
          {children}
        </main>
      </body>
    </Document>
  )
}

function Header({ view, part }: { view: View; part: Part | undefined }) {
  const { t, language, path, person } = view
  const other = language === 'en' ? 'es' : 'en'
  return (
    <header class="top">
      <a class="product" href="/desk">
        {t.page.product}
      </a>
      {person ? (
        <nav aria-label={t.page.navigation}>
          {PARTS.filter((each) => !ADMIN_PARTS.includes(each) || view.may('people')).map((each) => (
            <a href={each === 'home' ? '/desk' : `/desk/${each}`} aria-current={each === part ? 'true' : undefined}>
              {t.page.parts[each]}
            </a>
          ))}
        </nav>
      ) : null}
      <div class="me">
        <a href={`/desk/language/${other}?to=${encodeURIComponent(path)}`} lang={other} hreflang={other}>
          {t.page.otherLanguage}
        </a>
        {person ? <SignedIn person={person} view={view} /> : null}
      </div>
    </header>
  )
}

function SignedIn({ person, view }: { person: string; view: View }) {
  return (
    <>
      <a class="person" href="/desk/sessions">
        {person}
      </a>
      <form method="post" action="/desk/sign-out">
        <button type="submit" class="plain">
          {view.t.page.signOut}
        </button>
      </form>
    </>
  )
}
