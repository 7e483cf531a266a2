import { AgencyPage, type Host } from './agency-page.tsx'

const LINKS = [
  { label: 'Demo pages', href: '/demo' },
  { label: 'Veterans Affairs', href: '/demo/va' },
  { label: 'Español', href: '/demo/ssa/es' },
]

/** A page like one of Social Security: cards of topics, sans-serif. */
export function SocialSecurityPage({ host }: { host: Host }) {
  return (
    <AgencyPage
      host={host}
      agency="ssa"
      language="en"
      title="Your Social Security number and card"
      band="Social Security"
      notice="A demonstration page. It is not an official page of any agency."
      links={LINKS}
    >
      <h1>Your Social Security number and card</h1>
      <p class="intro">
        You need your number to work, to get benefits and for some other services. You do not often need the card.
      </p>
      <div class="topics">
        <section>
          <h2>Replace a card</h2>
          <p>If your card was lost or stolen, you may not need a new one. Knowing your number is often enough.</p>
        </section>
        <section>
          <h2>Change your name</h2>
          <p>Did you marry or divorce? Tell us your new name, so that your earnings are counted.</p>
        </section>
        <section>
          <h2>A number for a child</h2>
          <p>The easiest way is at the hospital, when you ask for the birth certificate.</p>
        </section>
        <section>
          <h2>Protect your number</h2>
          <p>We never call to say that your number is suspended. If someone does, hang up and report it.</p>
        </section>
      </div>
    </AgencyPage>
  )
}
