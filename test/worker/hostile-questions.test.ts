// Attack strings as questions, by the ways that answer in XML, in JSON and to assistants: what was asked comes back in a reply only as text.
import { createExecutionContext } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import { faultsOf } from '../../worker/channels/phone/testing/legal-twiml.ts'
import { post } from '../../worker/channels/phone/testing/provider.ts'
import worker from '../../worker/index.ts'
import { OWN, OWN_XML } from '../content/hostile-strings.ts'
import { deploymentEnv } from './deployment.ts'

const open = { limit: async () => ({ success: true }) }
const LIVE = { LOG: { send: async () => {} }, WRITE_LIMIT: open, READ_LIMIT: open, SUGGEST_LIMIT: open }
const MINUTES = 600_000

/** What of a document is ours alone to write: pauses, paces, and verbs that do something. */
function strange(document: string): string[] {
  const pauses = [...document.matchAll(/<break time="([^"]*)"/g)].filter(([, time]) => time !== '400ms')
  const paces = [...document.matchAll(/<prosody rate="([^"]*)"/g)].filter(([, rate]) => rate !== '80%')
  const verbs = document.match(/<(?:Dial|Hangup|Reject|Sms|Play|Record|Pay|Enqueue|Body|Media)\b/g) ?? []
  return [...[...pauses, ...paces].map(([all]) => all), ...verbs]
}

let serial = 0
const WAYS: Record<string, (question: string) => Promise<string[]>> = {
  async text(question) {
    const From = `+1202${String(5_550_000 + serial++)}`
    const { body, status } = await post('/channels/text', { From, Body: question, MessageSid: `SM-h${serial}` }, LIVE)
    return [...(status === 200 ? [] : [String(status)]), ...faultsOf(body), ...strange(body)]
  },
  async voice(question) {
    const heard = { CallSid: `CA-h${serial++}`, From: '+12025550123', SpeechResult: question, Confidence: '0.41' }
    const { body, status } = await post('/channels/voice?turn=1', heard, LIVE)
    return [...(status === 200 ? [] : [String(status)]), ...faultsOf(body), ...strange(body)]
  },
  async API(question) {
    const response = await ask('/api/ask', { question })
    const reply = (await response.json()) as Record<string, unknown>
    const type = response.headers.get('Content-Type')
    const isSafe = type?.startsWith('application/json') && response.headers.get('X-Content-Type-Options') === 'nosniff'
    return [...(isSafe ? [] : [`${type}`]), ...('kind' in reply || 'problem' in reply ? [] : ['no reply'])]
  },
  async MCP(question) {
    const params = { name: 'ask', arguments: { question } }
    const response = await ask('/mcp', { jsonrpc: '2.0', id: 7, method: 'tools/call', params })
    const type = response.headers.get('Content-Type') ?? ''
    const told = (await response.text()).replace(/^.*?data: /s, '')
    const { id, result } = JSON.parse(told) as { id: number; result?: { content: { type: string }[] } }
    const isText = result?.content.every((one) => one.type === 'text')
    return [...(/json|event-stream/.test(type) ? [] : [type]), ...(id === 7 && isText ? [] : [told.slice(0, 200)])]
  },
}

async function ask(path: string, body: unknown): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' }
  const request = new Request(`http://localhost${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return worker.fetch(request, deploymentEnv(LIVE), createExecutionContext())
}

describe.each(Object.entries(WAYS))('attack strings asked by %s', (_, way) => {
  it(
    'stay text: alone, and as the other question of a turn, which is said back',
    async () => {
      const broken: string[] = []
      for (const string of OWN)
        for (const question of [string, `i lost my social security card. also, how do i register to vote ${string}?`])
          for (const fault of await way(question.slice(0, 2_000))) broken.push(`${question.slice(0, 80)}: ${fault}`)
      expect(broken).toEqual([])
    },
    MINUTES,
  )
})

it('shows a document that holds one raw: the control', () => {
  const raw = (text: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><Response><Gather><Say language="en-US">${text}</Say></Gather></Response>`
  const seen = OWN_XML.filter((text) => faultsOf(raw(text)).length + strange(raw(text)).length > 0)
  expect(seen.length).toBeGreaterThan(OWN_XML.length / 2)
  expect(strange(raw('<break time="99999s"/><prosody rate="x-fast">hurry</prosody>'))).toHaveLength(2)
})
