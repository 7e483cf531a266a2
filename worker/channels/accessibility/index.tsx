import { Hono } from 'hono'
import { inlineStyles } from '../../html/inline-styles.ts'
import { readerLanguage } from '../../html/reader-language.ts'
import { pageSecurity } from '../../http/security-headers.ts'
import { kioskPages } from '../kiosk.tsx'
import { readReport } from './report.ts'
import { ReportPage } from './report-page.tsx'

const POLICY = { scriptSrc: ["'none'"] }
/** What the build makes of `assets/openacr.yaml`. */
const REPORT = 'http://assets/assets/openacr.json'

/** What is known of how accessible One Stop is, for everyone to read; and for software at `/assets/openacr.yaml`. */
export const accessibility = new Hono<{ Bindings: Env }>()

accessibility.use('/accessibility', pageSecurity(POLICY), kioskPages(), inlineStyles(POLICY))

accessibility.get('/accessibility', async (c) => {
  const response = await c.env.ASSETS.fetch(REPORT)
  if (!response.ok) throw new Error(`assets answered ${response.status} for openacr.json`)
  return c.html(<ReportPage report={readReport(await response.json())} language={readerLanguage(c)} />)
})
