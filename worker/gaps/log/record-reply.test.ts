import { expect, it } from 'vitest'
import { snapshotBytes } from '../../../test/worker/deployment.ts'
import type { AnswerLink, Language, Reply } from '../../contract/index.ts'
import { createEngine, openSnapshot } from '../../engine/index.ts'
import { LogMessage } from './log-message.ts'
import { recordReply } from './record-reply.ts'

const link = (id: string, language: Language = 'en'): AnswerLink => ({
  ...{ id, language, title: id },
  agency: { id: 'ssa', name: 'Social Security' },
})

/** The message that a reply to a question in a language sends to the log. */
async function logged(reply: Reply, language: Language = 'en') {
  const sent: unknown[] = []
  const waiting: Promise<unknown>[] = []
  const env = { LOG: { send: async (body: unknown) => void sent.push(body) } }
  const replied = { question: 'x', agency: undefined, page: undefined, channel: 'widget', language, confidence: 0.5 }
  const engine = createEngine(await openSnapshot(await snapshotBytes()))
  const background = { waitUntil: (one: Promise<unknown>) => void waiting.push(one) }
  await recordReply(env as unknown as Env, background, engine, reply, { ...replied, channel: 'widget' })
  await Promise.all(waiting)
  return LogMessage.parse(sent[0])
}

const base = { id: 'r', snapshot: 'abc' }

it('logs people to reach with the answers named beside them', async () => {
  const reply: Reply = { ...base, kind: 'contacts', contacts: [], related: [link('vote')] }
  expect(await logged(reply)).toMatchObject({ reply: 'contacts', shown: ['vote'] })
})

it('logs a note with what it offers', async () => {
  const reply: Reply = { ...base, kind: 'note', note: 'thanks', text: 'Glad.', choices: [link('vote')], contacts: [] }
  expect(await logged(reply)).toMatchObject({ reply: 'note', shown: ['vote'] })
})

it('says which of the answers shown were not in the language of the question', async () => {
  const reply: Reply = { ...base, kind: 'choices', choices: [link('vote'), link('lost-card', 'es')] }
  expect(await logged(reply, 'es')).toMatchObject({ untranslated: ['vote'] })
  expect(await logged(reply)).toMatchObject({ untranslated: ['lost-card'] })
})
