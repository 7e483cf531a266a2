import { beforeAll, describe, expect, it } from 'vitest'
import { type Browser, textOf, writer } from '../../../test/worker/browser.ts'
import { AGENCIES, CORPUS } from '../../../test/worker/deployment.ts'
import { compileSnapshot } from '../../engine/index.ts'
import { answerRecord } from '../../engine/testing/answer-record.ts'
import { asNewIsolate } from '../../per-isolate.ts'

const SUBJECT = 'for the yearly river fishing licence of the county harbour office'
let rosa: Browser
let results: object[] | undefined = [
  { url: 'https://www.fish.gov/fee', state: 'gone', status: 404, checked: '2026-11-28' },
  { url: 'https://www.usa.gov/', state: 'ok', status: 200, checked: '2026-11-28' },
  { url: 'https://left.out.gov/', state: 'gone', checked: '2026-11-28' },
]

function asset(address: string, snapshot: BodyInit): Response {
  if (!address.endsWith('links.json')) return new Response(snapshot)
  return results ? Response.json(results) : new Response('', { status: 404 })
}

beforeAll(async () => {
  asNewIsolate() // no snapshot in memory
  const licence = answerRecord({
    id: 'licence',
    title: 'What is the fishing licence fee?',
    body: `Pay $40 ${SUBJECT}.`,
    agency: 'ssa',
  })
  const fishing = answerRecord({
    id: 'fishing',
    title: 'How much is the fishing licence fee?',
    body: `You owe $55 ${SUBJECT}.`,
    agency: 'usagov',
  })
  const sources = [{ title: 'Fishing', url: 'https://www.fish.gov/fee' }]
  const answers = [...CORPUS.answers, { ...licence, sources }, fishing].sort((a, b) => (a.id < b.id ? -1 : 1))
  const bytes = await compileSnapshot({ ...CORPUS, agencies: AGENCIES, answers })
  rosa = await writer('Rosa')
  rosa.bindings = { RATE_LIMITS: 'off', ASSETS: { fetch: async (address: string) => asset(address, bytes) } }
})

describe('the state of the corpus', () => {
  it('shows what two agencies say differently, with both sentences', async () => {
    const text = textOf(await rosa.page('/desk/corpus?agency=ssa'))
    expect(text).toMatch(/Amount .*You owe \$55 for .*USAGov .*Pay \$40 for .*Social Security/)
  })

  it('offers answers for one task for merging, an agency at a time', async () => {
    expect(textOf(await rosa.page('/desk/corpus'))).toContain('Choose an agency to see')
    const text = textOf(await rosa.page('/desk/corpus?agency=ssa'))
    expect(text).toMatch(/What is the fishing licence fee\? How much is the fishing licence fee\? \d+%/)
  })

  it('shows links that are gone with the answers that have them, and nothing of those that are there', async () => {
    const text = textOf(await rosa.page('/desk/corpus'))
    expect(text).toMatch(
      /1 link to look at .*www\.fish\.gov\/fee Gone What is the fishing licence fee\? .*Nov 28, 2026/,
    )
    expect(text).not.toContain('www.usa.gov/ There')
  })

  it('says where nobody has checked the links', async () => {
    results = undefined
    expect(textOf(await rosa.page('/desk/corpus'))).toContain('Nobody has checked the links')
  })

  it('says how many answers each agency has, and which sites they stand for', async () => {
    expect(textOf(await rosa.page('/desk/corpus'))).toMatch(/Social Security \d+ \d+ \d+ \w+ \d+, \d{4} fish\.gov/)
  })
})
