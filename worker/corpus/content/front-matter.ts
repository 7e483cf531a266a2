import * as z from 'zod/mini'
import { LANGUAGES, LIMITS } from '../../contract/index.ts'
import { isIsoDate } from '../iso-day.ts'
import { parsePeriod } from '../review-date.ts'
import { ID_PATTERN, isHttps } from '../target.ts'

/** Text that shows: trimmed, not empty, no line breaks, no invisible characters that could hide or turn words around. */
export function line(maximum: number) {
  return z.string().check(
    z.trim(),
    z.minLength(1),
    z.maxLength(maximum),
    z.refine((text) => !HIDDEN.test(text), 'holds invisible characters'),
  )
}

/** Control characters, bidirectional overrides and Unicode tags: they can hide text or turn it around. */
export const HIDDEN = /[^\P{Cc}\t]|[\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]/u

/** An id of an answer, agency or contact. */
export const idSchema = z
  .string()
  .check(z.maxLength(80), z.regex(ID_PATTERN, 'is not an id: lower-case letters and digits, joined by hyphens'))

export const httpsSchema = z.string().check(z.refine(isHttps, 'is not a complete https address'))

/** Topics are words of the answer's own language: `ciudadanía` is one. */
const topicSchema = z
  .string()
  .check(
    z.maxLength(60),
    z.regex(
      /^[\p{Ll}\p{Lo}\p{M}\d]+(?:-[\p{Ll}\p{Lo}\p{M}\d]+)*$/u,
      'is not a topic: lower-case words, joined by hyphens',
    ),
  )

const versionSchema = z.int().check(z.gte(1, 'is not a version, 1 or more'))

/** A text of its own for a channel: Markdown, as the body is. */
const ownText = z.string().check(
  z.trim(),
  z.minLength(1),
  z.maxLength(4_000),
  z.refine((text) => !text.split('\n').some((one) => HIDDEN.test(one)), 'holds invisible characters'),
)

/** Front matter of an answer file, field for field as written. */
export const frontMatterSchema = z.strictObject({
  id: idSchema,
  title: line(LIMITS.titleCharacters),
  title_es: z.optional(line(LIMITS.titleCharacters)),
  language: z.enum(LANGUAGES),
  agency: idSchema,
  agencies: z.array(idSchema).check(z.minLength(1), z.maxLength(20), unique),
  topics: z.array(topicSchema).check(z.maxLength(12)),
  asked: z.array(line(LIMITS.titleCharacters)).check(z.maxLength(LIMITS.askedPhrasings)),
  sources: z.array(z.strictObject({ title: line(200), url: httpsSchema })).check(z.minLength(1), z.maxLength(20)),
  owner: line(120),
  last_reviewed_on: z.string().check(z.refine(isIsoDate, 'is not a date as 2026-11-22')),
  edited_on: z.optional(z.string().check(z.refine(isIsoDate, 'is not a date as 2026-11-22'))),
  review_in: z.string().check(z.refine((text) => !!parsePeriod(text), 'is not a period as `6 months`')),
  urgent: z.optional(z.boolean()),
  short: z.optional(ownText),
  spoken: z.optional(ownText),
  version: z.optional(versionSchema),
  translates: z.optional(versionSchema),
  changed: z.optional(
    z.strictObject({ on: z.string().check(z.refine(isIsoDate, 'is not a date as 2026-11-22')), text: line(200) }),
  ),
})
export type FrontMatter = z.infer<typeof frontMatterSchema>

function unique(payload: z.core.ParsePayload<string[]>): void {
  const twice = payload.value.findIndex((one, index) => payload.value.indexOf(one) !== index)
  if (twice >= 0)
    payload.issues.push({ code: 'custom', input: payload.value, path: [twice], message: 'is listed twice' })
}
