import type { Child } from 'hono/jsx'
import { Document } from '../../html/document.tsx'
import type { Host } from './agency-page.tsx'

const PAGES = [
  {
    href: '/demo/va',
    title: 'Veterans Affairs',
    text: 'A long page in English. Ask “my dad died he was a vet what do i do”.',
  },
  { href: '/demo/ssa', title: 'Social Security', text: 'A page of topics in English. Ask “i lost my ss card”.' },
  { href: '/demo/ssa/es', title: 'Seguro Social', text: 'The same page in Spanish. Ask “perdí mi tarjeta”.' },
]

const MORE = [
  { href: '/demo/states', title: 'Every state of the widget', text: 'In seven languages, light and dark, by width.' },
  { href: '/ask', title: 'The same without JavaScript', text: 'What people get when nothing else works.' },
  { href: '/answered', title: 'You asked, we answered', text: 'Questions that had no answer and now have one.' },
  { href: '/desk', title: 'The desk', text: 'Where writers see what people could not find out, and answer it.' },
  { href: '/api/openapi.json', title: 'The API', text: 'Described in OpenAPI, for other software.' },
]

/** Where a webmaster who looks at One Stop for the first time begins.
 * @param origin - Where this deployment is reached. */
export function DemoIndex({ host, origin }: { host: Host; origin: string }) {
  const agency = host.agencyFor('va')
  return (
    <Document
      language="en"
      title="One Stop: demonstration"
      styles={['tokens.css', 'page.css', 'demo-index.css']}
      icon="icon.svg"
      head={<script src="/one-stop.js" data-agency={agency} nonce={host.nonce} async></script>}
    >
      <body>
        <main id="main">
          <h1>One Stop</h1>
          <p class="lead">
            People ask in their own words, on your agency’s own page, and read the approved answer. Try it: the button
            is in the corner.
          </p>
          <Cards title="On an agency’s page" pages={PAGES}>
            Made-up pages, each with a strict Content Security Policy and the one tag.
          </Cards>
          <h2>On yours</h2>
          <pre>
            <code>{`<script src="${origin}/one-stop.js" data-agency="${agency}" async></script>`}</code>
          </pre>
          <p>
            One request of 3 KB until someone comes near the button. No cookies, nothing from anyone else.{' '}
            <a href="/embed">Choose how it looks and copy the tag</a>.
          </p>
          <Cards title="Look closer" pages={MORE} />
        </main>
      </body>
    </Document>
  )
}

function Cards({ title, pages, children }: { title: string; pages: typeof PAGES; children?: Child }) {
  return (
    <>
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
      <ul class="cards">
        {pages.map(({ href, title: name, text }) => (
          <li>
            <a href={href}>{name}</a>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
