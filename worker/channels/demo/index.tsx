import { type Context, Hono } from 'hono'
import type { SecureHeadersVariables } from 'hono/secure-headers'
import { originOf } from '../../http/origin-of.ts'
import { liveEngine } from '../../live/live.ts'
import { agencyHeaders } from './agency-headers.ts'
import type { Host } from './agency-page.tsx'
import { DemoIndex } from './demo-index.tsx'
import { GalleryFrame } from './gallery-frame.tsx'
import { GalleryPage } from './gallery-page.tsx'
import { readGallery } from './gallery-settings.ts'
import { CLOSED, galleryStates } from './gallery-states.ts'
import { SocialSecurityPage } from './social-security-page.tsx'
import { SocialSecuritySpanishPage } from './social-security-spanish-page.tsx'
import { VeteransPage } from './veterans-page.tsx'

interface DemoEnv {
  Bindings: Env
  Variables: SecureHeadersVariables
}

/** Pages as agencies have them, each with a strict CSP and the one tag. They are made up; they say so. */
export const demo = new Hono<DemoEnv>()

demo.use(agencyHeaders())
demo.use('/states', agencyHeaders({ frameSrc: ["'self'"] }))
demo.use('/states/frame', agencyHeaders({ frameAncestors: ["'self'"] }))
demo.get('/states', async (c) => {
  const [states, settings] = [await galleryStates(c.env), readGallery(c.req.query())]
  return c.html(<GalleryPage states={states} settings={settings} />)
})
demo.get('/states/frame', async (c) => {
  const states = await galleryStates(c.env)
  const state = states.find(({ name }) => name === c.req.query('state')) ?? CLOSED
  const { agencyFor, nonce } = await hostOf(c)
  const settings = readGallery(c.req.query())
  return c.html(<GalleryFrame state={state} settings={settings} nonce={nonce} agency={agencyFor('va')} />)
})
demo.get('/', async (c) => c.html(<DemoIndex host={await hostOf(c)} origin={originOf(c)} />))
demo.get('/va', async (c) => c.html(<VeteransPage host={await hostOf(c)} />))
demo.get('/ssa', async (c) => c.html(<SocialSecurityPage host={await hostOf(c)} />))
demo.get('/ssa/es', async (c) => c.html(<SocialSecuritySpanishPage host={await hostOf(c)} />))

// A deployment with other content may not have the agency of a demo page: its first one serves instead.
async function hostOf(c: Context<DemoEnv>): Promise<Host> {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const ids = snapshot.agencies.map(({ id }) => id)
  return { nonce: c.get('secureHeadersNonce') ?? '', agencyFor: (wanted) => (ids.includes(wanted) ? wanted : ids[0]) }
}
