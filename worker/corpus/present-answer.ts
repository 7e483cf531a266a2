import type { AgencyRef, Answer, AnswerLink, Block, Contact, Language } from '../contract/index.ts'
import { type AgencyRecord, type AnswerRecord, type ContactRecord, localized, type StateOffices } from './corpus.ts'
import { presentHours } from './hours/closed-days.ts'
import { markOutdated } from './mark-outdated.ts'
import { withOffices } from './offices.ts'

/** An answer as it travels: agencies and contacts looked up and named in the reader's language, else in English.
 * `contacts` holds those that its blocks name, or the owner's first one: nobody is left without someone to reach.
 * @param today - ISO date: an amount that held until a day before it is marked as old.
 * @param states - What lists of offices are filled with. */
export function presentAnswer(
  record: AnswerRecord,
  agencies: readonly AgencyRecord[],
  language: Language,
  today: string,
  states?: StateOffices,
): Answer {
  const filled = (list: Block[]) => withOffices(list, states, record.language)
  const { version, owner, checked, edited, sources, blocks, urgent, goodUntil } = record
  return {
    ...linkTo(record, agencies, language),
    version,
    agencies: record.agencies.map((id) => presentAgency(id, agencies, language)),
    owner,
    checked,
    ...(edited ? { edited } : {}),
    sources,
    blocks: filled(goodUntil && goodUntil < today ? markOutdated(blocks, record.language, today) : blocks),
    contacts: contactsOf(record, agencies, language, today),
    ...speakerOf(record, agencies, language, today),
    urgent,
    url: answerUrl(record),
    ...(goodUntil ? { goodUntil } : {}),
  }
}

/** An answer by name only. */
export function linkTo(record: AnswerRecord, agencies: readonly AgencyRecord[], language: Language): AnswerLink {
  const { id, title, titleEs } = record
  const readersTitle = language === 'es' && record.language !== 'es' ? titleEs : undefined
  const agency = presentAgency(record.agency, agencies, language)
  return { id, language: record.language, title, ...(readersTitle ? { readersTitle } : {}), agency }
}

/** Path of an answer's own page, for good: what is printed and sent to others. English is the language without a prefix. */
export function answerUrl({ id, language }: Pick<AnswerRecord, 'id' | 'language'>): string {
  return pathIn(`/a/${id}`, language)
}

/** A page's path in a language. */
export function pathIn(path: string, language: Language): string {
  return language === 'en' ? path : `/${language}${path === '/' ? '' : path}`
}

/** A contact in the reader's language.
 * @param today - ISO date: the hours come with the days around it on which they do not hold. */
export function presentContact(
  contact: ContactRecord,
  agency: AgencyRecord,
  language: Language,
  today: string,
): Contact {
  const { id, name, ready, hours, phoneText, ...same } = contact
  const text = ready && localized(ready, language)
  return {
    ...same,
    ...(hours ? { hours: presentHours(hours, closuresOf(contact, agency), language, today) } : {}),
    id: `${agency.id}/${id}`,
    agency: presentAgency(agency.id, [agency], language),
    name: localized(name, language),
    ...(name[language] === undefined ? { nameLanguage: 'en' as const } : {}),
    ...(phoneText === undefined ? {} : { phoneText: localized(phoneText, language) }),
    ...(text ? { ready: text } : {}),
    ...(ready && ready[language] === undefined ? { readyLanguage: 'en' as const } : {}),
  }
}

/** An agency's name in the reader's language; its id where the deployment no longer has it. */
export function presentAgency(id: string, agencies: readonly AgencyRecord[], language: Language): AgencyRef {
  const agency = agencies.find((one) => one.id === id)
  return { id, name: agency ? localized(agency.name, language) : id }
}

/** Where an answer is not in the reader's language, somebody who speaks it or has an interpreter: of the agency that owns it, else of the one
 * that serves everyone. */
function speakerOf(
  record: AnswerRecord,
  agencies: readonly AgencyRecord[],
  language: Language,
  today: string,
): Pick<Answer, 'speaker'> {
  if (record.language === language) return {}
  const owner = agencies.find((one) => one.id === record.agency)
  for (const agency of [owner, agencies[0]]) {
    const reached = agency?.contacts.filter(({ phone }) => phone) ?? []
    const contact =
      reached.find(({ languages }) => languages.includes(language)) ?? reached.find(({ interpreter }) => interpreter)
    if (agency && contact) return { speaker: presentContact(contact, agency, language, today) }
  }
  return {}
}

/** Closures that a contact keeps: those that name it, and those of all that keep hours. */
export function closuresOf({ id, hours }: ContactRecord, { closures = [] }: AgencyRecord) {
  const keepsHours = hours !== undefined && !('always' in hours)
  return closures.filter(({ contacts }) => (contacts ? contacts.includes(id) : keepsHours))
}

function contactsOf(
  record: AnswerRecord,
  agencies: readonly AgencyRecord[],
  language: Language,
  today: string,
): Contact[] {
  const named = new Set(contactIds(record.blocks))
  const contacts = [...named].flatMap((reference) => {
    const [agencyId, id] = reference.split('/')
    const agency = agencies.find((one) => one.id === agencyId)
    const contact = agency?.contacts.find((one) => one.id === id)
    return agency && contact ? [presentContact(contact, agency, language, today)] : []
  })
  const owner = agencies.find((one) => one.id === record.agency)
  return contacts.length || !owner ? contacts : [presentContact(owner.contacts[0], owner, language, today)]
}

function contactIds(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'contact') return [block.contact]
    if (block.kind === 'list') return block.items.flatMap(contactIds)
    if (block.kind === 'steps') return block.items.flatMap((step) => contactIds(step.blocks))
    if (block.kind === 'guided') return block.options.flatMap((option) => contactIds(option.blocks))
    return block.kind === 'callout' ? contactIds(block.blocks) : []
  })
}
