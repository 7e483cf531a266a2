import * as z from 'zod/mini'
import { LANGUAGES, LIMITS } from '../../contract/index.ts'
import type { ContentFile } from '../corpus.ts'
import { isIsoDate } from '../iso-day.ts'
import type { Report } from '../report.ts'
import { idSchema, line } from './front-matter.ts'
import { readYaml } from './yaml-file.ts'

/** How a case is asked, for the report: people do not type titles. */
const MANNERS = ['errors', 'upset', 'wrong-page', 'danger', 'short', 'plain'] as const

const facts = z._default(z.array(line(200)).check(z.maxLength(12)), [])
const agreedSchema = z.strictObject({
  by: line(120),
  on: z.string().check(z.refine(isIsoDate, 'is not a day such as 2026-11-29')),
  version: z.optional(z.int().check(z.gte(1, 'is not a version, 1 or more'))),
  text: z.optional(z.string().check(z.regex(/^[0-9a-f]{12}$/, 'is not a key of a text: twelve hex digits'))),
})
const caseSchema = z.strictObject({
  id: idSchema,
  question: line(LIMITS.questionCharacters),
  language: z._default(z.enum(LANGUAGES), 'en'),
  agency: z.optional(idSchema),
  manner: z._default(z.array(z.enum(MANNERS)), ['plain']),
  answer: z.optional(idSchema),
  first: z.optional(line(200)),
  facts,
  not: facts,
  path: z._default(z.array(z.int().check(z.gte(1), z.lte(6))), []),
  agreed: agreedSchema,
})
const shopperSchema = z.strictObject({
  pages: z._default(
    z.array(z.string().check(z.regex(/^(?:\/|https:\/\/)\S+$/, 'is not a path or an https address'))),
    [],
  ),
  cases: z.array(caseSchema),
})

/**
 * A question that the mystery shopper asks in every channel, and the key that people agreed for it: the answer that must come (none:
 * nothing may be answered), what must arrive before all else (`first`), facts that must arrive and facts that must not. `path` are the
 * options to take at a guided answer's questions, from 1. `agreed` says who agreed the key, on which day, at which version of the answer
 * and for which text: where the text has changed since, the case is stale and is not judged.
 */
export type ShopperCase = z.infer<typeof caseSchema>

/** All cases, and the pages with the widget's tag that are asked too: paths of this deployment, or whole addresses. */
export type ShopperSet = z.infer<typeof shopperSchema>

/** Reads `shopper.yaml`. Each answer and agency that a case names must be there; each case has an id of its own. */
export function readShopper(
  file: ContentFile,
  known: { answers: ReadonlySet<string>; agencies: ReadonlySet<string> },
  report: Report,
): ShopperSet {
  const { value, lineOf } = readYaml(file.text, shopperSchema, report)
  if (!value) return { pages: [], cases: [] }
  value.cases.forEach(({ id, answer, agency, agreed }, index) => {
    const at = (field: string) => lineOf(['cases', index, field])
    if (value.cases.findIndex((one) => one.id === id) < index) report.error(at('id'), `\`${id}\` is there twice`)
    if (answer !== undefined && !known.answers.has(answer))
      report.error(at('answer'), `there is no answer \`${answer}\``)
    if (agency !== undefined && !known.agencies.has(agency))
      report.error(at('agency'), `there is no agency \`${agency}\``)
    if (answer !== undefined && (agreed.version === undefined || agreed.text === undefined))
      report.error(at('agreed'), 'a key for an answer names its `version` and `text`')
  })
  return value
}
