import { type AgencyRecord, type ContactRecord, contactProblems } from '../../../corpus/index.ts'
import { text } from '../../ui/form.ts'
import { AboutFields, aboutKind } from '../agencies/about-kind.tsx'
import { RecordField } from '../records/record-form.tsx'
import type { FieldsProps, RecordKind } from '../records/record-kind.ts'
import { dialled } from '../records/texts.ts'
import { isNewId } from './begun-address.ts'

const idOf = (target: string) => target.replace('new-agency:', '')

/** An agency that is not there yet: its name, its site, and the number of its main contact, which the contact's own page completes.
 * It is nobody's yet: writers of any agency ask for it, who may publish for all approves. */
export const newAgencyKind: RecordKind<AgencyRecord> = {
  route: '/new-agencies/:agency',
  subject({ agency = '' }, { snapshot: { agencies } }, { t }) {
    if (!isNewId(agency)) return undefined
    return {
      ...{ target: `new-agency:${agency}`, path: `/desk/new-agencies/${agency}` },
      ...{ thing: `/desk/contacts/${agency}/main`, title: t.begun.newAgency, sub: <code>{`@${agency}`}</code> },
      ...{ owners: agencies.map(({ id }) => id).filter((id) => id !== agency), isEverybodys: true as const },
    }
  },
  pick: (target, { agencies }) => agencies.find(({ id }) => id === idOf(target)),
  empty: (target) => ({
    ...{ id: idOf(target), name: { en: '' }, url: '' },
    contacts: [{ id: 'main', name: { en: '' }, languages: ['en'] }],
  }),
  read(form, { id }) {
    const { typed: about, problems } = aboutKind.read(form, { name: { en: '' }, url: '' })
    const main = mainContact(form, about)
    const ofContact = contactProblems(main).filter((one) => one === 'phone' || one === 'phoneText')
    return { typed: { id, ...about, contacts: [main] }, problems: [...problems, ...ofContact] }
  },
  lines: ({ name, url, contacts: [main] }, view) => [
    ...aboutKind.lines({ name, url }, view),
    [view.t.contacts.phone, main.phone ?? ''],
    [view.t.contacts.phoneText, typeof main.phoneText === 'string' ? main.phoneText : ''],
  ],
  Fields: (props: FieldsProps<AgencyRecord>) => <AgencyFields {...props} />,
  Uses: () => null,
}

/** Whom people reach first: the number, or the site where there is none. It is called as the agency is. */
function mainContact(form: FormData, { name, url }: Pick<AgencyRecord, 'name' | 'url'>): ContactRecord {
  const phone = dialled(text(form, 'phone'))
  const phoneText = text(form, 'phone-text').trim()
  return { id: 'main', name, languages: ['en'], ...(phone ? { phone } : { url }), ...(phoneText ? { phoneText } : {}) }
}

function AgencyFields({ shown, problems, view }: FieldsProps<AgencyRecord>) {
  const { t } = view
  const [main] = shown.contacts
  const problem = (name: 'phone' | 'phoneText') => (problems.includes(name) ? t.contacts.problems[name] : undefined)
  const { name, url } = shown
  return (
    <>
      <AboutFields shown={{ name, url }} problems={problems} view={view} />
      <RecordField
        id="phone"
        label={t.contacts.phone}
        value={main.phone}
        help={t.begun.phoneHelp}
        problem={problem('phone')}
      />
      <RecordField
        id="phone-text"
        label={t.contacts.phoneText}
        value={typeof main.phoneText === 'string' ? main.phoneText : ''}
        problem={problem('phoneText')}
      />
    </>
  )
}
