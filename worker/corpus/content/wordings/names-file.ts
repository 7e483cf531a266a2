import * as z from 'zod/mini'
import type { AgencyRecord, ContentFile, NameRecord } from '../../corpus.ts'
import type { Report } from '../../report.ts'
import { line } from '../front-matter.ts'
import { readYaml } from '../yaml-file.ts'

const namesSchema = z.array(
  z.strictObject({
    reach: z.string().check(z.regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/, 'is not an agency or `agency/contact`')),
    names: z.array(line(60)).check(z.minLength(1), z.maxLength(60)),
    topics: z._default(z.array(line(60)).check(z.maxLength(120)), []),
  }),
)

/** Reads `names.yaml`: whom people mean by which name. No name may stand twice, however it is spelt, and each must lead to someone. */
export function readNames(file: ContentFile, agencies: readonly AgencyRecord[], report: Report): NameRecord[] {
  const { value: records = [], lineOf } = readYaml(file.text, namesSchema, report)
  const known = new Set([...agencies.map(({ id }) => id), ...contactKeys(agencies)])
  const owners = new Map<string, string>()
  records.forEach(({ reach, names, topics }, index) => {
    if (!known.has(reach)) report.error(lineOf([index, 'reach']), `\`${reach}\` is nobody of agencies.yaml`)
    for (const name of [...names, ...topics]) {
      const key = nameKey(name)
      const owner = owners.get(key)
      if (key === '') report.error(lineOf([index]), `\`${name}\` holds no letter and no digit`)
      if (owner) report.error(lineOf([index]), `\`${name}\` is already a name of \`${owner}\``)
      owners.set(key, reach)
    }
  })
  return records
}

/** What every contact is called in other files: `agency/contact`. */
export function contactKeys(agencies: readonly { id: string; contacts: readonly { id: string }[] }[]): Set<string> {
  return new Set(agencies.flatMap(({ id, contacts }) => contacts.map((one) => `${id}/${one.id}`)))
}

/** One form for all spellings of a name: letters and digits alone, without accents and capitals. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
