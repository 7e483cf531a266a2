import { type Context, Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { presentAgency } from '../../corpus/index.ts'
import { inlineStyles } from '../../html/inline-styles.ts'
import { readerLanguage } from '../../html/reader-language.ts'
import { rateLimit } from '../../http/rate-limit.ts'
import { pageSecurity } from '../../http/security-headers.ts'
import { settingsOf } from '../../http/settings-of.ts'
import { liveEngine } from '../../live/live.ts'
import { allStandards } from '../../store/standards/standards.ts'
import { disasterBanner } from '../disaster/banner.tsx'
import { kioskPages } from '../kiosk.tsx'
import { AgenciesPage, StandardsPage } from './standards-view.tsx'

const POLICY = { scriptSrc: ["'none'"] }

/** What agencies promise, what is counted, and what came of it: for everyone to read and print. */
export const standards = new Hono<{ Bindings: Env }>()

standards.use(
  '/standards/*',
  pageSecurity(POLICY),
  kioskPages(),
  inlineStyles(POLICY),
  disasterBanner(),
  rateLimit('read'),
)

standards.get('/standards', async (c) => {
  const language = readerLanguage(c)
  const { agencies } = (await liveEngine(c.env, c.executionCtx)).snapshot
  const promised = new Set((await published(c)).map(({ standard }) => standard.agency))
  const shown = agencies.filter(({ id }) => promised.has(id))
  const links = shown.map(({ id }) => ({ id, name: presentAgency(id, agencies, language).name }))
  c.header('Vary', 'Accept-Language')
  return c.html(<AgenciesPage agencies={links} language={language} />)
})

standards.get('/standards/:agency', async (c) => {
  const language = readerLanguage(c)
  const { agencies } = (await liveEngine(c.env, c.executionCtx)).snapshot
  const agency = agencies.find(({ id }) => id === c.req.param('agency'))
  if (!agency) throw new Problem('not-found')
  const { name } = presentAgency(agency.id, agencies, language)
  c.header('Vary', 'Accept-Language')
  return c.html(
    <StandardsPage
      agency={{ id: agency.id, name }}
      standards={await published(c, agency.id)}
      minimum={settingsOf(c).minimumCell}
      language={language}
    />,
  )
})

async function published(c: Context<{ Bindings: Env }>, agency?: string) {
  return (await allStandards(c.env.DB, agency)).filter(({ standard }) => standard.state === 'published')
}
