import type { Answer, Contact } from '../contract/index.ts'
import { openingAt } from '../corpus/index.ts'

/** Contacts with whether somebody picks up now. */
export function openNow(contacts: Contact[], now: Date): Contact[] {
  return contacts.map((contact) => {
    const opening = contact.hours && openingAt(contact.hours, now)
    return opening ? { ...contact, opening } : contact
  })
}

/** An answer whose contacts say whether they pick up now. */
export function answerNow(answer: Answer, now: Date): Answer {
  const [speaker] = answer.speaker ? openNow([answer.speaker], now) : []
  return { ...answer, contacts: openNow(answer.contacts, now), ...(speaker ? { speaker } : {}) }
}
