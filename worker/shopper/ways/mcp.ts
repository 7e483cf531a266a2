import * as z from 'zod/mini'
import { readMarkdown } from './renderings.ts'
import type { Way } from './way.ts'

const PROTOCOL = '2025-06-18'
const Called = z.object({
  result: z.object({
    structuredContent: z.looseObject({
      status: z.string(),
      answer: z.optional(z.looseObject({ title: z.string(), version: z.number() })),
    }),
    content: z.array(z.looseObject({ text: z.optional(z.string()) })),
  }),
})

/** An assistant's question, by the Model Context Protocol. */
export const mcp: Way = {
  name: 'mcp',
  async ask({ question, language, agency }, _, caller) {
    const args = { question, language, ...(agency ? { agency } : {}) }
    const call = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'ask', arguments: args } }
    const { result } = Called.parse(await caller.postJson('/mcp', call, { 'MCP-Protocol-Version': PROTOCOL }))
    const { status, answer } = result.structuredContent
    const read = readMarkdown(result.content.map(({ text = '' }) => text).join('\n'))
    return {
      ...read,
      title: answer?.title ?? `(${status})`,
      version: answer?.version,
      isUnanswered: status === 'not_found',
    }
  },
}
