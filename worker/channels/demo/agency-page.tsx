import type { Child } from 'hono/jsx'
import { Document } from '../../html/document.tsx'

/** What this deployment gives every page: a nonce for its one script, and an agency with answers here, the page's own where it is one. */
export interface Host {
  nonce: string
  agencyFor: (wanted: string) => string | undefined
}

interface AgencyPageProps {
  host: Host
  agency: 'va' | 'ssa'
  language: 'en' | 'es'
  title: string
  /** The agency's name in its band. */
  band: string
  /** Said above the page: that it is made up. */
  notice: string
  links: { label: string; href: string }[]
  children: Child
}

/** Frame of a made-up agency page: band, navigation, text, and the one tag at the end. */
export function AgencyPage({ host, agency, language, title, band, notice, links, children }: AgencyPageProps) {
  return (
    <Document
      language={language}
      title={`${title} | ${band}`}
      styles={['demo.css']}
      icon="demo.svg"
      head={<script src="/one-stop.js" data-agency={host.agencyFor(agency)} nonce={host.nonce} async></script>}
    >
      <body class={agency}>
        <header>
          <p class="notice">{notice}</p>
          <div class="band">
            <strong>{band}</strong>
            <nav aria-label={band}>
              {links.map(({ label, href }) => (
                <a href={href}>{label}</a>
              ))}
            </nav>
          </div>
        </header>
        <main>{children}</main>
      </body>
    </Document>
  )
}
