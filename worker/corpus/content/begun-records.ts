import type { AgencyRecord, ContactRecord } from '../corpus.ts'

/** An agency or a contact that was begun outside the files: `new-agency:ID` or `new-contact:AGENCY/ID`. */
export interface BegunRecord {
  target: string
  record: unknown
}

/** The agencies of the files and those that were begun outside them, each with the contacts that were, in the order given. What the files
 * have by now is theirs. */
export function withBegun(agencies: readonly AgencyRecord[], begun: readonly BegunRecord[]): AgencyRecord[] {
  // What is kept was checked against the file's schema before.
  const added = begun
    .filter(({ target }) => target.startsWith('new-agency:'))
    .map(({ record }) => record as AgencyRecord)
    .filter(({ id }) => !agencies.some((filed) => filed.id === id))
  return [...agencies, ...added].map((agency): AgencyRecord => {
    const contacts = begun
      .filter(({ target }) => target.startsWith(`new-contact:${agency.id}/`))
      .map(({ record }) => record as ContactRecord)
      .filter(({ id }) => !agency.contacts.some((filed) => filed.id === id))
    return { ...agency, contacts: [...agency.contacts, ...contacts] }
  })
}
