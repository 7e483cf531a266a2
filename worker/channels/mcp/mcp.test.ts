import { exports } from 'cloudflare:workers'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { Client as OldClient } from 'mcp-sdk-v1/client/index.js'
import { StreamableHTTPClientTransport as OldTransport } from 'mcp-sdk-v1/client/streamableHttp.js'
import { beforeAll, describe, expect, it } from 'vitest'

const URL_HERE = new URL('http://localhost:8787/mcp')
const fetchHere = (input: RequestInfo | URL, init?: RequestInit) => exports.default.fetch(new Request(input, init))
const ME = { name: 'test', version: '1' }
const TOOLS = ['ask', 'get_answer', 'list_topics', 'get_contact', 'changes_since']

interface Called {
  isError?: boolean
  structuredContent?: unknown
  content: { type: string; text?: string }[]
}
type Call = (name: string, args: Record<string, unknown>) => Promise<Called>

const textOf = ({ content }: Called) => content.map(({ text = '' }) => text).join('\n')

/** Clients of this year's protocol and of last year's, as their makers publish them. */
async function newClient() {
  const client = new Client(ME)
  await client.connect(new StreamableHTTPClientTransport(URL_HERE, { fetch: fetchHere }))
  return client
}

async function oldClient() {
  const client = new OldClient(ME)
  await client.connect(new OldTransport(URL_HERE, { fetch: fetchHere }) as Parameters<OldClient['connect']>[0])
  return client
}

describe.each([
  ['of 2026', newClient],
  ['of 2025', oldClient],
] as const)('a client %s', (_, connect) => {
  let client: Awaited<ReturnType<typeof connect>>
  let call: Call
  beforeAll(async () => {
    client = await connect()
    call = async (name, args) => (await client.callTool({ name, arguments: args })) as Called
  })

  it('finds the tools in one order, each marked as reading only', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(TOOLS)
    for (const { annotations, description } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false })
      expect(description).toBeTruthy()
    }
  })

  it('is told how to pass answers on', () => {
    expect(client.getInstructions()).toContain('first and unchanged')
  })

  it('asks, and gets an approved answer with its id, version, owner, day and licence', async () => {
    const called = await call('ask', { question: 'i lost my social security card' })
    expect(called.structuredContent).toMatchObject({
      status: 'answered',
      answer: {
        id: 'replace-social-security-card',
        version: 1,
        agency: 'Social Security',
        checkedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        licence: expect.stringContaining('https://'),
        url: 'http://localhost:8787/a/replace-social-security-card',
      },
    })
    expect(textOf(called)).toContain('# How do I replace a lost Social Security card?')
  })

  it('gets whom to call before all else where somebody may be in danger', async () => {
    const called = await call('ask', { question: 'i want to kill myself' })
    expect(called.structuredContent).toHaveProperty('urgent.lines')
    expect(textOf(called)).toMatch(/988/)
    expect(textOf(called).indexOf('988')).toBeLessThan(300)
  })

  it('gets people to reach, and no answer made up, where there is none', async () => {
    const called = await call('ask', { question: 'best pizza in town' })
    expect(called.structuredContent).toMatchObject({ status: 'not_found', contacts: [expect.anything()] })
    expect(called.structuredContent).not.toHaveProperty('answer')
  })

  it('gets a code with which the person reads the answer later', async () => {
    const called = await call('ask', { question: 'best pizza in town' })
    const receipt = Reflect.get(Object(called.structuredContent), 'receipt')
    expect(receipt).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect(textOf(called)).toContain(`the code ${receipt} at http://localhost:8787/r`)
  })

  it('reads an answer in Spanish', async () => {
    const called = await call('get_answer', { id: 'replace-social-security-card', language: 'es' })
    expect(called.structuredContent).toMatchObject({ language: 'es', url: expect.stringContaining('/es/a/') })
  })

  it('is told in words what it can mend', async () => {
    const unknown = await call('get_answer', { id: 'no-such' })
    expect([unknown.isError, textOf(unknown)]).toEqual([true, expect.stringContaining('list_topics')])
    expect((await call('ask', { question: ' ' })).isError).toBe(true)
    expect((await call('changes_since', { since: 'yesterday' })).isError).toBe(true)
  })

  it('lists topics, contacts and changes', async () => {
    expect((await call('list_topics', {})).structuredContent).toHaveProperty('topics')
    expect(textOf(await call('get_contact', { agency: 'ssa' }))).toContain('800-772-1213')
    expect((await call('changes_since', { since: '2026-01-01' })).structuredContent).toHaveProperty('answers')
  })
})

describe('the endpoint', () => {
  const post = (headers: Record<string, string>) =>
    fetchHere(URL_HERE, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream', ...headers },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} }),
    })

  it('refuses pages of other sites', async () => {
    expect((await post({ Origin: 'https://evil.example' })).status).toBe(403)
  })

  it('takes requests of other software, which sends no origin', async () => {
    expect((await post({})).status).toBe(200)
  })

  it('takes posts only', async () => {
    expect((await fetchHere(URL_HERE)).status).toBe(405)
  })
})
