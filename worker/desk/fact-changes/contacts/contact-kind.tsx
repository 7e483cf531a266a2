import { type AnswerRecord, type ContactRecord, localized, presentAgency } from '../../../corpus/index.ts'
import { hoursText } from '../../../html/texts/hours-text.ts'
import { AnswerTitles } from '../../ui/answer-titles.tsx'
import type { View } from '../../ui/view.ts'
import type { FieldsProps, Found, RecordKind } from '../records/record-kind.ts'
import { textsIn } from '../records/texts.ts'
import { ContactFields } from './contact-fields.tsx'
import { holidaysText } from './hours-fields.tsx'
import { phoneTexts, readContactForm } from './read-contact-form.ts'

/** One contact of an agency: whom people call, when, and what to have ready. */
export const contactKind: RecordKind<ContactRecord> = {
  route: '/contacts/:agency/:contact',
  subject({ agency = '', contact = '' }, { snapshot }, { language }) {
    const found = snapshot.agencies.find(({ id }) => id === agency)?.contacts.find(({ id }) => id === contact)
    if (!found) return undefined
    const id = `${agency}/${contact}`
    const { name } = presentAgency(agency, snapshot.agencies, language)
    const sub = (
      <>
        {name} <code>{`@contact ${id}`}</code>
      </>
    )
    return {
      ...{ target: `contact:${id}`, path: `/desk/contacts/${id}` },
      ...{ title: localized(found.name, language), sub, owners: [agency] },
    }
  },
  pick(target, { agencies }) {
    const [agency, contact] = target.replace('contact:', '').split('/')
    return agencies.find(({ id }) => id === agency)?.contacts.find(({ id }) => id === contact)
  },
  source: ({ url }, { engine, subject }) =>
    url ?? engine.snapshot.agencies.find(({ id }) => subject.owners.includes(id))?.url,
  read: readContactForm,
  lines: linesOf,
  Fields: (props: FieldsProps<ContactRecord>) => <ContactFields {...props} />,
  Uses: (props: { found: Found<ContactRecord>; view: View }) => <Uses {...props} />,
}

/** Each thing of a contact that the desk can change, as people read it. */
function linesOf(contact: ContactRecord, view: View): [label: string, text: string][] {
  const { t, language } = view
  const { name, phone = '', tty = '', url = '', hours, ready, languages, interpreter } = contact
  const texts = (label: string, field: string, values: Partial<Record<string, string>> | undefined) =>
    textsIn(field, values).map(({ lang, text }): [string, string] => [`${label} ${lang}`, text])
  return [
    ...texts(t.contacts.name, 'name', name),
    [t.contacts.phone, phone],
    ...phoneTexts(contact).map(({ lang, text }): [string, string] => [`${t.contacts.phoneText} ${lang ?? ''}`, text]),
    [t.contacts.tty, tty],
    ...texts(t.contacts.ready, 'ready', ready),
    [t.contacts.url, url],
    [t.contacts.hours, hours ? hoursText(hours, language) : t.contacts.hoursKinds.unknown],
    [t.contacts.holidays, holidaysText(hours, view)],
    [t.contacts.languages, languages.join(', ')],
    [t.contacts.interpreter, interpreter ? t.contacts.yes : ''],
  ]
}

/** The answers that name the contact, which change with it, and those that have its number in a text of their own, which do not. */
function Uses({ found, view: { t } }: { found: Found<ContactRecord>; view: View }) {
  const {
    engine: { snapshot },
    subject: { target },
    now: { phone },
  } = found
  const id = target.replace('contact:', '')
  const all = Array.from({ length: snapshot.size }, (_, place) => snapshot.answerAt(place))
  const holding = (text: string) => all.filter(({ blocks }: AnswerRecord) => JSON.stringify(blocks).includes(text))
  const naming = holding(`"contact":${JSON.stringify(id)}`)
  const written = phone ? holding(`"number":${JSON.stringify(phone)}`) : []
  return (
    <>
      <section class="panel">
        <h2>{t.contacts.usedIn(naming.length)}</h2>
        <AnswerTitles answers={naming} />
      </section>
      {written.length > 0 ? (
        <section class="panel">
          <h2>{t.contacts.written(written.length)}</h2>
          <AnswerTitles answers={written} />
        </section>
      ) : null}
    </>
  )
}
