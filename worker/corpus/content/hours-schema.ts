import * as z from 'zod/mini'
import { HOLIDAY_IDS } from '../corpus.ts'
import { isIsoDate } from '../iso-day.ts'
import { idSchema } from './front-matter.ts'

const timeSchema = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'is not a time as 08:00'))
const daySchema = z.string().check(z.refine(isIsoDate, 'is not a date as 2026-12-24'))

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

const holidaysSchema = z.optional(
  z.union([z.enum(['federal', 'washington', 'some', 'none']), z.array(z.enum(HOLIDAY_IDS)).check(z.minLength(1))]),
)

/** Opening hours of a contact, and which holidays it keeps. */
export const hoursSchema = z.union([
  z.strictObject({ always: z.literal(true), holidays: holidaysSchema }),
  z.strictObject({
    timeZone: z.string().check(z.refine(isTimeZone, 'is not an IANA time zone as America/New_York, or `caller`')),
    open: z.array(openingSchema).check(z.minLength(1)),
    holidays: holidaysSchema,
  }),
])

/** Days on which an agency is closed. `name` is the schema of a text in several languages. */
export function closureSchema<Name extends z.core.$ZodType>(name: Name) {
  return z
    .strictObject({
      from: daySchema,
      to: daySchema,
      name,
      contacts: z.optional(z.array(idSchema).check(z.minLength(1))),
      everywhere: z.optional(z.boolean()),
    })
    .check(z.refine(({ from, to }) => from <= to, { message: 'ends before it starts', path: ['to'] }))
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
