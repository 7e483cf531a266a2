import { Hono } from 'hono'
import { DemoIndex } from './demo-index.tsx'
import { secureHeaders } from './secure-headers.ts'
import { SocialSecurityPage } from './social-security-page.tsx'
import { SocialSecuritySpanishPage } from './social-security-spanish-page.tsx'
import { VeteransPage } from './veterans-page.tsx'

/** Pages as agencies have them, each with a strict CSP and the one tag. They are made up; they say so. */
export const demo = new Hono<{ Bindings: Env; Variables: { nonce: string } }>()

demo.use(secureHeaders())
demo.get('/', (c) => c.html(<DemoIndex />))
demo.get('/va', (c) => c.html(<VeteransPage nonce={c.get('nonce')} />))
demo.get('/ssa', (c) => c.html(<SocialSecurityPage nonce={c.get('nonce')} />))
demo.get('/ssa/es', (c) => c.html(<SocialSecuritySpanishPage nonce={c.get('nonce')} />))
