import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { addGap, type Browser, textOf, writer } from '../../../test/worker/browser.ts'
import { insertTerms } from '../../store/gaps/gap-statements.ts'
import { mergeStatements } from '../../store/gaps/merge-statements.ts'
import { readReceipt } from '../../store/gaps/receipts.ts'
import { insertReceipt } from '../../store/log/log-statements.ts'

let rosa: Browser
beforeEach(async () => {
  const tables = [
    'gaps',
    'gap_wordings',
    'gap_places',
    'gap_terms',
    'gap_weeks',
    'gap_merges',
    'gaps_apart',
    'receipts',
  ]
  await env.DB.batch([...tables, 'questions', 'drafts'].map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  rosa = await writer()
})

const seen = new Date().toISOString()
const dogs = async () => {
  const id = await addGap({
    asked: [
      ['dog in the office', 5],
      ['puppy in the office', 2],
    ],
    seen,
    page: '/dogs',
  })
  await insertTerms(env.DB, id, ['dog', 'puppi', 'offic']).run()
  return id
}
const cats = async () => {
  const id = await addGap({ asked: [['cat in the office', 3]], seen, page: '/cats' })
  await insertTerms(env.DB, id, ['cat', 'offic']).run()
  return id
}
const gapRow = (id: string) =>
  env.DB.prepare('SELECT question, people, wordings FROM gaps WHERE id = ?').bind(id).first()
const weekSum = (id: string) =>
  env.DB.prepare('SELECT sum(count) AS n FROM gap_weeks WHERE gap_id = ?').bind(id).first('n')

describe('merging gaps', () => {
  it('is offered where they share words, and makes them one with all that belongs to them', async () => {
    const [dog, cat] = [await dogs(), await cats()]
    expect(textOf(await rosa.page(`/desk/gaps/${dog}`))).toMatch(
      /Do these ask the same\? cat in the office 3 people asked/,
    )
    const text = textOf(await rosa.page(await rosa.go(`/desk/gaps/${dog}/merge`, { from: cat })))
    expect(text).toContain('The two gaps are one now.')
    expect(text).toMatch(/10 people asked/)
    expect(text).toMatch(/cat in the office 3 times/)
    expect(text).toMatch(/\/cats widget 3/)
    expect(text).toContain('Rosa made it one with another gap')
    expect(await gapRow(cat)).toBeNull()
    expect(await weekSum(dog)).toBe(10)
  })

  it('sent twice changes nothing more, and the old address leads to the new gap', async () => {
    const [dog, cat] = [await dogs(), await cats()]
    await rosa.go(`/desk/gaps/${dog}/merge`, { from: cat })
    const again = await rosa.post(`/desk/gaps/${dog}/merge`, { from: cat })
    expect([again.status, textOf(await again.text())]).toEqual([409, expect.stringContaining('10 people asked')])
    expect(textOf(await rosa.page(`/desk/gaps/${cat}`))).toContain('10 people asked')
  })

  it('is refused across languages, with itself, and with what is closed', async () => {
    const dog = await dogs()
    const spanish = await addGap({ asked: [['perro en la oficina', 1]], language: 'es', seen })
    expect((await rosa.post(`/desk/gaps/${dog}/merge`, { from: spanish })).status).toBe(422)
    expect((await rosa.post(`/desk/gaps/${dog}/merge`, { from: dog })).status).toBe(422)
    await rosa.go(`/desk/gaps/${spanish}/close`, { state: 'dismissed', reason: 'A test' })
    expect((await rosa.post(`/desk/gaps/${dog}/merge`, { from: spanish })).status).toBe(409)
    expect(await gapRow(dog)).toMatchObject({ people: 7 })
  })
})

describe('splitting a gap', () => {
  it('makes a gap of the chosen questions, with their people, places, weeks and receipts', async () => {
    const dog = await dogs()
    const puppy = await env.DB.prepare(
      `SELECT id FROM questions WHERE text = 'puppy in the office' LIMIT 1`,
    ).first<string>('id')
    const question = {
      id: puppy ?? '',
      gapId: dog,
      text: 'puppy in the office',
      language: 'en',
      agency: 'ssa',
      at: seen,
    } as const
    const rest = {
      kind: 'unanswered',
      normalised: '',
      page: '',
      channel: 'widget',
      confidence: 0,
      answerId: undefined,
    } as const
    await insertReceipt(env.DB, 'CCCC-CCC1', { ...question, ...rest, snapshot: 's' }).run()
    const to = await rosa.go(`/desk/gaps/${dog}/split`, { wording: 'puppy in the office' })
    const text = textOf(await rosa.page(to))
    const id = to.split('/').at(-1)?.split('?')[0] ?? ''
    expect(text).toContain('This is a gap of its own now.')
    expect(text).toMatch(/2 people asked .*\/dogs widget 2/)
    expect(await gapRow(id)).toEqual({ question: 'puppy in the office', people: 2, wordings: 1 })
    expect(await gapRow(dog)).toEqual({ question: 'dog in the office', people: 5, wordings: 1 })
    expect([await weekSum(dog), await weekSum(id)]).toEqual([5, 2])
    expect(textOf(await rosa.page(`/desk/gaps/${dog}`))).toMatch(/\/dogs widget 5/)
    await rosa.go(`/desk/gaps/${id}/close`, { state: 'not-ours', reason: 'Ask the vet' })
    expect((await readReceipt(env.DB, 'CCCC-CCC1'))?.gap).toMatchObject({ state: 'not-ours' })
  })

  it('holds: looking alike does not make them one again, but a writer can', async () => {
    const dog = await dogs()
    const to = await rosa.go(`/desk/gaps/${dog}/split`, { wording: 'puppy in the office' })
    const id = to.split('/').at(-1)?.split('?')[0] ?? ''
    await env.DB.batch(mergeStatements(env.DB, { from: id, into: dog, at: seen }))
    expect(await gapRow(id)).toMatchObject({ people: 2 })
    await rosa.go(`/desk/gaps/${dog}/merge`, { from: id })
    expect(await gapRow(dog)).toEqual({ question: 'dog in the office', people: 7, wordings: 2 })
  })

  it.each([
    [[], 'Choose at least one question.'],
    [['dog in the office', 'puppy in the office'], 'Leave at least one question here.'],
    [['none of these'], 'Choose at least one question.'],
  ])('with %j chosen is refused', async (wording, problem) => {
    const dog = await dogs()
    const response = await rosa.post(`/desk/gaps/${dog}/split`, { wording })
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining(problem)])
    expect(await gapRow(dog)).toMatchObject({ wordings: 2 })
  })
})

/** Presses Undo on a page that says what was just done. */
async function undo(address: string): Promise<string> {
  const html = await rosa.page(address)
  const [, action = '', inside = ''] =
    /<form method="post" action="([^"]+)">((?:<input type="hidden"[^>]*>)+)<button type="submit" class="quiet">Undo/.exec(
      html,
    ) ?? []
  const fields = [...inside.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])
  return rosa.go(action, Object.fromEntries(fields))
}

describe('merging what undoing would not bring back', () => {
  const merge = async (into: string, from: string, sure = {}) => {
    const response = await rosa.post(`/desk/gaps/${into}/merge`, { from, ...sure })
    return { status: response.status, html: await response.text() }
  }

  it.each([
    ['somebody works on it', { kind: 'assign', person: 'Rosa' }, 'that Rosa works on it'],
    ['it is put aside', { kind: 'put-aside' }, 'that it is put aside until'],
    ['it was handed over', { kind: 'hand', agency: 'usagov' }, 'that it was handed to USAGov'],
  ])('asks first where %s, and does it once somebody is sure', async (_, change, lost) => {
    const [dog, cat] = [await dogs(), await cats()]
    await rosa.go('/desk/gaps/change', { ...change, gap: cat, back: '/desk/gaps' })
    const asked = await merge(dog, cat)
    expect([asked.status, textOf(asked.html)]).toEqual([409, expect.stringContaining(lost)])
    expect(asked.html).toContain('role="alert"')
    expect(await gapRow(dog)).toMatchObject({ people: 7 })
    expect((await merge(dog, cat, { sure: 'yes' })).status).toBe(303)
    expect(await gapRow(dog)).toMatchObject({ people: 10 })
  })

  it('asks first where an answer is being written for it', async () => {
    const [dog, cat] = [await dogs(), await cats()]
    await rosa.go(`/desk/gaps/${cat}/write`)
    expect(textOf((await merge(dog, cat)).html)).toContain('its draft, which goes on as a draft of this gap')
    expect(await gapRow(cat)).not.toBeNull()
  })
})

describe('undoing what was done to groups', () => {
  it('parts two gaps that were made one', async () => {
    const [dog, cat] = [await dogs(), await cats()]
    const apart = await undo(await rosa.go(`/desk/gaps/${dog}/merge`, { from: cat }))
    expect(await gapRow(dog)).toEqual({ question: 'dog in the office', people: 7, wordings: 2 })
    const id = /gaps\/([\w-]+)/.exec(apart)?.[1] ?? ''
    expect(await gapRow(id)).toEqual({ question: 'cat in the office', people: 3, wordings: 1 })
  })

  it('makes one again what was split', async () => {
    const dog = await dogs()
    await undo(await rosa.go(`/desk/gaps/${dog}/split`, { wording: 'puppy in the office' }))
    expect(await gapRow(dog)).toEqual({ question: 'dog in the office', people: 7, wordings: 2 })
    expect(await env.DB.prepare('SELECT count(*) AS n FROM gaps').first('n')).toBe(1)
  })

  it('brings questions back that were moved', async () => {
    const [dog, cat] = [await dogs(), await cats()]
    await undo(await rosa.go(`/desk/gaps/${dog}/move`, { wording: 'puppy in the office', into: cat }))
    expect(await gapRow(dog)).toEqual({ question: 'dog in the office', people: 7, wordings: 2 })
    expect(await gapRow(cat)).toEqual({ question: 'cat in the office', people: 3, wordings: 1 })
  })

  it('keeps nobody’s words in the trail for it', async () => {
    const [dog, cat] = [await dogs(), await cats()]
    await rosa.go(`/desk/gaps/${dog}/move`, { wording: 'puppy in the office', into: cat })
    const { results } = await env.DB.prepare(`SELECT detail FROM audit WHERE action = 'gap-moved'`).all()
    expect(JSON.stringify(results)).not.toContain('puppy')
  })
})
