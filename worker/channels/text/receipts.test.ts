import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { CORPUS } from '../../../test/worker/deployment.ts'
import { compileSnapshot, createEngine, openSnapshot } from '../../engine/index.ts'
import { answerRecord } from '../../engine/testing/answer-record.ts'
import type { QuestionMessage } from '../../gaps/log/log-message.ts'
import { storeLog } from '../../gaps/log/store-log.ts'
import { closeGap } from '../../store/gaps/close-gap.ts'
import { listGaps } from '../../store/gaps/list-gaps.ts'
import { faultsOf } from '../phone/testing/legal-twiml.ts'
import { post } from '../phone/testing/provider.ts'

const IN_SPANISH = answerRecord({
  id: 'vote',
  title: '¿Cómo me registro para votar?',
  body: 'Regístrese en su estado antes de la fecha límite.',
  language: 'es',
})
const BYTES = await compileSnapshot({ ...CORPUS, answers: [...CORPUS.answers, IN_SPANISH] })
const ASSETS = { fetch: async () => new Response(BYTES) }
const QUESTION: QuestionMessage = {
  kind: 'question',
  id: 'q1',
  at: '2026-11-21T10:00:00.000Z',
  reply: 'unanswered',
  text: 'can i vote with my dog',
  removed: [],
  language: 'en',
  agency: '',
  page: '',
  channel: 'text',
  confidence: 0,
  snapshot: 'abc',
  receipt: 'K7QF-29WM',
}
const ASKED = {
  en: QUESTION,
  es: { ...QUESTION, text: 'puedo votar con mi perro', language: 'es' },
} as const
const AS_TYPED = ['K7QF-29WM', 'K7qf-29wM', 'k7qf29wm', 'K7QF 29WM.']

let sent = 0
async function say(Body: string) {
  const fields = { From: '+12025550123', Body, MessageSid: `SM-receipt-${sent++}` }
  const { body } = await post('/channels/text', fields, { ASSETS })
  expect(faultsOf(body)).toEqual([])
  return [...body.matchAll(/<Message>(.*?)<\/Message>/gs)].map(([, one]) => one).join('|')
}

async function wasAsked(language: 'en' | 'es') {
  await storeLog(env.DB, createEngine(await openSnapshot(BYTES)), [ASKED[language]])
  const { gaps } = await listGaps(env.DB, { state: 'open', order: 'recent', page: 1 })
  return gaps[0]?.id ?? ''
}
async function wasAnswered(language: 'en' | 'es') {
  const gap = await wasAsked(language)
  const sql = `UPDATE gaps SET state = 'answered', answer_id = 'vote', answer_language = ? WHERE id = ?`
  await env.DB.prepare(sql).bind(language, gap).run()
}
const questions = () => env.DB.prepare('SELECT count(*) AS n FROM questions').first('n')

beforeEach(async () => {
  const tables = ['questions', 'gaps', 'gap_wordings', 'gap_terms', 'receipts', 'log_inbox', 'caller_sessions']
  await env.DB.batch(
    [...tables, 'caller_replies', 'caller_stops'].map((table) => env.DB.prepare(`DELETE FROM ${table}`)),
  )
})

describe('a receipt’s code by text message', () => {
  it.each(AS_TYPED)('sent as %s tells that the question waits, with a person to reach', async (code) => {
    await wasAsked('en')
    const said = await say(code)
    expect(said).toContain('There is no answer yet. Text the code again later.')
    expect(said).toContain('A person can help:\nUSAGov')
    expect(await questions()).toBe(1)
  })

  it.each(AS_TYPED)('sent as %s long after a question in Spanish is told in Spanish that it waits', async (code) => {
    await wasAsked('es')
    const said = await say(code)
    expect(said).toContain('Todavía no hay respuesta.')
    expect(said).toContain('Una persona le ayuda:')
    expect(said).not.toMatch(/[Rr]eply|rates/)
  })

  it.each(AS_TYPED)('sent as %s brings the answer once there is one, down to its version', async (code) => {
    await wasAnswered('en')
    let said = await say(code)
    expect(said).toMatch(/^How do I register to vote\?/)
    for (let turn = 0; turn < 9 && said.endsWith('Reply MORE for more.'); turn++) said += await say('MORE')
    expect(said).toMatch(/Version \d+\..*https:\/\/help.agency.gov\/a\/vote.*Did this help\? 1 yes, 2 no\./s)
  })

  it.each(AS_TYPED)('sent as %s brings the answer to a question in Spanish in Spanish', async (code) => {
    await wasAnswered('es')
    let said = await say(code)
    expect(said).toMatch(/^¿Cómo me registro para votar\?/)
    for (let turn = 0; turn < 9 && said.endsWith('Responda MAS para seguir.'); turn++) said += await say('MAS')
    expect(said).toMatch(/Versión \d+\..*https:\/\/help.agency.gov\/es\/a\/vote.*¿Le sirvió\? 1 sí, 2 no\./s)
  })

  it('tells why there will be no answer here', async () => {
    const reason = 'Your county decides this.'
    await closeGap(env.DB, { id: await wasAsked('en'), state: 'not-ours', reason, by: 'w' }, new Date())
    expect(await say('k7qf29wm')).toContain(`We could not answer this one.\n${reason}\n`)
  })

  it.each(AS_TYPED)('that nobody gave out, sent as %s, is not known, and is no question', async (code) => {
    expect(await say(code)).toContain('We do not know that code. Check it and try again.')
    await say('ESPAÑOL')
    expect(await say(code)).toBe('No conocemos ese código. Revíselo y envíelo otra vez.')
    expect(await questions()).toBe(0)
  })

  it('is told in the language that was chosen, whatever the question’s was', async () => {
    await wasAsked('es')
    await say('ENGLISH')
    expect(await say('K7QF-29WM')).toContain('There is no answer yet.')
  })

  it('is the one that the reply to the question gave', async () => {
    const given = /Text ([0-9A-Z]{4}-[0-9A-Z]{4}) later/.exec(await say('best pizza in town'))?.[1] ?? ''
    expect(await say(given.toLowerCase().replace('-', ''))).toContain('There is no answer yet.')
  })
})
