import { type ContactRecord, presentAgency } from '../../../corpus/index.ts'
import { contactKind } from '../contacts/contact-kind.tsx'
import type { RecordKind } from '../records/record-kind.ts'
import { isNewId } from './begun-address.ts'

// What is not there yet is not said to be still right.
const { source: _, ...fields } = contactKind

/** A contact that an agency does not have yet: the fields of one, empty. Who writes for the agency asks for it, who publishes for it
 * approves. */
export const newContactKind: RecordKind<ContactRecord> = {
  ...fields,
  route: '/new-contacts/:agency/:contact',
  subject({ agency = '', contact = '' }, { snapshot: { agencies } }, { t, language }) {
    if (!isNewId(contact) || !agencies.some(({ id }) => id === agency)) return undefined
    const id = `${agency}/${contact}`
    const sub = (
      <>
        {presentAgency(agency, agencies, language).name} <code>{`@contact ${id}`}</code>
      </>
    )
    return {
      ...{ target: `new-contact:${id}`, path: `/desk/new-contacts/${id}`, thing: `/desk/contacts/${id}` },
      ...{ title: t.begun.newContact, sub, owners: [agency] },
    }
  },
  pick: (target, records) => contactKind.pick(target.replace('new-', ''), records),
  empty: (target) => ({ id: target.split('/')[1] ?? '', name: { en: '' }, languages: ['en'] }),
  Uses: () => null,
}
