import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { CORPUS, deploymentEnv } from '../../../test/worker/deployment.ts'
import { compileSnapshot, createEngine, openSnapshot } from '../../engine/index.ts'
import { answerRecord } from '../../engine/testing/answer-record.ts'
import type { QuestionMessage } from '../../gaps/log/log-message.ts'
import { storeLog } from '../../gaps/log/store-log.ts'
import worker from '../../index.ts'
import { saveSession } from '../../store/callers/sessions.ts'
import { callerKey } from '../phone/caller-key.ts'
import { post } from '../phone/testing/provider.ts'
import { NEW_SESSION, type Session } from '../text/session.ts'

const ID = 'suicide-crisis-help'
const TITLE = { en: 'What helps in a crisis?', es: '¿Qué ayuda en una crisis?' }
const BODY = { en: 'Stay with the person and listen.', es: 'Quédese con la persona y escuche.' }
const CODE = { en: 'K7QF-29WM', es: 'K7QF-29WN' }
const OTHER = { en: 'es', es: 'en' } as const
const PATH = { en: '/a/', es: '/es/a/' }
const crisis = (language: 'en' | 'es') =>
  answerRecord({ id: ID, title: TITLE[language], body: BODY[language], language, urgent: true })
const BYTES = await compileSnapshot({ ...CORPUS, answers: [...CORPUS.answers, crisis('en'), crisis('es')] })
const ORIGIN = 'https://help.agency.gov'
const open = { limit: async () => ({ success: true }) }
const LIVE = {
  ...{ ASSETS: { ...env.ASSETS, fetch: async () => new Response(BYTES) }, LOG: { send: async () => {} } },
  ...{ PUBLIC_ORIGIN: ORIGIN, WRITE_LIMIT: open, READ_LIMIT: open, SUGGEST_LIMIT: open },
}
type Language = 'en' | 'es'

let serial = 0
const read = async (path: string, init: RequestInit = {}) =>
  (
    await worker.fetch(
      new Request(ORIGIN + path, init),
      deploymentEnv({ ...LIVE, SIGN_IN: 'none' }),
      createExecutionContext(),
    )
  ).text()
const form = (path: string, fields: Record<string, string>) =>
  read(path, { method: 'POST', body: new URLSearchParams(fields) })
/** A page without what machines read in its head. */
const seen = async (page: Promise<string>) => (await page).replace(/<head>.*<\/head>/s, '')
const json = (path: string, body: unknown) => read(path, { method: 'POST', body: JSON.stringify(body) })

/** What is texted back by who stands where a session says. */
async function texted(Body: string, session: Partial<Session>) {
  const From = `+1202555${String(serial++).padStart(4, '0')}`
  const caller = await callerKey('s'.repeat(32), 'caller', From, '+12025550100')
  const state = JSON.stringify({ ...NEW_SESSION, ...session })
  await saveSession(env.DB, caller, state, new Date(Date.now() + 60_000))
  const { body } = await post('/channels/text', { From, Body, MessageSid: `SM-danger-${serial++}` }, LIVE)
  return (/<Message>(.*?)<\/Message>/s.exec(body)?.[1] ?? '').trim()
}

/** What is said in a call that stands where its address says. */
async function called(where: Record<string, string>, heard: Record<string, string>) {
  const path = `/channels/voice?${new URLSearchParams({ turn: '2', ...where })}`
  const fields = { CallSid: `CA-danger-${serial++}`, From: '+12025550123', ...heard }
  return (await post(path, fields, { ...LIVE, TEXT_NUMBER: '+12025550100' })).body
}
const said = (body: string) =>
  body
    .replace(/<Sms.*?<\/Sms>/gs, '')
    .replace(/<[^>]+>/g, '')
    .trim()
const place = (language: Language) => ({ id: ID, language, version: 1, reply: 'r', path: [] })
const offered = { offer: { kind: 'choices' as const, ids: [ID, 'vote'], reply: 'r', not: [] } }

/** Every way to an answer for people in danger but a question in words of that danger. */
const WAYS: Record<string, (language: Language) => Promise<string>> = {
  'text, by its number': (language) => texted('1', { language, ...offered }),
  'text, in another language': (language) =>
    texted(language === 'es' ? 'ESPAÑOL' : 'ENGLISH', { language: OTHER[language], place: place(OTHER[language]) }),
  'text, by a receipt': (language) => texted(CODE[language], { language }),
  'call, by its number': async (language) =>
    said(await called({ where: 'choices', ids: `${ID}~vote`, language }, { Digits: '1' })),
  'call, in another language': async (language) =>
    said(
      await called(
        { where: 'answer', id: ID, version: '1', language: OTHER[language] },
        { SpeechResult: language === 'es' ? 'español' : 'english' },
      ),
    ),
  'call, by a receipt': async (language) => said(await called({ language }, { SpeechResult: CODE[language] })),
  'call, said again': async (language) =>
    said(await called({ where: 'answer', id: ID, version: '1', language }, { Digits: '7' })),
  'call, as a text message': async (language) =>
    /<Sms[^>]*>(.*?)<\/Sms>/s.exec(
      await called({ where: 'consent', id: ID, version: '1', language }, { Digits: '1' }),
    )?.[1] ?? '',
  'page, by its address': (language) => seen(read(`${PATH[language]}${ID}`)),
  'page, by a receipt': (language) => form('/receipts', { code: CODE[language], language }),
  'page, asked for by its title': (language) => form('/ask', { question: TITLE[language], language }),
  'API, chosen': (language) => json('/api/ask', { question: TITLE[language], language, answer: ID }),
  'API, read': (language) => read(`/api/answers/${ID}?language=${language}`),
  'API, by a receipt': (language) => read(`/api/receipts/${CODE[language]}`),
  counter: (language) => form('/counter/ask', { question: TITLE[language], language, open: ID }),
  paper: (language) => read(`${PATH[language]}${ID}/print`),
  Markdown: (language) => read(`${PATH[language]}${ID}.md`),
  'open data, as Markdown': async (language) => {
    const lines = (await read('/data/answers.jsonl')).trim().split('\n')
    const line = lines.map((one) => JSON.parse(one)).find((one) => one.id === ID && one.language === language)
    return line.markdown
  },
  'open data, as a table': async (language) =>
    (await read('/data/answers.csv')).split('\r\n').find((row) => row.includes(TITLE[language])) ?? '',
  assistant: async (language) => {
    const params = { name: 'get_answer', arguments: { id: ID, language } }
    const answered = await read('/mcp', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params }),
    })
    return JSON.parse(answered.replace(/^.*?data: /s, '')).result.content[0].text
  },
}

beforeAll(async () => {
  const engine = createEngine(await openSnapshot(BYTES))
  for (const language of ['en', 'es'] as const) {
    const question: QuestionMessage = {
      ...{ kind: 'question', id: `q-${language}`, at: '2026-11-21T10:00:00.000Z', reply: 'unanswered', removed: [] },
      ...{ text: language === 'en' ? 'a word that nobody knows' : 'una palabra desconocida', language, agency: '' },
      ...{ page: '', channel: 'text', confidence: 0, snapshot: 'abc', receipt: CODE[language] },
    } as QuestionMessage
    await storeLog(env.DB, engine, [question])
    const sql = `UPDATE gaps SET state = 'answered', answer_id = ?, answer_language = ? WHERE answer_id IS NULL`
    await env.DB.prepare(sql).bind(ID, language).run()
  }
})

describe.each(Object.entries(WAYS))('an answer for people in danger, %s', (_, way) => {
  it.each(['en', 'es'] as const)('says whom to call before its own words: %s', async (language) => {
    const shown = await way(language)
    const [lifeline, body] = [shown.search(/9[\s,]?8[\s,]?8/), shown.indexOf(BODY[language])]
    expect(lifeline, shown.slice(0, 500)).toBeGreaterThanOrEqual(0)
    expect(body, shown.slice(0, 500)).toBeGreaterThan(lifeline)
  })
})

it.each(['en', 'es'] as const)('a message begins with whom to call, within its first segment: %s', async (language) => {
  for (const way of [
    'text, by its number',
    'text, in another language',
    'text, by a receipt',
    'call, as a text message',
  ])
    expect((await WAYS[way]?.(language))?.slice(0, 60), way).toContain('988')
})
