import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { faultsOf } from '../phone/testing/legal-twiml.ts'
import { post } from '../phone/testing/provider.ts'

let queued: unknown[] = []
const LOG = { send: async (message: unknown) => void queued.push(message) }
const NUMBERED = { LOG, TEXT_NUMBER: '+12025550100' }
let calls = 0

/** What comes back of a turn. */
interface Turn {
  body: string
  said: string
  next: string
}

const unescaped = (text: string) =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

/** A call, turn by turn, as a provider makes it: each turn goes to the address that the last one named. */
function dial(changes: Record<string, unknown> = NUMBERED, path = '/channels/voice') {
  const CallSid = `CA${calls++}`
  let next = path
  return async (input: { Digits?: string; SpeechResult?: string; DialCallStatus?: string } = {}): Promise<Turn> => {
    const { body, status } = await post(next, { CallSid, From: '+12025550123', ...input }, changes)
    expect(status).toBe(200)
    expect(faultsOf(body)).toEqual([])
    next = unescaped(/action="([^"]*)"/.exec(body)?.[1] ?? '')
    const said = [...body.matchAll(/<Say[^>]*>(.*?)<\/Say>/gs)].map(([, one]) => one?.replace(/<[^>]+>/g, '') ?? '')
    return { body, said: unescaped(said.join(' ')), next }
  }
}

beforeEach(async () => {
  queued = []
  const tables = ['caller_sessions', 'caller_replies', 'caller_stops']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
})

describe('a call', () => {
  it('begins with who answers, that it is a machine, a person, and Spanish', async () => {
    const { said, body } = await dial()()
    expect(said).toContain('USAGov, automated.')
    expect(said).toContain('press 0')
    expect(said).toContain('Para español, oprima 2.')
    expect(body).toContain('actionOnEmptyResult="true"')
    expect(body).toMatch(/<\/Gather><Redirect method="POST">/)
  })

  it('answers a question from title to version, and asks whether it helped', async () => {
    const call = dial()
    await call()
    let turn = await call({ SpeechResult: 'i lost my social security card' })
    let all = turn.said
    for (let at = 0; at < 9 && turn.said.includes('press 1'); at++) {
      turn = await call({ Digits: '1' })
      all += ` ${turn.said}`
    }
    expect(all).toContain('How do I replace a lost Social Security card?')
    expect(all).toContain('It is version 1.')
    expect(all).toContain('Did this help?')
    expect(queued[0]).toMatchObject({ kind: 'question', channel: 'voice' })
  })

  it('is all keys for who cannot speak: next, again, slower, back, addresses, another question', async () => {
    const call = dial()
    await call()
    const first = await call({ SpeechResult: 'renew my passport' })
    expect((await call({ Digits: '7' })).said).toBe(first.said)
    const slow = await call({ Digits: '8' })
    expect(slow.body).toContain('<prosody rate="80%">')
    expect(slow.said).toBe(first.said)
    await call({ Digits: '9' })
    expect((await call({ Digits: '2' })).said).toContain('What is your question?')
  })

  it('spells the web addresses behind what was said', async () => {
    const call = dial()
    await call()
    let turn = await call({ SpeechResult: 'renew my passport' })
    for (let at = 0; at < 9 && turn.said.includes('press 1.'); at++) turn = await call({ Digits: '1' })
    expect(turn.said).toContain('say address, or press pound.')
    const { said } = await call({ Digits: '#' })
    expect(said).toContain('Web address: help dot agency dot gov slash a slash renew dash passport.')
  })

  it('says where there are none, and says on what can be pressed: no question', async () => {
    const call = dial()
    await call()
    const { said } = await call({ SpeechResult: 'renew my passport' })
    expect(said).not.toContain('say address')
    const without = await call({ SpeechResult: 'address' })
    expect(without.said).toMatch(/^This part has no web addresses\. For the next part/)
    expect((await call({ Digits: '7' })).said).toBe(said)
  })

  it('turns to Spanish for 2 at the greeting, and hears Spanish from then on', async () => {
    const call = dial()
    await call()
    const { said, body } = await call({ Digits: '2' })
    expect(said).toContain('¿Cuál es su pregunta?')
    expect(body).toContain('language="es-US"')
  })

  it('keeps nothing that was said in the address of the next turn', async () => {
    const call = dial()
    await call()
    const { next } = await call({ SpeechResult: 'i lost my social security card' })
    expect(next).toContain('id=lost-card')
    expect(next).not.toMatch(/lost.*my|2025550123/)
  })

  it.each(['</Say><Dial>+1900</Dial>', '<break time="9s"/>', '&x;', ']]>', '\u0000<Response>'])(
    'stays a call whatever is said: %j',
    async (question) => {
      const call = dial()
      await call()
      expect((await call({ SpeechResult: question })).body).not.toMatch(/<Dial|9s/)
    },
  )

  it('that comes twice gets the same turn, and is logged once', async () => {
    const fields = { CallSid: 'CAtwice', From: '+12025550123', SpeechResult: 'best pizza in town' }
    const first = await post('/channels/voice?turn=1', fields, NUMBERED)
    const second = await post('/channels/voice?turn=1', fields, NUMBERED)
    expect(first.body).toContain('say this code')
    expect(second.body).toBe(first.body)
  })
})

describe('silence', () => {
  it('is asked again once, shorter, and then leads to a person, never round and round', async () => {
    const call = dial()
    await call()
    expect((await call()).said).toContain('We heard nothing.')
    const person = await call()
    expect(person.said).toContain('8 4 4, 8 7 2, 4 6 8 1')
    expect((await call()).body).toContain('<Hangup/>')
  })

  it('and a key that is no choice count together', async () => {
    const call = dial()
    await call()
    expect((await call({ Digits: '5' })).said).toContain('That is no choice here.')
    expect((await call()).said).toContain('8 4 4, 8 7 2, 4 6 8 1')
  })

  it('twice without an answer leads to a person too', async () => {
    const call = dial()
    await call()
    expect((await call({ SpeechResult: 'best pizza in town' })).said).toMatch(/say this code: (\w, ){7}\w\./)
    expect((await call({ SpeechResult: 'who won the soccer game' })).said).toContain('8 4 4, 8 7 2, 4 6 8 1')
  })
})

describe('one answer that may be meant', () => {
  it.each([{ Digits: '1' }, { SpeechResult: 'yes' }])('is asked about, and told to %j', async (input) => {
    const call = dial()
    await call()
    const { said } = await call({ SpeechResult: 'card' })
    expect(said).toContain('Is this what you mean? Press 1: How do I replace a lost Social Security card?')
    expect(said).toContain('Press 2: no, not this. Or say yes or no.')
    expect((await call(input)).said).toContain('Ask for a new Social Security card online')
  })

  it('is not meant by who says no', async () => {
    const call = dial()
    await call()
    await call({ SpeechResult: 'card' })
    expect((await call({ SpeechResult: 'no' })).said).toContain('Then ask in other words')
  })
})

describe('a receipt', () => {
  it('is heard again in a later call, letter by letter', async () => {
    const first = dial()
    await first()
    const { said } = await first({ SpeechResult: 'best pizza in town' })
    const code = /say this code: ((?:\w, ){7}\w)\./.exec(said)?.[1]?.replaceAll(',', '') ?? ''
    const later = dial()
    await later()
    expect((await later({ SpeechResult: `my code is ${code}` })).said).toContain('There is no answer yet.')
  })

  it('that nobody gave out is not known', async () => {
    const call = dial()
    await call()
    expect((await call({ SpeechResult: 'k 7 q f 2 9 w m' })).said).toContain('We do not know that code.')
  })
})

describe('a person', () => {
  it('is there for 0 and for the word, of the agency whose answer it is', async () => {
    for (const input of [{ Digits: '0' }, { SpeechResult: 'a person please' }]) {
      const call = dial()
      await call()
      await call({ SpeechResult: 'i lost my social security card' })
      expect((await call(input)).said).toContain('8 0 0, 7 7 2, 1 2 1 3')
    }
  })
})

describe('words of danger', () => {
  it('bring whom to call before anything else', async () => {
    const call = dial()
    await call()
    expect((await call({ SpeechResult: 'i want to kill myself' })).said).toMatch(/^Call 9 (8 8|1 1) now\./)
  })
})

describe('a text message from a call', () => {
  it('is sent to who agreed, and its conversation goes on by text', async () => {
    const call = dial()
    await call()
    await call({ SpeechResult: 'i lost my social security card' })
    expect((await call({ SpeechResult: 'text it to me' })).said).toContain('Message and data rates may apply.')
    const { body } = await call({ Digits: '1' })
    expect(body).toMatch(/<Sms from="\+12025550100" to="\+12025550123">How do I replace/)
    expect(await env.DB.prepare('SELECT count(*) AS n FROM caller_sessions').first('n')).toBe(1)
  })

  it('is not sent to who asked for silence, nor without a number of ours', async () => {
    await post('/channels/text', { From: '+12025550123', Body: 'STOP', MessageSid: 'SMstop' }, { LOG })
    const call = dial()
    await call()
    await call({ SpeechResult: 'i lost my social security card' })
    await call({ SpeechResult: 'text me' })
    expect((await call({ SpeechResult: 'yes' })).body).not.toContain('<Sms')
    const other = dial({ LOG })
    await other()
    await other({ SpeechResult: 'i lost my social security card' })
    expect((await other({ SpeechResult: 'text me' })).said).toContain('We cannot text you from here.')
  })
})

describe('a call where the channel is off, or not signed', () => {
  it('says so with a number, and hangs up', async () => {
    const { said, body } = await dial({ ...NUMBERED, CHANNELS_OFF: 'voice' })()
    expect(said).toContain('takes no questions by phone right now.')
    expect(said).toContain('8 4 4, 8 7 2, 4 6 8 1')
    expect(body).toContain('<Hangup/>')
  })

  it('is refused without a word', async () => {
    const { status, body } = await post('/channels/voice', { CallSid: 'x' }, {}, 'AAAA')
    expect([status, body]).toEqual([403, ''])
  })
})
