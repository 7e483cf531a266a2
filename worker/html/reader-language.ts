import type { Context } from 'hono'
import { isPageLanguage, type PageLanguage } from './strings.ts'

/** The language of a page: what its address says, as `?language=` or as what its path begins with, else the first of the browser's languages that the pages speak, else English. Where the
 * browser says it, `Vary` tells caches so: nobody gets a page in a stranger's language. */
export function readerLanguage(c: Context): PageLanguage {
  const asked = c.req.query('language')
  if (isPageLanguage(asked)) return asked
  const [, first] = c.req.path.split('/')
  if (isPageLanguage(first)) return first
  c.header('Vary', 'Accept-Language')
  const accepted = (c.req.header('Accept-Language') ?? '').split(',')
  return accepted.map((part) => part.trim().slice(0, 2).toLowerCase()).find(isPageLanguage) ?? 'en'
}
