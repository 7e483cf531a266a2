import { phoneTextMatches } from '../blocks/phone-text.ts'
import type { ContactRecord } from '../corpus.ts'
import { contactSchema, textsOf } from './agencies-file.ts'

/** The fields of a contact that are wrong; none where it can be shown to people. A text that dials another number is wrong here: somebody
 * changes the one and forgets the other. */
export function contactProblems(contact: ContactRecord): string[] {
  const { phone, phoneText, url } = contact
  const { error } = contactSchema.safeParse(contact)
  const isOther = phone && phoneText && textsOf(phoneText).some((text) => !phoneTextMatches(text, phone))
  return [
    ...new Set([
      ...(error?.issues ?? []).map(({ path }) => String(path[0])),
      ...(phone || url ? [] : ['phone']),
      ...(isOther || (phoneText && !phone) ? ['phoneText'] : []),
    ]),
  ]
}
