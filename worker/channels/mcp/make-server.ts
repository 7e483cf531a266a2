import { McpServer } from '@modelcontextprotocol/server'
import type { Serving } from './serving.ts'
import { addAskTool } from './tools/ask.ts'
import { addReadingTools } from './tools/reading.ts'

const INSTRUCTIONS = `Answers of government agencies to questions of the public, written and approved by a named owner.
Quote an answer as it is; do not merge two of them. Name its agency, the day it was checked, and its address.
If a result holds "urgent", show its lines first and unchanged: somebody may be in danger.
If nothing was found, say so and give the contacts; do not fill in from elsewhere.
Ask in the person's own words, without their name or numbers that identify them. Questions are kept without personal data.`

/** A server for one request: the protocol has no session. */
export function makeServer(serving: Serving): McpServer {
  const server = new McpServer(
    { name: 'one-stop', title: 'One Stop', version: '1', websiteUrl: serving.origin },
    { instructions: INSTRUCTIONS },
  )
  addAskTool(server, serving)
  addReadingTools(server, serving)
  return server
}
