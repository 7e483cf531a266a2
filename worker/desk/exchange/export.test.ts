import { env } from 'cloudflare:workers'
import { parse } from 'csv-parse/sync'
import { beforeEach, describe, expect, it } from 'vitest'
import { addGap, type Browser, LOST_CARD, seedLostCard, textOf, writer } from '../../../test/worker/browser.ts'
import { DAY_MS } from '../../corpus/iso-day.ts'
import { insertQuestion } from '../../store/log/log-statements.ts'
import { EXPORT_GAPS, EXPORT_QUESTIONS, EXPORT_QUESTIONS_OF_AGENCY } from '../../store/numbers/export-rows.ts'
import { fromSafeText } from '../csv/csv-text.ts'

const { DB } = env
const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString()

const ask = (id: string, text: string, at: string, agency = 'ssa') =>
  insertQuestion(DB, {
    ...{ id, kind: 'answer', agency, at, text, normalised: '', language: 'en', page: '/', channel: 'widget' },
    ...{ confidence: 0.5, answerId: 'lost-card', snapshot: 'abc', gapId: undefined },
  })

let rosa: Browser
beforeEach(async () => {
  const tables = ['gaps', 'gap_wordings', 'gap_places', 'questions', 'answers', 'answer_versions']
  await DB.batch(tables.map((table) => DB.prepare(`DELETE FROM ${table}`)))
  rosa = await writer('Rosa', { role: 'reader' })
})

/** A file's rows as a reader of CSV sees them, the mark for spreadsheets taken away. */
async function rowsOf(path: string): Promise<Record<string, string>[]> {
  const text = await (await rosa.get(path)).text()
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' })
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, fromSafeText(cell)])))
}

const HOSTILE = '=cmd|"/c calc"!A1,\r\n\'-- "x"; 你好 🦜'

describe('exporting questions', () => {
  it('writes every one of the time, oldest first, page after page', async () => {
    const at = Array.from({ length: 2_500 }, (_, index) => `2026-01-01T00:00:00.${String(index % 7).padStart(3, '0')}Z`)
    const shift = (iso: string) => iso.replace('2026-01-01', ago(1).slice(0, 10))
    for (let start = 0; start < at.length; start += 500)
      await DB.batch(
        at.slice(start, start + 500).map((one, index) => ask(`q${start + index}`, `t${start + index}`, shift(one))),
      )
    const rows = await rowsOf('/desk/exchange/questions.csv?time=7d')
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2_500)
    const times = rows.map(({ asked_at }) => asked_at)
    expect(times).toEqual([...times].sort())
  })

  it('keeps hostile text exactly, in CSV and in JSON, and no cell is a formula', async () => {
    await ask('a', HOSTILE, ago(1)).run()
    const [row] = await rowsOf('/desk/exchange/questions.csv')
    expect(row?.question).toBe(HOSTILE)
    const response = await rosa.get('/desk/exchange/questions.json')
    expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
    expect(await response.json()).toMatchObject([
      { id: 'a', question: HOSTILE, reply: 'answer', answer: 'lost-card', gap: null },
    ])
    expect(await (await rosa.get('/desk/exchange/questions.csv')).text()).toContain(`"'=cmd|`)
  })

  it('can be of one agency and one time', async () => {
    await DB.batch([ask('a', 'x', ago(1), 'ssa'), ask('b', 'x', ago(1), 'usagov'), ask('c', 'x', ago(20), 'ssa')])
    const ids = async (query: string) => (await rowsOf(`/desk/exchange/questions.csv?${query}`)).map(({ id }) => id)
    expect(await ids('agency=ssa&time=7d')).toEqual(['a'])
    expect(await ids('agency=ssa&time=90d')).toEqual(['c', 'a'])
  })

  it('is empty but whole where there is nothing', async () => {
    expect(await (await rosa.get('/desk/exchange/questions.json')).text()).toBe('[\n]\n')
    expect(await rowsOf('/desk/exchange/questions.csv')).toEqual([])
  })

  it('stands in the audit trail with who and what', async () => {
    await rosa.get('/desk/exchange/questions.csv?time=7d&agency=ssa')
    const line = await DB.prepare(
      `SELECT who, action, detail FROM audit WHERE target = 'export:questions.csv' ORDER BY id DESC`,
    ).first()
    expect(line).toMatchObject({ who: 'Rosa', action: 'exported', detail: expect.stringContaining('"agency":"ssa"') })
  })
})

describe('exporting gaps and answers', () => {
  it('writes gaps with their counts and where they were asked', async () => {
    const id = await addGap({ asked: [['where is my refund', 3]], seen: ago(2) })
    expect(await rowsOf('/desk/exchange/gaps.csv')).toMatchObject([
      { id, state: 'open', question: 'where is my refund', people: '3', agencies: 'ssa', answer: '' },
    ])
    expect(await rowsOf('/desk/exchange/gaps.csv?agency=usagov')).toEqual([])
  })

  it('writes answers as rows that say the same when they are imported', async () => {
    await seedLostCard()
    const [row] = await rowsOf('/desk/exchange/answers.csv')
    expect(row).toMatchObject({ id: 'lost-card', asked: 'i lost my social security card', review_in: '6 months' })
    expect(row?.sources).toBe('https://www.ssa.gov/number-card/replace-card Replace your card')
    expect(LOST_CARD).toContain(row?.body)
  })

  it('knows no other file', async () => {
    expect((await rosa.get('/desk/exchange/people.csv')).status).toBe(404)
  })
})

describe('the page', () => {
  it('offers a reader the files, and says why there is no import', async () => {
    const html = await rosa.page('/desk/exchange')
    expect(html).toContain('formaction="/desk/exchange/questions.json"')
    expect(textOf(html)).toContain('You need permission to write for an agency to import answers.')
    expect((await rosa.post('/desk/exchange/imports')).status).toBe(403)
  })
})

describe('every export', () => {
  it.each([
    ['gaps', EXPORT_GAPS, ['', '2026', '2027', null, 10], /SEARCH gaps USING INDEX sqlite_autoindex_gaps_1 \(id>\?\)/],
    [
      'questions',
      EXPORT_QUESTIONS,
      ['2026', '', '2027', 10],
      /questions USING INDEX questions_by_time \(at>\? AND at<\?\)/,
    ],
    [
      'questions of an agency',
      EXPORT_QUESTIONS_OF_AGENCY,
      ['2026', '', '2027', 10, 'ssa'],
      /questions USING INDEX questions_by_agency \(agency=\? AND at>\? AND at<\?\)/,
    ],
  ])('reads through an index: %s', async (_, statement, values, expected) => {
    const { results } = await DB.prepare(`EXPLAIN QUERY PLAN ${statement}`)
      .bind(...values)
      .all<{ detail: string }>()
    expect(results.map(({ detail }) => detail).join('\n')).toMatch(expected)
  })
})
