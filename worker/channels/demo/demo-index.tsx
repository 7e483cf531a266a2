import { html } from 'hono/html'

const PAGES = [
  {
    href: '/demo/va',
    title: 'Veterans Affairs',
    text: 'A long page in English. Ask “my dad died he was a vet what do i do”.',
  },
  { href: '/demo/ssa', title: 'Social Security', text: 'A page of topics in English. Ask “i lost my ss card”.' },
  { href: '/demo/ssa/es', title: 'Seguro Social', text: 'The same page in Spanish. Ask “perdí mi tarjeta”.' },
]

/** Where the demonstration pages are. */
export function DemoIndex() {
  return (
    <>
      {html`<!doctype html>`}
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>One Stop: demonstration pages</title>
          <link rel="stylesheet" href="/assets/demo.css" />
          <link rel="icon" href="/assets/demo.svg" type="image/svg+xml" />
        </head>
        <body class="ssa">
          <main>
            <h1>Demonstration pages</h1>
            <p class="intro">Pages as agencies have them, each with the one tag. They are made up.</p>
            <div class="topics">
              {PAGES.map(({ href, title, text }) => (
                <section>
                  <h2>
                    <a href={href}>{title}</a>
                  </h2>
                  <p>{text}</p>
                </section>
              ))}
            </div>
            <p>
              Writers work at the <a href="/desk">desk</a>. Without JavaScript, people <a href="/ask">ask here</a>.
            </p>
          </main>
        </body>
      </html>
    </>
  )
}
