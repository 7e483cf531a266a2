import * as z from 'zod/mini'
import { LANGUAGES, OFFICES } from '../../contract/index.ts'
import type { ContentFile, Localized, StateOffices } from '../corpus.ts'
import type { Report } from '../report.ts'
import { isOfficialAddress, PHONE_PATTERN } from '../target.ts'
import { line } from './front-matter.ts'
import { readYaml } from './yaml-file.ts'

const [, ...OTHER_LANGUAGES] = LANGUAGES
const translations = Object.fromEntries(OTHER_LANGUAGES.map((language) => [language, z.optional(line(120))]))
const localizedSchema = z.pipe(
  z.strictObject({ en: line(120), ...translations }),
  z.transform((names) => names as Localized), // the keys above are exactly our languages
)
const officialSchema = z
  .string()
  .check(
    z.refine(isOfficialAddress, 'is not an official https address: .gov, .mil, a .us state site, or a listed host'),
  )
const officeSchema = z.strictObject({
  url: officialSchema,
  name: z.optional(line(120)),
  phone: z.optional(z.string().check(z.regex(PHONE_PATTERN, 'is not a number as +18007721213'))),
})
/** One state or territory, with its offices. */
export const stateSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]{2}$/, 'is not the two letters of a state')),
  name: localizedSchema,
  offices: z.partialRecord(z.enum(OFFICES), officeSchema),
})
const statesSchema = z.strictObject({
  offices: z.array(z.strictObject({ id: z.enum(OFFICES), label: localizedSchema })),
  states: z.array(stateSchema),
})

/** Reads `states.yaml`: the offices of each state and territory. Nothing where it has errors. */
export function readStates(file: ContentFile, report: Report): StateOffices | undefined {
  const { value, lineOf } = readYaml(file.text, statesSchema, report)
  if (!value) return undefined
  for (const id of OFFICES)
    if (!value.offices.some((one) => one.id === id)) report.error(lineOf(['offices']), `\`${id}\` has no label`)
  value.states.forEach(({ id }, index) => {
    if (value.states.findIndex((one) => one.id === id) < index)
      report.error(lineOf(['states', index]), `\`${id}\` is there twice`)
  })
  return value
}
