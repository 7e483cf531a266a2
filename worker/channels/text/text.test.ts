import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { faultsOf } from '../phone/testing/legal-twiml.ts'
import { post } from '../phone/testing/provider.ts'

let sent = 0
let queued: unknown[] = []
const LOG = { send: async (message: unknown) => void queued.push(message) }

async function text(Body: string, fields: Record<string, string> = {}, changes: Record<string, unknown> = {}) {
  const { body, status } = await post(
    '/channels/text',
    { From: '+12025550123', Body, MessageSid: `SM${sent++}`, ...fields },
    { LOG, ...changes },
  )
  const messages = [...body.matchAll(/<Message>(.*?)<\/Message>/gs)].map(([, one]) => one ?? '')
  return { body, status, said: messages[0] ?? '', messages }
}
const say = async (Body: string, fields = {}) => (await text(Body, fields)).said
async function readWhole(question: string) {
  let all = await say(question)
  for (let turn = 0; turn < 9 && all.endsWith('Reply MORE for more.'); turn++) all += await say('MORE')
  return all
}

beforeEach(async () => {
  queued = []
  const tables = ['caller_sessions', 'caller_replies', 'caller_stops']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
})

describe('a text message', () => {
  it('is answered in one message of TwiML with title, text, version and address', async () => {
    const { body, status, messages } = await text('i lost my social security card')
    expect(status).toBe(200)
    expect(messages).toHaveLength(1)
    expect(faultsOf(body)).toEqual([])
    expect(messages[0]).toMatch(/^How do I replace a lost Social Security card\?/)
  })

  it('tells a new caller who answers, what it may cost and how to stop, and a known one no more', async () => {
    expect(await say('i lost my social security card')).toContain('USAGov, automated. Msg&amp;data rates may apply.')
    expect(await say('renew my passport')).not.toContain('automated')
  })

  it('says the rest to MORE, down to version and address, and then that it was all', async () => {
    const all = await readWhole('i lost my social security card')
    expect(all).toMatch(/Version \d+\./)
    expect(all).toContain('https://help.agency.gov/a/lost-card')
    expect(all).toContain('Did this help? 1 yes, 2 no.')
    expect(await say('more')).toBe('That was all of it. Text a new question.')
  })

  it('is refused without a word where it is not signed', async () => {
    const { status, body } = await post('/channels/text', { Body: 'hi', From: '+1', MessageSid: 'x' }, {}, 'AAAA')
    expect([status, body]).toEqual([403, ''])
  })

  it('is no channel where no provider is connected', async () => {
    const { status, body } = await post('/channels/text', { Body: 'hi' }, { TWILIO_AUTH_TOKEN: '' })
    expect([status, JSON.parse(body)]).toEqual([404, { problem: 'channel-off' }])
  })

  it('that comes twice gets the same reply, and is logged once', async () => {
    const first = await text('best pizza in town', { MessageSid: 'SM-twice' })
    const second = await text('best pizza in town', { MessageSid: 'SM-twice' })
    expect(second.body).toBe(first.body)
    expect(queued).toHaveLength(1)
    expect(queued[0]).toMatchObject({ kind: 'question', channel: 'text' })
  })

  it('leaves no number and no words of it in the store', async () => {
    await text('my number is 202-555-0199 and i lost my social security card')
    const rows = await env.DB.prepare('SELECT * FROM caller_sessions').all()
    const kept = JSON.stringify(rows.results)
    expect(rows.results).toHaveLength(1)
    expect(kept).not.toContain('5550123')
    expect(kept).not.toContain('202-555-0199')
  })

  it('keeps no number of the other question of a turn either', async () => {
    await text('i lost my social security card. also, how do i register to vote, my phone is 202-555-0199?')
    const rows = await env.DB.prepare('SELECT state FROM caller_sessions').all()
    expect(JSON.stringify(rows.results)).not.toContain('202-555-0199')
  })

  it('with a picture alone says that we read words', async () => {
    expect(await say('', { NumMedia: '1' })).toContain('We cannot read pictures.')
  })

  it.each(['</Message><Dial>+1900</Dial>', '<![CDATA[', '&x;', 'lost card\r\nX-Evil: 1', '\u0000<Response>'])(
    'stays text whatever it holds: %j',
    async (question) => {
      const { body, status } = await text(question)
      expect([status, faultsOf(body)]).toEqual([200, []])
      expect(body).not.toContain('Dial')
    },
  )

  it('without a store is answered all the same', async () => {
    const { said } = await text('i lost my social security card', {}, { DB: undefined })
    expect(said).toContain('How do I replace a lost Social Security card?')
  })

  it('where nothing answers it gets a receipt, people to reach, and nothing that is not ours', async () => {
    const said = await say('best pizza in town')
    expect(said).toContain('We have no answer to that yet.')
    expect(said).toMatch(/Text [0-9A-Z]{4}-[0-9A-Z]{4} later/)
    expect(said).toContain('844-872-4681')
  })

  it('says in its own form that the channel is turned off, with a person to reach', async () => {
    const { said } = await text('i lost my social security card', {}, { CHANNELS_OFF: 'text' })
    expect(said).toContain('USAGov takes no questions by text message right now.')
    expect(said).toContain('844-872-4681')
    expect(queued).toEqual([])
  })
})

describe('words of danger', () => {
  it('bring whom to call first, before who answers', async () => {
    expect(await say('i want to kill myself')).toMatch(/^Call now: (988|911)/)
  })

  it('are heard from somebody who asked for silence', async () => {
    await say('please stop texting me')
    expect(await say('where do i vote')).toBe('')
    expect(await say('i want to kill myself')).toMatch(/^Call now: (988|911)/)
  })
})

describe('numbers and words', () => {
  it('say whether an answer helped, and why not', async () => {
    await readWhole('i lost my social security card')
    queued = []
    expect(await say('2')).toContain('What was wrong with it?')
    expect(await say('2')).toBe('Thank you.')
    expect(queued).toMatchObject([
      { kind: 'feedback', answer: 'lost-card', helpful: false },
      { kind: 'feedback', answer: 'lost-card', helpful: false, reason: 'confusing' },
    ])
  })

  it('that stand for nothing offered are no question, and the list still holds', async () => {
    await say('card')
    queued = []
    expect(await say('9')).toBe('That number is not in the list. Reply 1, or text a question.')
    expect(queued).toEqual([])
    expect(await say('1')).toContain('Ask for a new Social Security card online')
  })

  it('are a question where nothing was offered', async () => {
    expect(await say('3')).not.toBe('')
  })

  it('reach a person at any time', async () => {
    await say('i lost my social security card')
    expect(await say('PERSON')).toContain('National line: 800-772-1213')
  })

  it('change the language, and keep it', async () => {
    expect(await say('Español')).toContain('Le responderemos en español.')
  })
})

describe('one answer that may be meant', () => {
  it.each(['1', 'yes'])('is asked about, and told to “%s”', async (word) => {
    expect(await say('card')).toMatch(/Is this what you mean\?\n1 How do I replace a lost Social Security card\?/)
    expect(await say(word)).toContain('Ask for a new Social Security card online')
  })

  it('is not meant by who says no', async () => {
    await say('card')
    expect(await say('no')).toBe('Then ask in other words, or reply PERSON.')
  })
})

describe('stop, start and help', () => {
  it.each(['STOP', 'stop', 'Unsubscribe', 'CANCEL', 'quit', 'END'])('leave %s to the provider', async (word) => {
    expect((await text(word)).body).toBe('<?xml version="1.0" encoding="UTF-8"?><Response/>')
    expect(await env.DB.prepare('SELECT count(*) AS n FROM caller_stops').first('n')).toBe(1)
  })

  it.each(['please stop texting me', 'ALTO', 'No más', 'No me escriba más.', 'ARRÊT'])(
    'hear a stop in “%s”',
    async (word) => {
      expect(await say(word)).toMatch(/START/)
      expect(await say('where do i vote')).toBe('')
    },
  )

  it.each(['how do I stop a debt collector', 'end of year tax form', 'cancel my passport appointment'])(
    'take “%s” for a question',
    async (question) => {
      await say(question)
      expect(await env.DB.prepare('SELECT count(*) AS n FROM caller_stops').first('n')).toBe(0)
      expect(queued).toHaveLength(1)
    },
  )

  it('start again with START, UNSTOP and, as with the carriers, YES', async () => {
    for (const word of ['START', 'UNSTOP', 'YES']) {
      await say('STOP')
      expect(await say(word)).toBe('')
      expect(await say('where do i vote')).not.toBe('')
    }
  })

  it('follow the provider’s own field where Advanced Opt-Out answers', async () => {
    expect(await say('BASTA YA', { OptOutType: 'STOP' })).toBe('')
    expect(await say('where do i vote')).toBe('')
  })

  it('explain the service in Spanish to AYUDA', async () => {
    expect(await say('AYUDA')).toContain('PERSONA para una persona')
  })
})
