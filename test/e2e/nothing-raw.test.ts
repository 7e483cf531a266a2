import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { signatureOf } from '../../worker/channels/phone/signature.ts'
import { type OneStopServer, startOneStop } from './testing/one-stop-server.ts'

/** Questions that carry something of a person's, and what of each may stand in no file. */
const SECRETS: [question: string, secret: string][] = [
  ['can a zebra use my ssn 536_22_1897', '536_22_1897'],
  ['zebra pass for social five one seven dash four four dash six oh one two', 'four dash six oh one two'],
  ['es mi seguro social 418 63 2295 para la cebra', '418 63 2295'],
  ['zebra itin 912.74.5520', '912.74.5520'],
  ['card no. 5425.2334.3010.9903 for the zebra', '5425.2334.3010.9903'],
  ['zebra visa 4539 1488 0343 6467', '4539 1488 0343 6467'],
  ['call me about the zebra 415_555_0132', '415_555_0132'],
  ['zebra phone 7 1 3 5 5 5 0 1 8 8', '7 1 3 5 5 5 0 1 8 8'],
  ['llámenme de la cebra al 787 555 0144', '787 555 0144'],
  ['zebra marialopez@gmail,com', 'marialopez@gmail'],
  ['zebra dwayne pickett at yahoo.com', 'pickett at yahoo'],
  ['zebra at carmenruiz arroba hotmail punto com', 'carmenruiz arroba'],
  ['the zebra lives at 4512 Pine Hollow', '4512 Pine'],
  ['zebra 2217 W Olive Ave #14', '2217 W Olive'],
  ['cebra en 250 Calle San Justo', '250 Calle'],
  ['zebra A# 087 654 321', '087 654 321'],
  ['zebra uscis# 212-345-678', '212-345-678'],
  ['zebra passport C03005988', 'C03005988'],
  ['zebra va file 28 765 432', '28 765 432'],
  ['zebra receipt IOE 09 123 45678', '09 123 45678'],
  ['zebra born 12-apr-57', '12-apr-57'],
  ['la cebra nació el 3 de marzo de 1958', '3 de marzo de 1958'],
  ['zebra checking account 88213407', '88213407'],
  ['zebra routing 021000021', '021000021'],
  ['zebra DL# S530-4607-0123', 'S530-4607-0123'],
  ['zebra license plate HBR 4471', 'HBR 4471'],
  ['zebra from 73.162.44.118', '73.162.44.118'],
  ['my name is Eleanor Vance and i lost my zebra', 'Eleanor Vance'],
  ['me llamo Guadalupe Cárdenas y perdí mi cebra', 'Guadalupe'],
  ['a zebra for my mother Dolores Whitfield', 'Dolores Whitfield'],
]
const TOKEN = '0123456789abcdef0123456789abcdef'
const CALLER = '+12025550177'
const PAGE = '/users/maria-lopez/carla.enc%40gmail.com'

let server: OneStopServer
beforeAll(async () => {
  const settings = {
    RATE_LIMITS: 'off',
    TWILIO_AUTH_TOKEN: TOKEN,
    CALLER_SECRET: 's'.repeat(32),
    PUBLIC_ORIGIN: 'https://help.agency.gov',
  }
  server = await startOneStop(settings)
})
afterAll(() => server.stop())

const json = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(server.origin + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const form = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(server.origin + path, {
    method: 'POST',
    headers: { Origin: server.origin, ...headers },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })

async function byPhone(path: string, fields: Record<string, string>): Promise<Response> {
  const signature = await signatureOf(`https://help.agency.gov${path}`, Object.entries(fields), TOKEN)
  return form(path, fields, { 'X-Twilio-Signature': signature })
}

/** Every way in which a question comes in, and bodies that are refused. */
const WAYS: Record<string, (question: string, at: number) => Promise<Response>> = {
  widget: (question) => json('/api/ask', { question, page: PAGE, language: 'en' }),
  earlier: (question) => json('/api/ask', { question: 'and a zebra', earlier: [question] }),
  suggestions: (question) => json('/api/suggest', { text: question, language: 'en' }),
  page: (question) => form('/ask', { question, language: 'en' }),
  kiosk: (question) => form('/ask?kiosk=1', { question, language: 'es' }),
  counter: (question) => form('/counter/ask', { question, language: 'en' }),
  'closed at the counter': (question) => form('/counter/close', { question, language: 'en' }),
  assistants: (question) =>
    json(
      '/mcp',
      { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'ask', arguments: { question } } },
      { 'MCP-Protocol-Version': '2025-06-18' },
    ),
  text: (question, at) =>
    byPhone('/channels/text', { MessageSid: `SM${at}`, From: CALLER, To: '+12025550100', Body: question }),
  voice: (question, at) =>
    byPhone('/channels/voice?turn=1', { CallSid: `CA${at}`, From: CALLER, SpeechResult: question }),
  'too long': (question) => json('/api/ask', { question: question.repeat(200) }),
  'broken body': (question) => json('/api/ask', `{ "question": "${question}`),
  'wrong field': (question) => json('/api/ask', { question, language: question, agency: question }),
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? filesIn(join(folder, one.name)) : [join(folder, one.name)],
  )
}

/** What a file holds; nothing where it is none, or went while the others were read, as a database's working files do. */
function bytesIn(file: string): Buffer {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return Buffer.alloc(0)
  try {
    return readFileSync(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}

const isIn = (words: string) => filesIn(server.state).filter((file) => bytesIn(file).includes(words))

it.each(Object.keys(WAYS))('takes thirty questions with secrets: %s', async (name) => {
  for (const [at, [question]] of SECRETS.entries()) {
    const response = await WAYS[name]?.(question, at)
    expect(response?.status).toBeLessThan(500)
    await response?.arrayBuffer()
  }
})

it('writes none of them into any file of its state, or its log', async () => {
  // What is asked is on its way through the queue for a second, and the log is written in batches.
  await expect.poll(() => isIn('zebra').length, { timeout: 30_000, interval: 500 }).toBeGreaterThan(0)
  await new Promise((resolve) => setTimeout(resolve, 8_000))
  const secrets = [...SECRETS.map(([, secret]) => secret), CALLER.slice(1), 'maria-lopez', 'carla.enc']
  const kept = secrets.flatMap((secret) =>
    isIn(secret).map((file) => `${secret} in ${file.slice(server.state.length)}`),
  )
  expect(kept).toEqual([])
  expect(secrets.filter((secret) => server.said().includes(secret))).toEqual([])
})

it('writes no traces of requests, and shows nobody its database', async () => {
  expect(filesIn(server.state).filter((file) => file.includes('observability'))).toEqual([])
  const { status, headers } = await fetch(`${server.origin}/cdn-cgi/explorer/api/d1/database`)
  expect([status, headers.get('content-type')]).not.toEqual([200, expect.stringContaining('json')])
})
