import { AgencyPage, type Host } from './agency-page.tsx'

const LINKS = [
  { label: 'Demo pages', href: '/demo' },
  { label: 'Social Security', href: '/demo/ssa' },
]

/** A page like one of Veterans Affairs: serif type, a dark band, much to read before one finds what one came for. */
export function VeteransPage({ host }: { host: Host }) {
  return (
    <AgencyPage
      host={host}
      agency="va"
      language="en"
      title="VA health care"
      band="Department of Veterans Affairs"
      notice="A demonstration page. It is not an official page of any agency."
      links={LINKS}
    >
      <h1>VA health care</h1>
      <p class="intro">
        Learn how to apply for and manage the health care benefits you have earned. VA health care covers care for your
        physical and mental health, and a range of services.
      </p>
      <p>Find out if you qualify, what to bring, and what happens next.</p>
      <h2>Get started</h2>
      <ul>
        <li>
          <strong>Who can get care.</strong> You may qualify if you served on active duty and did not get a dishonorable
          discharge. The length of service that counts depends on when you served.
        </li>
        <li>
          <strong>How to apply.</strong> You can apply online, by phone, by mail or in person. Have your discharge
          papers, your Social Security number and last year’s income at hand.
        </li>
        <li>
          <strong>After you apply.</strong> We mail you a letter with the decision. Many people hear from us in about a
          week.
        </li>
      </ul>
      <h2>Manage your care</h2>
      <p>Refill prescriptions, see test results, make an appointment, or get paid back for travel.</p>
      <h2>Families and caregivers</h2>
      <p>Some family members of veterans can get care too. Caregivers can get training, support and, at times, pay.</p>
    </AgencyPage>
  )
}
