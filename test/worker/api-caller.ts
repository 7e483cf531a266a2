import { createExecutionContext } from 'cloudflare:test'
import { Hono } from 'hono'
import { api } from '../../worker/channels/api/index.ts'
import { onError, onNotFound } from '../../worker/http/on-error.ts'
import { deploymentEnv } from './deployment.ts'

const app = new Hono<{ Bindings: Env }>().onError(onError).notFound(onNotFound).route('/', api)

/** What went on the log's queue, oldest first; a test empties it before it begins. */
export const sent: unknown[] = []
const LOG = { send: async (body: unknown) => void sent.push(body) }
const open = { limit: async () => ({ success: true }) }
const settings = { LOG, WRITE_LIMIT: open, READ_LIMIT: open, SUGGEST_LIMIT: open }

type Changes = Parameters<typeof deploymentEnv>[0]

/** Calls the API of a small deployment, with no limits of rate unless a change says so. */
export async function call(path: string, init: RequestInit = {}, changes: Changes = {}) {
  const bindings = deploymentEnv({ ...settings, ...changes })
  const response = await app.request(`http://localhost${path}`, init, bindings, createExecutionContext())
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined }
}

/** A request with a body: text and bytes as they are, anything else as JSON. */
export const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'text/plain', ...headers },
  body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
})

export const ask = (body: unknown, changes: Changes = {}) => call('/api/ask', post(body), changes)
