import type { McpServer } from '@modelcontextprotocol/server'
import * as z from 'zod'
import { type AskRequest, LANGUAGES, LIMITS, Problem, type Reply } from '../../../contract/index.ts'
import { answerQuestion } from '../../answer-question.ts'
import { checkAgency } from '../../check-names.ts'
import { checkQuestion } from '../../check-question.ts'
import { urgentText } from '../../markdown/answer-markdown.ts'
import { READS, refusal, result, type Serving } from '../serving.ts'
import { toldAnswer, toldLink } from '../told-answer.ts'

const Question = z.string().max(LIMITS.questionCharacters)
const Asked = z.object({
  question: Question.describe('The person’s question, in their own words'),
  language: z.enum(LANGUAGES).optional().describe('Of the reply; told from the question where it is left out'),
  agency: z.string().optional().describe('Id of the agency on whose behalf it is asked; see list_topics'),
  earlier: z
    .array(Question)
    .max(LIMITS.earlierQuestions)
    .optional()
    .describe('The person’s earlier questions, newest last'),
})

export function addAskTool(server: McpServer, serving: Serving): void {
  const config = {
    title: 'Ask a question',
    description:
      'One approved answer to a question about government services in the United States; or choices to ask back with, people to reach, or that there is no answer.',
    inputSchema: Asked,
    annotations: { title: 'Ask a question', ...READS },
  }
  server.registerTool('ask', config, async (asked) => {
    try {
      return await ask(asked, serving)
    } catch (error) {
      if (error instanceof Problem) return refusal(`${error.code} ${JSON.stringify(error.detail)}`)
      throw error
    }
  })
}

async function ask({ question, language, agency, earlier }: z.infer<typeof Asked>, serving: Serving) {
  const request: AskRequest = {
    question: checkQuestion(question),
    ...(language ? { language } : {}),
    ...(agency ? { agency: checkAgency(agency, serving.engine.snapshot) } : {}),
    ...(earlier ? { earlier: earlier.map(checkQuestion) } : {}),
  }
  const { reply, language: understood } = await answerQuestion(serving.env, serving.background, request, 'mcp')
  const urgent = reply.urgent ? { urgent: reply.urgent } : {}
  const told = toldReply(reply, serving)
  const first = reply.urgent && reply.kind !== 'answer' ? `${urgentText(reply.urgent, understood)}\n\n` : ''
  const notices = reply.notices ? { notices: reply.notices } : {}
  const noticed = (reply.notices ?? []).map(({ text, url }) => `> **${text}** ${serving.origin}${url}\n\n`).join('')
  const part = reply.understood === undefined ? {} : { understood: reply.understood }
  return result({ ...urgent, ...notices, ...part, ...told.data }, first + noticed + told.text)
}

function toldReply(reply: Reply, { origin }: Serving): { data: Record<string, unknown>; text: string } {
  const links = (all: Parameters<typeof toldLink>[0][]) => all.map((link) => toldLink(link, origin))
  switch (reply.kind) {
    case 'answer': {
      const answer = toldAnswer(reply.answer, origin, reply.urgent)
      return { data: { status: 'answered', answer, related: links(reply.related) }, text: answer.markdown }
    }
    case 'choices':
      return offered('choices', asksWhich(reply.choices.length), links(reply.choices))
    case 'contacts':
      return people('contact', 'People to reach', reply.contacts, links(reply.related))
    case 'note':
      return offered('note', reply.text, links(reply.choices))
    case 'unanswered': {
      const none = 'There is no approved answer to this yet.'
      const told = people('not_found', none, reply.contacts, links(reply.nearest))
      return reply.receipt === '' ? told : withReceipt(told, reply, origin)
    }
  }
}

function asksWhich(choices: number): string {
  return choices === 1 ? 'Is this what is meant?' : 'Which of these is meant?'
}

/** Who asked through an assistant can come back for the answer as everybody can. */
function withReceipt(
  told: ReturnType<typeof people>,
  { receipt, promise }: Extract<Reply, { kind: 'unanswered' }>,
  origin: string,
) {
  const line = `Once writers have answered it, the person can read the answer with the code ${receipt} at ${origin}/r`
  const promised = promise ? `\n${promise.text} ${origin}${promise.url}` : ''
  return { data: { ...told.data, receipt, ...(promise ? { promise } : {}) }, text: `${told.text}\n${line}${promised}` }
}

type Link = ReturnType<typeof toldLink>

function offered(status: string, lead: string, choices: Link[]) {
  return { data: { status, choices }, text: [lead, ...choices.map(linkLine)].join('\n') }
}

function people(
  status: string,
  lead: string,
  contacts: Extract<Reply, { kind: 'contacts' }>['contacts'],
  choices: Link[],
) {
  const lines = contacts.map(
    ({ name, phoneText, phone, url }) => `- ${[name, phoneText ?? phone, url].filter(Boolean).join(', ')}`,
  )
  return { data: { status, contacts, choices }, text: [lead, ...lines, ...choices.map(linkLine)].join('\n') }
}

function linkLine({ id, title, url }: Link): string {
  return `- ${title} (${id}) ${url}`
}
