import * as z from 'zod/mini'
import { phoneTextMatches } from '../blocks/phone-text.ts'
import type { AgencyRecord, ClosureRecord, ContactRecord, StateRecord } from '../corpus.ts'
import { aboutSchema, closuresSchema, contactSchema, textsOf } from './agencies-file.ts'
import { stateSchema } from './states-file.ts'

/** What of an agency the desk changes. */
export type AgencyAbout = Pick<AgencyRecord, 'name' | 'url'>

/** The fields of a contact that are wrong; none where it can be shown to people. A text that dials another number is wrong here: somebody
 * changes the one and forgets the other. */
export function contactProblems(contact: ContactRecord): string[] {
  const { phone, phoneText, url } = contact
  const isOther = phone && phoneText && textsOf(phoneText).some((text) => !phoneTextMatches(text, phone))
  return [
    ...new Set([
      ...wrongIn(contactSchema, contact).map(([field = '']) => field),
      ...(phone || url ? [] : ['phone']),
      ...(isOther || (phoneText && !phone) ? ['phoneText'] : []),
    ]),
  ]
}

/** The fields of an agency's name and address that are wrong: `url`, or `name` and a language as `name-es`. */
export function aboutProblems(about: AgencyAbout): string[] {
  return [...new Set(wrongIn(aboutSchema, about).map((path) => path.join('-')))]
}

/** The fields of closed days that are wrong, by their place in the list: `0-from`, `0-to`, `0-name`. */
export function closuresProblems(closures: readonly ClosureRecord[]): string[] {
  return [...new Set(wrongIn(closuresSchema, closures).map(([at = '', field = 'from']) => `${at}-${field}`))]
}

/** The fields of a state's offices that are wrong, as `medicaid-url`; `name` and a language where its name is. */
export function stateProblems(state: StateRecord): string[] {
  const at = ([field = '', ...rest]: string[]) => (field === 'offices' ? rest : [field, ...rest]).join('-')
  return [...new Set(wrongIn(stateSchema, state).map(at))]
}

/** Where each thing stands that a schema finds wrong. */
function wrongIn(schema: z.core.$ZodType, value: unknown): string[][] {
  const { error } = z.safeParse(schema, value)
  return (error?.issues ?? []).map(({ path }) => path.map(String))
}
