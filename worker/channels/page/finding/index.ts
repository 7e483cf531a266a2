import { Hono } from 'hono'
import { originOf } from '../../../http/origin-of.ts'
import { rateLimit } from '../../../http/rate-limit.ts'
import { liveEngine } from '../../../live/live.ts'
import { llmsText } from './llms-text.ts'
import { sitemap, sitemapFiles, sitemapIndex } from './sitemap.ts'

const XML = { 'Content-Type': 'application/xml; charset=utf-8' }
const TEXT = { 'Content-Type': 'text/plain; charset=utf-8' }

/** How search engines and assistants find what is here. */
export const finding = new Hono<{ Bindings: Env }>()

finding.get('/robots.txt', (c) =>
  c.body(`User-agent: *\nDisallow: /desk\nDisallow: /api/\n\nSitemap: ${originOf(c)}/sitemap.xml\n`, 200, TEXT),
)

finding.get('/sitemap.xml', rateLimit('read'), async (c) => {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const files = sitemapFiles(snapshot)
  return c.body(files > 1 ? sitemapIndex(files, originOf(c)) : sitemap(snapshot, originOf(c), 1), 200, XML)
})

finding.get('/:file{sitemap-[0-9]{1,3}\\.xml}', rateLimit('read'), async (c, next) => {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const file = Number(/\d+/.exec(c.req.param('file'))?.[0])
  if (file < 1 || file > sitemapFiles(snapshot)) return next()
  return c.body(sitemap(snapshot, originOf(c), file), 200, XML)
})

finding.get('/llms.txt', rateLimit('read'), async (c) => {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  return c.body(llmsText(snapshot, originOf(c)), 200, { ...TEXT, 'Cache-Control': 'max-age=3600' })
})
