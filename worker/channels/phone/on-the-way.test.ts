import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { AGENCIES, CORPUS } from '../../../test/worker/deployment.ts'
import type { Block, Inline } from '../../contract/index.ts'
import type { AgencyRecord, AnswerRecord } from '../../corpus/index.ts'
import { compileSnapshot } from '../../engine/index.ts'
import { answerRecord } from '../../engine/testing/answer-record.ts'
import { saveSession } from '../../store/callers/sessions.ts'
import { NEW_SESSION, type Session } from '../text/session.ts'
import { callerKey } from './caller-key.ts'
import { faultsOf } from './testing/legal-twiml.ts'
import { post } from './testing/provider.ts'

const text = (words: string): Inline[] => [{ kind: 'text', text: words }]
const paragraph = (words: string): Block => ({ kind: 'paragraph', content: text(words) })
const option = (label: string, ...blocks: Block[]) => ({ label: text(label), blocks })

/** A question in an answer, and one more behind its second option. */
const GUIDED: Block[] = [
  paragraph('It depends on where you were born.'),
  {
    kind: 'guided',
    question: text('Were you born in the United States?'),
    options: [
      option('Yes, in a state', paragraph('Bring your birth certificate.')),
      option('No, abroad', {
        kind: 'guided',
        question: text('Are your parents citizens?'),
        options: [
          option('Both are', paragraph('Bring their passports.')),
          option('None is', paragraph('Bring your certificate of naturalization.')),
        ],
      }),
    ],
  },
]
const PROOF: AnswerRecord = {
  ...answerRecord({ id: 'proof', title: 'What proves that I am a citizen?', body: '' }),
  ...{ asked: ['proof of citizenship', 'papers that prove i am a citizen'], blocks: GUIDED },
}
const OFFICES: AnswerRecord = {
  ...answerRecord({ id: 'medicaid', title: 'How do I apply for Medicaid?', body: '' }),
  asked: ['apply for medicaid'],
  blocks: [paragraph('Your state decides.'), { kind: 'offices', office: 'medicaid', label: '', places: [] }],
}
/** Everybody picks up, always. */
const OPEN = AGENCIES.map(({ contacts: [first, ...others], ...agency }): AgencyRecord => {
  const always = (contact: typeof first) => ({ ...contact, hours: { always: true as const } })
  return { ...agency, contacts: [always(first), ...others.map(always)] }
})
const BYTES = await compileSnapshot({ ...CORPUS, agencies: OPEN, answers: [...CORPUS.answers, PROOF, OFFICES] })
const ASSETS = { fetch: async () => new Response(BYTES) }

let serial = 0

/** Somebody who texts, and what they read. */
function texting() {
  const From = `+1202555${String(3_000 + serial++)}`
  return async (Body: string) => {
    const { body } = await post('/channels/text', { From, Body, MessageSid: `SM-way-${serial++}` }, { ASSETS })
    expect(faultsOf(body)).toEqual([])
    return /<Message>(.*?)<\/Message>/s.exec(body)?.[1] ?? ''
  }
}

/** A call, from turn to turn by the addresses that it is given. */
function calling(start: Record<string, string> = {}) {
  const CallSid = `CA-way-${serial++}`
  let next = `/channels/voice?${new URLSearchParams({ turn: '1', ...start })}`
  return async (heard: Record<string, string>) => {
    const { body } = await post(next, { CallSid, From: '+12025550177', ...heard }, { ASSETS })
    expect(faultsOf(body)).toEqual([])
    next = (/action="([^"]*)"/.exec(body)?.[1] ?? '').replaceAll('&amp;', '&')
    return {
      body,
      next,
      said: body
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    }
  }
}

describe('a question of an answer, by text message', () => {
  it('is answered by a number, another behind it too, and BACK leads to it again', async () => {
    const say = texting()
    expect(await say('proof of citizenship')).toMatch(/Were you born.*1 Yes, in a state.*2 No, abroad/s)
    expect(await say('2')).toMatch(/^Are your parents citizens\?.*1 Both are.*2 None is/s)
    expect(await say('BACK')).toContain('1 Yes, in a state')
    expect(await say('1')).toMatch(/^Bring your birth certificate\./)
  })

  it('is answered by the words of an option', async () => {
    const say = texting()
    await say('proof of citizenship')
    expect(await say('no, abroad')).toContain('Are your parents citizens?')
    expect(await say('NONE IS')).toMatch(/^Bring your certificate of naturalization\./)
  })

  it('takes no number that it does not offer, and free text as a question', async () => {
    const say = texting()
    await say('proof of citizenship')
    expect(await say('7')).not.toContain('Bring')
    expect(await say('renew my passport')).toContain('How do I renew my passport?')
  })
})

describe('a question of an answer, in a call', () => {
  const until = async (call: ReturnType<typeof calling>, words: string) => {
    let turn = await call({ SpeechResult: 'proof of citizenship' })
    for (let at = 0; at < 5 && !turn.said.includes(words); at++) turn = await call({ Digits: '1' })
    return turn
  }

  it('is a menu: by key, another behind it too, and star leads back', async () => {
    const call = calling()
    const menu = await until(call, 'Were you born')
    expect(menu.said).toContain('Press 1: Yes, in a state. Press 2: No, abroad.')
    expect((await call({ Digits: '2' })).said).toContain('Are your parents citizens?')
    expect((await call({ Digits: '*' })).said).toContain('Were you born in the United States?')
    expect((await call({ Digits: '1' })).said).toContain('Bring your birth certificate.')
  })

  it('is answered by the words of an option', async () => {
    const call = calling()
    await until(call, 'Were you born')
    expect((await call({ SpeechResult: 'No abroad.' })).said).toContain('Are your parents citizens?')
  })

  it('is told from the beginning where the answer has changed since, and says so', async () => {
    const { said } = await calling({ where: 'answer', id: 'proof', version: '9', path: '1.0' })({ Digits: '7' })
    expect(said).toMatch(/^This answer has changed\. Here is the new one\. What proves that I am a citizen\?/)
  })

  it('is asked anew where the answer was taken down', async () => {
    const { said } = await calling({ where: 'answer', id: 'gone', version: '1' })({ Digits: '7' })
    expect(said).toContain('This answer was taken down.')
  })
})

it('an answer that has changed is texted from its beginning, and says so', async () => {
  const From = '+12025552999'
  const place = { id: 'proof', language: 'en' as const, version: 9, reply: 'r', path: [1] }
  const state: Session = { ...NEW_SESSION, offer: { kind: 'guided', options: 2 }, place }
  const caller = await callerKey('s'.repeat(32), 'caller', From, '+12025550100')
  await saveSession(env.DB, caller, JSON.stringify(state), new Date(Date.now() + 60_000))
  const { body } = await post('/channels/text', { From, Body: '1', MessageSid: 'SM-changed' }, { ASSETS })
  expect(body).toMatch(/<Message>This answer has changed\. Here is the new one\.\s+What proves that I am a citizen\?/)
})

describe('the office of a state', () => {
  it.each([['California'], ['CA'], ['california.']])('is texted to who names it: %s', async (state) => {
    const say = texting()
    await say('apply for medicaid')
    expect(await say(state)).toContain('https://www.dhcs.ca.gov/')
  })

  it('is said to who names it in a call', async () => {
    const call = calling()
    await call({ SpeechResult: 'apply for medicaid' })
    expect((await call({ SpeechResult: 'California' })).said).toContain('d h c s dot c a dot gov')
  })

  it('is no office where the answer lists none there', async () => {
    const say = texting()
    await say('apply for medicaid')
    expect(await say('New York')).not.toContain('dhcs')
  })
})

describe('a person, while somebody is there', () => {
  const asked = { where: 'answer', id: 'lost-card', version: '1' }

  it('is dialled, by the number of the agency whose answer it is, which is said first', async () => {
    const { body, said } = await calling(asked)({ Digits: '0' })
    expect(body).toMatch(/<Dial timeout="30"[^>]*action="[^"]*where=dialled[^"]*"[^>]*>\+18007721213<\/Dial>/)
    expect(said).toMatch(/We connect you with National line\. The number is 8 0 0 , 7 7 2 , 1 2 1 3/)
  })

  it.each(['busy', 'no-answer', 'failed', 'canceled'])(
    'who does not pick up (%s) is named with the number, and the call goes on',
    async (status) => {
      const call = calling(asked)
      await call({ Digits: '0' })
      const { said, body } = await call({ DialCallStatus: status })
      expect(said).toMatch(/Nobody at National line picked up\..*8 0 0 , 7 7 2 , 1 2 1 3/)
      expect(body).toContain('<Gather')
      expect((await call({ SpeechResult: 'renew my passport' })).said).toContain('How do I renew my passport?')
    },
  )

  it('who was talked to ends the call', async () => {
    const call = calling(asked)
    await call({ Digits: '0' })
    const { body } = await call({ DialCallStatus: 'completed' })
    expect(body).toContain('<Hangup/>')
    expect(body).not.toContain('<Gather')
  })

  it('is where a call that only goes round leads, and there it ends: 40 turns', async () => {
    const call = calling({ ...asked, turn: '40' })
    expect((await call({ Digits: '7' })).body).toContain('<Dial')
    await call({ DialCallStatus: 'busy' })
    const { body } = await call({ Digits: '7' })
    expect(body).toContain('<Hangup/>')
    expect(body).not.toContain('<Gather')
  })

  it('is not reached for one turn fewer', async () => {
    const { body } = await calling({ ...asked, turn: '39' })({ Digits: '7' })
    expect(body).not.toContain('<Dial')
  })
})
