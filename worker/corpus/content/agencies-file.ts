import * as z from 'zod/mini'
import { LANGUAGES } from '../../contract/index.ts'
import { phoneTextMatches } from '../blocks/phone-text.ts'
import type { AgencyRecord, ContentFile, Localized } from '../corpus.ts'
import type { Report } from '../report.ts'
import { PHONE_PATTERN } from '../target.ts'
import { httpsSchema, idSchema, line } from './front-matter.ts'
import { readYaml, type YamlResult } from './yaml-file.ts'

const [, ...OTHER_LANGUAGES] = LANGUAGES
const translations = Object.fromEntries(OTHER_LANGUAGES.map((language) => [language, z.optional(line(200))]))
const localizedSchema = z.pipe(
  z.strictObject({ en: line(200), ...translations }),
  z.transform((names) => names as Localized), // the keys above are exactly our languages
)
const phoneSchema = z.string().check(z.regex(PHONE_PATTERN, 'is not a number as +18007721213 or a short code as 988'))
const timeSchema = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'is not a time as 08:00'))

const openingSchema = z
  .strictObject({
    days: z
      .array(
        z.int().check(z.gte(1, 'is not a day from 1, Monday, to 7'), z.lte(7, 'is not a day from 1, Monday, to 7')),
      )
      .check(z.minLength(1)),
    from: timeSchema,
    to: timeSchema,
  })
  .check(z.refine(({ from, to }) => from < to, { message: 'ends before it starts', path: ['to'] }))
const hoursSchema = z.union([
  z.strictObject({ always: z.literal(true) }),
  z.strictObject({
    timeZone: z.string().check(z.refine(isTimeZone, 'is not an IANA time zone as America/New_York, or `caller`')),
    open: z.array(openingSchema).check(z.minLength(1)),
  }),
])

const contactSchema = z.strictObject({
  id: idSchema,
  name: localizedSchema,
  phone: z.optional(phoneSchema),
  phoneText: z.optional(line(60)),
  tty: z.optional(phoneSchema),
  hours: z.optional(hoursSchema),
  ready: z.optional(localizedSchema),
  url: z.optional(httpsSchema),
  languages: z
    .array(z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is not a language tag as en')))
    .check(z.minLength(1)),
})
const agencySchema = z.strictObject({
  id: idSchema,
  name: localizedSchema,
  url: httpsSchema,
  contacts: z.tuple([contactSchema], contactSchema),
})
const agenciesSchema = z.array(agencySchema).check(z.minLength(1))
type Agencies = z.infer<typeof agenciesSchema>

/** Reads `agencies.yaml`. An empty list where it has errors. */
export function readAgencies(file: ContentFile, report: Report): AgencyRecord[] {
  const { value, lineOf } = readYaml(file.text, agenciesSchema, report)
  if (!value) return []
  checkTwice(
    value.map((one) => one.id),
    (index) => lineOf([index]),
    'agency',
    report,
  )
  for (const [index, agency] of value.entries()) checkContacts(agency, index, lineOf, report)
  return value as AgencyRecord[] // the schema's optional fields are absent, never undefined: they come from YAML
}

function checkContacts(
  agency: Agencies[number],
  index: number,
  lineOf: YamlResult<Agencies>['lineOf'],
  report: Report,
): void {
  checkTwice(
    agency.contacts.map((one) => one.id),
    (at) => lineOf([index, 'contacts', at]),
    `contact of \`${agency.id}\``,
    report,
  )
  agency.contacts.forEach(({ phone, phoneText, url }, at) => {
    const path = [index, 'contacts', at]
    if (!phone && !url) report.error(lineOf(path), 'a contact has a `phone` or a `url`')
    if (phoneText && !phone) report.error(lineOf([...path, 'phoneText']), '`phoneText` stands without a `phone`')
    if (phone && phoneText && !phoneTextMatches(phoneText, phone))
      report.warn(lineOf([...path, 'phoneText']), `\`${phoneText}\` is shown, but \`${phone}\` is dialled`)
  })
}

function checkTwice(ids: string[], lineOf: (index: number) => number, what: string, report: Report): void {
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index) report.error(lineOf(index), `there is another ${what} called \`${id}\``)
  })
}

function isTimeZone(name: string): boolean {
  if (name === 'caller') return true
  if (!/^(?:[A-Z][A-Za-z_]+\/[A-Za-z_/+-]+|UTC)$/.test(name)) return false // offsets such as +05:00 know no summer time
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
