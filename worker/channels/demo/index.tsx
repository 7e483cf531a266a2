import { type Context, Hono } from 'hono'
import { liveEngine } from '../../store/live.ts'
import type { Host } from './agency-page.tsx'
import { DemoIndex } from './demo-index.tsx'
import { secureHeaders } from './secure-headers.ts'
import { SocialSecurityPage } from './social-security-page.tsx'
import { SocialSecuritySpanishPage } from './social-security-spanish-page.tsx'
import { VeteransPage } from './veterans-page.tsx'

interface DemoEnv {
  Bindings: Env
  Variables: { nonce: string }
}

/** Pages as agencies have them, each with a strict CSP and the one tag. They are made up; they say so. */
export const demo = new Hono<DemoEnv>()

demo.use(secureHeaders())
demo.get('/', (c) => c.html(<DemoIndex />))
demo.get('/va', async (c) => c.html(<VeteransPage host={await hostOf(c)} />))
demo.get('/ssa', async (c) => c.html(<SocialSecurityPage host={await hostOf(c)} />))
demo.get('/ssa/es', async (c) => c.html(<SocialSecuritySpanishPage host={await hostOf(c)} />))

// A deployment with other content may not have the agency of a demo page: its first one serves instead.
async function hostOf(c: Context<DemoEnv>): Promise<Host> {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const ids = snapshot.agencies.map(({ id }) => id)
  return { nonce: c.get('nonce'), agencyFor: (wanted) => (ids.includes(wanted) ? wanted : ids[0]) }
}
