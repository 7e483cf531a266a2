import * as z from 'zod/mini'
import { LANGUAGES } from '../../contract/index.ts'
import { phoneTextMatches } from '../blocks/phone-text.ts'
import type { AgencyRecord, ContentFile, Localized } from '../corpus.ts'
import { closuresEverywhere, withEverywhere } from '../hours/closures.ts'
import type { Report } from '../report.ts'
import { PHONE_PATTERN } from '../target.ts'
import { httpsSchema, idSchema, line } from './front-matter.ts'
import { closureSchema, hoursSchema } from './hours-schema.ts'
import { readYaml, type YamlResult } from './yaml-file.ts'

const [, ...OTHER_LANGUAGES] = LANGUAGES
const translations = Object.fromEntries(OTHER_LANGUAGES.map((language) => [language, z.optional(line(200))]))
const localizedSchema = z.pipe(
  z.strictObject({ en: line(200), ...translations }),
  z.transform((names) => names as Localized), // the keys above are exactly our languages
)
const phoneSchema = z.string().check(z.regex(PHONE_PATTERN, 'is not a number as +18007721213 or a short code as 988'))

/** One contact of an agency, as the file has it. */
export const contactSchema = z.strictObject({
  id: idSchema,
  name: localizedSchema,
  phone: z.optional(phoneSchema),
  phoneText: z.optional(z.union([line(60), localizedSchema])),
  tty: z.optional(phoneSchema),
  hours: z.optional(hoursSchema),
  ready: z.optional(localizedSchema),
  url: z.optional(httpsSchema),
  languages: z
    .array(z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is not a language tag as en')))
    .check(z.minLength(1)),
  interpreter: z.optional(z.literal(true)),
})
const about = { name: localizedSchema, url: httpsSchema }
/** What an agency is called and where its site is. */
export const aboutSchema = z.strictObject(about)
/** Days on which an agency is closed. */
export const closuresSchema = z.array(closureSchema(localizedSchema))
const agencySchema = z.strictObject({
  id: idSchema,
  ...about,
  contacts: z.tuple([contactSchema], contactSchema),
  closures: z.optional(closuresSchema),
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
  for (const [index, agency] of value.entries()) {
    checkContacts(agency, index, lineOf, report)
    checkClosures(agency, index, lineOf, report)
  }
  const agencies = value as AgencyRecord[] // the schema's optional fields are absent, never undefined: they come from YAML
  return withEverywhere(agencies, closuresEverywhere(agencies))
}

function checkClosures(
  { id, contacts, closures = [] }: Agencies[number],
  index: number,
  lineOf: YamlResult<Agencies>['lineOf'],
  report: Report,
): void {
  closures.forEach((closure, at) => {
    for (const name of closure.contacts ?? [])
      if (!contacts.some((one) => one.id === name))
        report.error(lineOf([index, 'closures', at, 'contacts']), `\`${id}\` has no contact \`${name}\``)
  })
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
    for (const text of phone && phoneText ? textsOf(phoneText) : [])
      if (phone && !phoneTextMatches(text, phone))
        report.warn(lineOf([...path, 'phoneText']), `\`${text}\` is shown, but \`${phone}\` is dialled`)
  })
}

/** The texts of a number: one for all languages, or one a language. */
export function textsOf(text: string | Localized): string[] {
  return typeof text === 'string' ? [text] : Object.values(text)
}

function checkTwice(ids: string[], lineOf: (index: number) => number, what: string, report: Report): void {
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index) report.error(lineOf(index), `there is another ${what} called \`${id}\``)
  })
}
