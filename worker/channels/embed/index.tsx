import { type Context, Hono } from 'hono'
import { NONCE, type SecureHeadersVariables } from 'hono/secure-headers'
import { readerLanguage } from '../../html/reader-language.ts'
import { originOf } from '../../http/origin-of.ts'
import { type Policy, pagePolicy, pageSecurity } from '../../http/security-headers.ts'
import { liveEngine } from '../../live/live.ts'
import { EmbedPage } from './embed-page.tsx'
import { accentProblem, readSettings } from './embed-settings.ts'
import type { EmbedView } from './embed-view.ts'
import { keepFiles } from './kept-files.ts'
import { policyVerdicts } from './policy-verdict.ts'
import { PreviewPage } from './preview-page.tsx'
import { embedStrings } from './strings.ts'
import { widgetFiles } from './widget-files.ts'

interface EmbedEnv {
  Bindings: Env
  Variables: SecureHeadersVariables
}
type EmbedContext = Context<EmbedEnv>

/** As strict as a careful host's: it proves that the lines that we hand out are enough. */
const PREVIEW_POLICY: Policy = {
  defaultSrc: ["'none'"],
  scriptSrc: [NONCE],
  styleSrc: ["'self'", NONCE],
  connectSrc: ["'self'"],
  formAction: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'self'"],
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ['one-stop'],
}

/** Browsers and servers on the way hold headers to about as much. */
const LONGEST_POLICY = 6000

/** For webmasters: choose how the widget looks, try it, copy the tag. Mounted at `/embed`. */
export const embed = new Hono<EmbedEnv>()

embed.use(pageSecurity({ frameSrc: ["'self'"] }))
embed.use('/preview', pagePolicy(PREVIEW_POLICY))

embed.get('/', async (c) => {
  const view = await viewOf(c)
  c.executionCtx.waitUntil(keepFiles(c.env, view.files))
  return c.html(<EmbedPage view={view} />)
})

embed.get('/preview', async (c) => {
  const { settings, language, t, files } = await viewOf(c)
  const nonce = c.get('secureHeadersNonce') ?? ''
  c.header('Cache-Control', 'no-store') // a stored page would hold an old nonce
  return c.html(<PreviewPage settings={settings} language={language} t={t} files={files} nonce={nonce} />)
})

/** What a warning offered, and was taken, stands in the place of what was chosen before. */
function withTaken({ useAccent, useText, ...chosen }: Record<string, string>): Record<string, string> {
  return { ...chosen, ...(useAccent ? { accent: useAccent } : {}), ...(useText ? { text: useText } : {}) }
}

async function viewOf(c: EmbedContext): Promise<EmbedView> {
  const [{ snapshot }, files] = await Promise.all([liveEngine(c.env, c.executionCtx), widgetFiles(c.env)])
  const language = readerLanguage(c) === 'es' ? 'es' : 'en' // the languages that this page speaks
  const query = withTaken(c.req.query())
  const agencies = snapshot.agencies.map(({ id }) => id)
  const pastedPolicy = (query.policy ?? '').slice(0, LONGEST_POLICY)
  const origin = originOf(c)
  const settings = readSettings(query, { agencies, languages: files.languages })
  return {
    t: embedStrings(language),
    language,
    settings,
    typedAccent: (query.accent ?? settings.accent).slice(0, 40) || settings.accent,
    problem: accentProblem(query.accent, settings.text),
    agencies: snapshot.agencies.map(({ id, name }) => ({ id, name: name[language] ?? name.en })),
    files,
    origin,
    pastedPolicy,
    verdicts: policyVerdicts(pastedPolicy, origin, files),
  }
}
