import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { Language } from '../../worker/contract/index.ts'
import { normaliseWording } from '../../worker/gaps/grouping/normalise-wording.ts'
import worker from '../../worker/index.ts'
import { insertGap, insertWording } from '../../worker/store/gaps/gap-statements.ts'
import { insertQuestion } from '../../worker/store/log/log-statements.ts'
import type { Role } from '../../worker/store/people/roles.ts'
import { deploymentEnv, snapshotBytes } from './deployment.ts'

const ORIGIN = 'http://localhost:8787'
type Fields = Record<string, string | string[]>

/** A browser with JavaScript off: keeps cookies, sends forms as browsers do, follows nothing. */
export class Browser {
  readonly cookies = new Map<string, string>()
  bindings: Parameters<typeof deploymentEnv>[0] = { RATE_LIMITS: 'off' }

  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(new Request(ORIGIN + path, { headers: { ...this.headers(), ...headers } }))
  }

  /** Posts an empty form with these headers and no others, as other sites and programs might. */
  async postAs(path: string, headers: Record<string, string>): Promise<Response> {
    const type = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const own = { ...type, ...this.headers(), ...headers }
    return this.send(new Request(ORIGIN + path, { method: 'POST', body: '', headers: own }))
  }

  /** The page's HTML; fails where it is not the expected status. */
  async page(path: string, status = 200): Promise<string> {
    const response = await this.get(path)
    if (response.status !== status) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
    return response.text()
  }

  async post(path: string, fields: Fields = {}, headers: Record<string, string> = {}): Promise<Response> {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
    const own = { Origin: ORIGIN, 'Sec-Fetch-Site': 'same-origin', ...this.headers(), ...headers }
    return this.send(new Request(ORIGIN + path, { method: 'POST', body, headers: own }))
  }

  /** Sends a form and returns where the reply leads. */
  async go(path: string, fields: Fields = {}): Promise<string> {
    const response = await this.post(path, fields)
    if (response.status !== 303) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
    return response.headers.get('Location') ?? ''
  }

  private headers(): Record<string, string> {
    return this.cookies.size === 0
      ? {}
      : { Cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
  }

  private async send(request: Request): Promise<Response> {
    const bindings = deploymentEnv({ ASSETS: deskAssets(), ...this.bindings })
    const response = await worker.fetch(request, bindings, createExecutionContext())
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=')
      if (value) this.cookies.set(name, value)
      else this.cookies.delete(name)
    }
    return response
  }
}

/** An examination of the small corpus: what must get which answer, and what must get none. */
export const EXAM = {
  must: [
    { question: 'i lost my social security card', answers: ['lost-card'], language: 'en' },
    { question: 'renew passport by mail', answers: ['renew-passport'], language: 'en' },
    { question: 'sign up to vote', answers: ['vote'], language: 'en' },
  ],
  none: [{ question: 'best pizza in town', language: 'en' }],
}
const NO_EXAM = { must: [], none: [] }

/** Static assets as a build leaves them for the Worker: the snapshot and an examination, by default one that asks nothing. */
export function deskAssets(exam: unknown = NO_EXAM): Fetcher {
  const fetch = async (address: RequestInfo | URL) => {
    if (String(address).endsWith('questions.json')) return Response.json(exam)
    return String(address).endsWith('.json') ? new Response('', { status: 404 }) : new Response(await snapshotBytes())
  }
  return { ...env.ASSETS, fetch }
}

/** A browser in which someone is signed in: a reviewer of all agencies, or in another role. */
export async function writer(name = 'Rosa', chosen: { role?: Role; agency?: string } = {}): Promise<Browser> {
  const browser = new Browser()
  await browser.go('/desk/sign-in', { name, ...chosen })
  return browser
}

interface NewGap {
  asked: [text: string, count: number][]
  agency?: string
  page?: string
  language?: Language
  seen?: string
}

/** Puts a gap in the store as the log does, with each wording asked so often; its question is the wording asked most.
 * @returns Its id. */
export async function addGap({
  asked,
  agency = 'ssa',
  page = '/cards',
  language = 'en',
  seen = '2026-11-20T10:00:00Z',
}: NewGap): Promise<string> {
  const gapId = crypto.randomUUID()
  const wordings = asked.map(([text]) => ({
    gapId,
    normalised: normaliseWording(text),
    language,
    text,
    removed: [],
    at: seen,
  }))
  const [first] = wordings
  if (!first) throw new Error('a gap has a wording')
  const questions = asked.flatMap(([text, count]) =>
    Array.from({ length: count }, () =>
      insertQuestion(env.DB, {
        ...QUESTION,
        ...{ gapId, text, agency, page, language },
        id: crypto.randomUUID(),
        at: seen,
        normalised: normaliseWording(text),
      }),
    ),
  )
  await env.DB.batch([
    insertGap(env.DB, first),
    ...wordings.map((wording) => insertWording(env.DB, wording)),
    ...questions,
  ])
  return gapId
}

const QUESTION = {
  kind: 'unanswered',
  channel: 'widget',
  confidence: 0.1,
  answerId: undefined,
  snapshot: 'abc',
} as const

/** The Markdown file of the small corpus's answer about lost cards. */
export const LOST_CARD = `---
id: lost-card
title: How do I replace a lost Social Security card?
language: en
agency: ssa
agencies: [ssa]
topics: [cards]
asked: [i lost my social security card]
sources:
  - title: Replace your card
    url: https://www.ssa.gov/number-card/replace-card
owner: Card team
last_reviewed_on: 2026-11-01
review_in: 6 months
---

Ask for a new Social Security card online or at an office.
`

/** Publishes that answer as version 1, as seeding does. */
export async function seedLostCard(): Promise<void> {
  const at = '2026-11-01T00:00:00Z'
  const title = 'How do I replace a lost Social Security card?'
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO answer_versions (id, language, version, title, markdown, author, created_at) VALUES ('lost-card', 'en', 1, ?, ?, 'Card team', ?)`,
    ).bind(title, LOST_CARD, at),
    env.DB.prepare(
      `INSERT INTO answers (id, language, agency, title, state, version, review_by) VALUES ('lost-card', 'en', 'ssa', ?, 'published', 1, '2027-05-01')`,
    ).bind(title),
  ])
}

/** A form that holds a right answer. */
export const RIGHT_FORM = {
  title: 'How do I get a card for my baby?',
  body: 'Ask for it when you fill in the birth papers.\n\n1. **Tick the box** @ssa\n\n   It is on the form for the birth certificate.',
  asked: 'card for newborn\nbaby social security number',
  agency: 'ssa',
  sourceTitle: ['Cards for children', ''],
  sourceUrl: ['https://www.ssa.gov/people/parents', ''],
  owner: 'Card team',
  topics: 'cards',
  reviewIn: '6 months',
  checkedToday: 'on',
  id: 'baby-card',
  language: 'en',
  note: 'First version',
}

/** The form of a draft as a browser sends it, from the save that it started from. */
export function draftForm(revision: number, changes: Fields = {}): Fields {
  return { ...RIGHT_FORM, revision: String(revision), baseVersion: '0', ...changes }
}

/** The gap that this form answers. */
export function babyGap(): Promise<string> {
  return addGap({
    asked: [
      ['how do i get a card for my baby', 3],
      ['newborn card', 2],
      ['my son 078-05-1120 has no card', 1],
    ],
  })
}

/** What a hidden field of a page holds; '' where there is none. */
export function hiddenValue(html: string, name: string): string {
  const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
  return value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
}

/** The text of a page: tags out, entities read, spaces joined. */
export function textOf(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&').replace(/\s+/g, ' ')
}

/** What a page that refuses says: its status and its heading. */
export async function refusal(response: Response): Promise<[status: number, heading: string]> {
  const [, heading = ''] = /<h1>(.*?)<\/h1>/.exec(await response.text()) ?? []
  return [response.status, heading]
}
