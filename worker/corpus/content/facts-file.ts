import * as z from 'zod/mini'
import { LANGUAGES } from '../../contract/index.ts'
import { toBlocks } from '../blocks/blocks.ts'
import type { AgencyRecord, ContentFile, FactRecord } from '../corpus.ts'
import { isIsoDate } from '../iso-day.ts'
import { createReport, type Report } from '../report.ts'
import { isHttps, PHONE_PATTERN } from '../target.ts'
import { amountSchema, amountTexts, isAmount, UNITS } from './amount.ts'
import { httpsSchema, idSchema, line } from './front-matter.ts'
import { readYaml } from './yaml-file.ts'

const valueSchema = line(300)
const daySchema = z.string().check(z.refine(isIsoDate, 'is not a date as 2026-11-22'))
const translations = Object.fromEntries(LANGUAGES.map((language) => [language, z.optional(valueSchema)]))
const factsSchema = z.array(
  z.strictObject({
    name: idSchema,
    value: z.union([
      amountSchema,
      z.pipe(
        z.union([valueSchema, z.strictObject(translations)]),
        z.transform((value) => value as FactRecord['value']), // the keys above are exactly our languages
      ),
    ]),
    unit: z.optional(z.enum(UNITS)),
    year: z.optional(z.int().check(z.gte(2000), z.lte(2100))),
    effective_from: z.optional(daySchema),
    owner: idSchema,
    source: httpsSchema,
    checked_by: line(120),
    checked_on: daySchema,
    expires: daySchema,
  }),
)
type WrittenFact = z.infer<typeof factsSchema>[number]

/** Reads `facts.yaml`. What is wrong with a fact is reported; facts come back as far as the file fits its schema.
 * @param today - ISO date: a fact whose last day is before it is a warning that names its owner. */
export function readFacts(
  file: ContentFile,
  agencies: readonly AgencyRecord[],
  today: string,
  report: Report,
): FactRecord[] {
  const { value: written = [], lineOf } = readYaml(file.text, factsSchema, report)
  const facts = written.map(toRecord)
  facts.forEach((fact, index) => {
    checkAmount(written[index], (key) => lineOf([index, key]), today, report)
    const at = (key: string) => lineOf([index, key])
    if (facts.findIndex((one) => one.name === fact.name) < index)
      report.error(at('name'), `\`${fact.name}\` is there twice`)
    const owner = agencies.find((one) => one.id === fact.owner)
    if (!owner) report.error(at('owner'), `\`${fact.owner}\` is no agency of agencies.yaml`)
    if (fact.expires < fact.checked) report.error(at('expires'), 'expires before it was checked')
    for (const value of typeof fact.value === 'string' ? [fact.value] : Object.values(fact.value))
      checkValue(value, at('value'), report)
    if (fact.expires < today)
      report.warn(
        at('expires'),
        `\`${fact.name}\` held until ${fact.expires}: ${owner?.name.en ?? fact.owner} must check it`,
      )
  })
  return facts
}

function toRecord(fact: WrittenFact): FactRecord {
  const { value, unit, year, checked_by: checkedBy, checked_on: checked, effective_from: effectiveFrom, ...same } = fact
  return {
    ...same,
    checked,
    checkedBy,
    value: isAmount(value) ? amountTexts(value, unit, year) : value,
    ...(unit ? { unit } : {}),
    ...(effectiveFrom ? { effectiveFrom } : {}),
  }
}

/** An amount has a unit, and money a day since when it holds; nothing else has them. */
function checkAmount(fact: WrittenFact | undefined, at: (key: string) => number, today: string, report: Report): void {
  if (!fact) return
  const { value, unit, year, effective_from: from } = fact
  if (!isAmount(value)) {
    if (unit ?? year ?? from)
      report.error(at('value'), 'a `unit`, a `year` and `effective_from` need a number as value')
    return
  }
  if (!unit) report.error(at('value'), 'a number has a `unit`')
  if (unit === 'usd' && !from) report.error(at('value'), 'money has an `effective_from`')
  if (from && from > fact.expires) report.error(at('expires'), 'expires before it takes effect')
  if (from && from > today) report.warn(at('effective_from'), `\`${fact.name}\` takes effect on ${from}, not yet`)
}

/** Marks that would pair with one in the sentence around them. */
const STRAY = /[*_~`[\]<>\\]/

/** A value stands in the middle of somebody's sentence, so it must read the same anywhere: an https address or a number for a
 * link, or one run of text that opens nothing it does not close. */
function checkValue(value: string, at: number, report: Report): void {
  if (isHttps(value) ? !/[()[\]<>|`]/.test(value) : PHONE_PATTERN.test(value)) return
  const own = createReport(report.path)
  const { blocks } = toBlocks(value, at, { agencies: [], listed: [] }, own)
  for (const one of own.findings) report[one.severity === 'error' ? 'error' : 'warn'](at, one.message)
  const [block] = blocks
  const isText = blocks.length === 1 && block?.kind === 'paragraph' && !/^@|[|{}]/.test(value)
  const isStray = isText && block.content.some((run) => run.kind === 'text' && STRAY.test(run.text))
  if (own.findings.length === 0 && (!isText || isStray))
    report.error(at, `\`${value}\` is not a run of text that can stand inside a sentence`)
}

/** What is wrong with a value that somebody typed for a fact; nothing where it can stand in the middle of any sentence. */
export function factValueProblems(value: string): string[] {
  if (!valueSchema.safeParse(value).success) return ['must be one line of 1 to 300 characters']
  const report = createReport('facts.yaml')
  checkValue(value, 1, report)
  return report.findings.map(({ message }) => message)
}
