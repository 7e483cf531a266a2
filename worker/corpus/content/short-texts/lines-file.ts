import * as z from 'zod/mini'
import { LANGUAGES } from '../../../contract/index.ts'
import type { AgencyRecord, ContentFile, LineRecord, Localized } from '../../corpus.ts'
import type { Report } from '../../report.ts'
import { line } from '../front-matter.ts'
import { contactKeys } from '../wordings/names-file.ts'
import { readYaml } from '../yaml-file.ts'

/** Words for each of our languages. They stand in few pixels, above everything else. */
const inEveryLanguage = (characters: number) =>
  z.pipe(
    z.strictObject(Object.fromEntries(LANGUAGES.map((language) => [language, line(characters)]))),
    z.transform((text) => text as Localized), // the keys above are exactly our languages
  )

const linesSchema = z.array(
  z.strictObject({ line: z.string(), name: inEveryLanguage(80), purpose: inEveryLanguage(100) }),
)

/** Reads `lines.yaml`: each line stands once, and is a contact that has a number. */
export function readLines(file: ContentFile, agencies: readonly AgencyRecord[], report: Report): LineRecord[] {
  const { value: lines = [], lineOf } = readYaml(file.text, linesSchema, report)
  const known = contactKeys(agencies.map((one) => ({ ...one, contacts: one.contacts.filter(({ phone }) => phone) })))
  lines.forEach(({ line: key }, index) => {
    if (!known.has(key)) report.error(lineOf([index, 'line']), `\`${key}\` is no contact with a phone in agencies.yaml`)
    if (lines.findIndex((one) => one.line === key) < index) report.error(lineOf([index]), `\`${key}\` is there twice`)
  })
  return lines
}
