import * as z from 'zod/mini'
import type { ContentFile } from '../corpus.ts'
import { isIsoDate } from '../iso-day.ts'
import type { Report } from '../report.ts'
import { httpsSchema } from './front-matter.ts'
import { readYaml } from './yaml-file.ts'

/** What a site said to one link: `moved`, it names another address for good; `front-page`, it sends everyone to its first page, so the page
 * is gone; `refused`, it lets no machine in, so nobody knows; `unreachable`, no answer or an error of the site's own. */
export const LINK_STATES = ['ok', 'moved', 'front-page', 'gone', 'refused', 'unreachable'] as const
export type LinkState = (typeof LINK_STATES)[number]

const linksSchema = z.array(
  z.strictObject({
    url: httpsSchema,
    state: z.enum(LINK_STATES),
    checked: z.string().check(z.refine(isIsoDate, 'is not a date as 2026-11-22')),
    status: z.optional(z.int().check(z.gte(100), z.lte(599))),
    to: z.optional(z.string()),
  }),
)

/** One line of `links.yaml`: the last result for an address. `status`: the last HTTP status, left out where nobody answered.
 * `to`: where the site sent us. */
export type LinkResult = z.infer<typeof linksSchema>[number]

/** Reads `links.yaml`, which `npm run check -- links` writes. */
export function readLinks(file: ContentFile, report: Report): LinkResult[] {
  return readYaml(file.text, linksSchema, report).value ?? []
}
