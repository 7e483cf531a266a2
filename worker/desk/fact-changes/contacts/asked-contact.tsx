import type { ContactRecord } from '../../../corpus/index.ts'
import { hoursText } from '../../../html/texts/hours-text.ts'
import type { ContactChange } from '../../../store/answers/contact-changes.ts'
import type { View } from '../../ui/view.ts'
import { DecideChange } from '../decide-change.tsx'
import { phoneTexts, readyTexts } from './read-contact-form.ts'

interface AskedProps {
  asked: ContactChange
  contact: ContactRecord
  /** Whether somebody else than who looks must approve it. */
  mustWait: boolean
  view: View
}

/** A change that waits: all that would change, by whom and why, and who may, approves or refuses it. */
export function AskedContact({ asked, contact, mustWait, view }: AskedProps) {
  const { t, may } = view
  const [agency] = asked.contact.split('/')
  return (
    <section class="panel" aria-labelledby="asked">
      <h2 id="asked">{t.facts.asked(asked.askedBy)}</h2>
      <ContactDifferences before={contact} after={asked.record} view={view} />
      <DecideChange
        asked={asked}
        path={`/desk/contacts/${asked.contact}`}
        mayDecide={may('publish', agency)}
        mustWait={mustWait}
        view={view}
      />
    </section>
  )
}

/** Every line that differs, also one that only one of both has. */
export function ContactDifferences({
  before,
  after,
  view,
}: {
  before: ContactRecord
  after: ContactRecord
  view: View
}) {
  const [old, asked] = [new Map(linesOf(before, view)), new Map(linesOf(after, view))]
  return (
    <>
      {[...new Set([...old.keys(), ...asked.keys()])]
        .filter((label) => (old.get(label) ?? '') !== (asked.get(label) ?? ''))
        .map((label) => (
          <p>
            {label}: <del>{old.get(label)}</del> <ins>{asked.get(label)}</ins>
          </p>
        ))}
    </>
  )
}

/** Each thing of a contact that the desk can change, as people read it. */
function linesOf(contact: ContactRecord, { t, language }: View): [label: string, text: string][] {
  const { phone = '', tty = '', url = '', hours } = contact
  return [
    [t.contacts.phone, phone],
    ...phoneTexts(contact).map(({ lang, text }): [string, string] => [`${t.contacts.phoneText} ${lang ?? ''}`, text]),
    [t.contacts.tty, tty],
    ...readyTexts(contact).map(({ lang, text }): [string, string] => [`${t.contacts.ready} ${lang ?? ''}`, text]),
    [t.contacts.url, url],
    [t.contacts.hours, hours ? hoursText(hours, language) : t.contacts.hoursKinds.unknown],
  ]
}
