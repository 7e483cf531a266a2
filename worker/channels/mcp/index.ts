import { createMcpHandler } from '@modelcontextprotocol/server'
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { LIMITS } from '../../contract/index.ts'
import { listedOrigins } from '../../http/listed-origins.ts'
import { originOf } from '../../http/origin-of.ts'
import { rateLimit } from '../../http/rate-limit.ts'
import { readJson } from '../../http/read-json.ts'
import { liveEngine } from '../../live/live.ts'
import { channelOn } from '../channels.ts'
import { makeServer } from './make-server.ts'

// The MCP package loads all of zod, which puts its own English in place of the plain words that our checks turn into sentences.
z.config({ localeError: undefined })

/** Answers for assistants, by the Model Context Protocol of 2026-07-28, and of 2025 for clients that know no other. No session, no stream:
 * each request stands alone. A page of another site may not call it (`Origin`); software sends none. */
export const mcp = new Hono<{ Bindings: Env }>()

mcp.post('/mcp', listedOrigins(), channelOn('mcp'), rateLimit('write'), async (c) => {
  const parsedBody = await readJson(c.req.raw.clone(), LIMITS.bodyBytes)
  const engine = await liveEngine(c.env, c.executionCtx)
  const origin = originOf(c)
  const serving = { env: c.env, background: c.executionCtx, engine, origin }
  return createMcpHandler(() => makeServer(serving), { responseMode: 'json' }).fetch(c.req.raw, { parsedBody })
})
