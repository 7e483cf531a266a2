import type { Context } from 'hono'
import { isLanguage, type Language } from '../../contract/index.ts'

/** The language of a page: what its address says, else the first of the browser's languages that we have, else English. */
export function readerLanguage(c: Context): Language {
  const asked = c.req.query('language')
  if (isLanguage(asked)) return asked
  const preferred = (c.req.header('Accept-Language') ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
  return preferred.find(isLanguage) ?? 'en'
}
