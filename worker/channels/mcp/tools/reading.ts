import type { McpServer } from '@modelcontextprotocol/server'
import * as z from 'zod'
import { LANGUAGES } from '../../../contract/index.ts'
import { isIsoDate, localized } from '../../../corpus/index.ts'
import { agencyContacts } from '../../agency-contacts.ts'
import { shelvesOf } from '../../browse.ts'
import { changesSince } from '../../open-data/changes-since.ts'
import { READS, refusal, result, type Serving, toldRecord } from '../serving.ts'

const Language = z.enum(LANGUAGES).default('en')
const MOST_CHANGES = 500

/** Tools that read by name what is here: answers, topics, contacts, changes. */
export function addReadingTools(server: McpServer, serving: Serving): void {
  addGetAnswer(server, serving)
  addListTopics(server, serving)
  addGetContact(server, serving)
  addChangesSince(server, serving)
}

function addGetAnswer(server: McpServer, serving: Serving): void {
  const config = {
    title: 'Read an answer',
    description: 'One approved answer by its id, whole, with its version, owner, date and licence.',
    inputSchema: z.object({ id: z.string().max(200), language: Language }),
    annotations: { title: 'Read an answer', ...READS },
  }
  server.registerTool('get_answer', config, ({ id, language }) => {
    const record = serving.engine.snapshot.answer(id, language)
    if (!record) return refusal(`There is no answer "${id}" here. Find its id with ask or list_topics.`)
    const answer = toldRecord(record, serving)
    return result(answer, answer.markdown)
  })
}

function addListTopics(server: McpServer, { engine: { snapshot } }: Serving): void {
  const config = {
    title: 'List topics and agencies',
    description: 'What there are answers about: topics with the ids of their answers, and agencies.',
    inputSchema: z.object({ language: Language }),
    annotations: { title: 'List topics and agencies', ...READS },
  }
  server.registerTool('list_topics', config, ({ language }) => {
    const { byTopic, byAgency } = shelvesOf(snapshot, language)
    const topics = [...byTopic].map(([topic, answers]) => ({ topic, answers: answers.map(({ id }) => id) }))
    const agencies = snapshot.agencies
      .filter(({ id }) => byAgency.has(id))
      .map(({ id, name }) => ({ id, name: localized(name, language) }))
    const text = [
      ...topics.map(({ topic, answers }) => `${topic}: ${answers.join(', ')}`),
      ...agencies.map(({ id, name }) => `${id}: ${name}`),
    ]
    return result({ topics, agencies }, text.join('\n'))
  })
}

function addGetContact(server: McpServer, { engine: { snapshot } }: Serving): void {
  const config = {
    title: 'People to reach',
    description: 'Phone numbers and hours of an agency.',
    inputSchema: z.object({ agency: z.string().max(200), language: Language }),
    annotations: { title: 'People to reach', ...READS },
  }
  server.registerTool('get_contact', config, ({ agency: id, language }) => {
    const agency = snapshot.agencies.find((one) => one.id === id)
    if (!agency) return refusal(`There is no agency "${id}" here. Find its id with list_topics.`)
    const contacts = agencyContacts(agency, language)
    const lines = contacts.map(({ name, phoneText, phone, url }) =>
      [name, phoneText ?? phone, url].filter(Boolean).join(', '),
    )
    return result({ contacts }, lines.join('\n'))
  })
}

function addChangesSince(server: McpServer, { engine: { snapshot }, origin }: Serving): void {
  const config = {
    title: 'Changes since a day',
    description: `Answers that were checked or changed since a day, the latest first, at most ${MOST_CHANGES}.`,
    inputSchema: z.object({ since: z.string().describe('A day, as 2026-11-29') }),
    annotations: { title: 'Changes since a day', ...READS },
  }
  server.registerTool('changes_since', config, ({ since }) => {
    if (!isIsoDate(since)) return refusal('"since" must be a day, as 2026-11-29.')
    const answers = changesSince(snapshot, since, origin).slice(0, MOST_CHANGES)
    const lines = answers.map(
      ({ id, language, version, checked }) => `${checked} ${id} (${language}) version ${version}`,
    )
    return result({ since, answers }, lines.join('\n'))
  })
}
