import { existsSync } from 'node:fs'
import { type AgencyRecord, ID_PATTERN, isHttps } from '../../worker/corpus/index.ts'
import { loadContent } from '../content-folder/load-content.ts'
import type { SourceRow } from './import-rows.ts'

/** The agency that owns an import: the one of the deployment's own content folder, with its contacts; else a minimal one whose contact is
 * the site that the rows come from.
 * @throws When the id is not one, or nothing says where the agency can be reached. */
export function importAgency(id: string, rows: readonly SourceRow[], content = 'content'): AgencyRecord {
  if (!ID_PATTERN.test(id))
    throw new Error(`${id} is not an agency id: lower-case letters and digits, joined by hyphens`)
  const known = existsSync(content) ? loadContent(content).corpus.agencies.find((one) => one.id === id) : undefined
  return known ?? minimalAgency(id, rows)
}

function minimalAgency(id: string, rows: readonly SourceRow[]): AgencyRecord {
  const url = rows
    .map((one) => ('row' in one ? one.row.url : undefined))
    .find((one) => typeof one === 'string' && isHttps(one))
  if (typeof url !== 'string')
    throw new Error(`${id} is no agency of content/agencies.yaml, and no row has a url to reach it at`)
  const site = new URL('/', url).href
  const name = { en: id.toUpperCase() }
  return { id, name, url: site, contacts: [{ id: 'main', name, url: site, languages: ['en'] }] }
}
