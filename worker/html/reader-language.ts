import type { Context } from 'hono'
import { isPageLanguage, type PageLanguage } from './strings.ts'

/** The language of a page: what its address says, else the first of the browser's languages that the pages speak, else English. */
export function readerLanguage(c: Context): PageLanguage {
  const asked = c.req.query('language')
  if (isPageLanguage(asked)) return asked
  const accepted = (c.req.header('Accept-Language') ?? '').split(',')
  return accepted.map((part) => part.trim().slice(0, 2).toLowerCase()).find(isPageLanguage) ?? 'en'
}
