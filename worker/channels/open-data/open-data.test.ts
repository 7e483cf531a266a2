import { exports } from 'cloudflare:workers'
import { parse } from 'csv-parse/sync'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { presentAnswer } from '../../corpus/index.ts'
import { answerRecord } from '../../engine/testing/answer-record.ts'
import { answerMarkdown } from '../markdown/answer-markdown.ts'
import { escapeMarkdown } from '../markdown/escape-markdown.ts'
import { answerLine, LINE_SCHEMA } from './answer-line.ts'
import { answersCsv } from './answers-csv.ts'

const ORIGIN = 'http://localhost:8787'
const get = (path: string, headers: Record<string, string> = {}) =>
  exports.default.fetch(new Request(ORIGIN + path, { headers }))

describe('an answer as Markdown', () => {
  it('ends with who answers for it, when it was checked, its version, address and licence', async () => {
    const response = await get('/es/a/replace-social-security-card.md')
    const text = await response.text()
    expect(response.headers.get('Content-Type')).toBe('text/markdown; charset=utf-8')
    expect(text).toMatch(/^# ¿/)
    expect(text).toMatch(/Agencia: Seguro Social · revisada el .+ · versión 1 · /)
    expect(text).toContain(`<${ORIGIN}/es/a/replace-social-security-card>`)
    expect(text.trimEnd()).toMatch(/<https:\/\/www\.usa\.gov\/government-works>$/)
  })

  it('names whom to call first where the answer is for people in danger', async () => {
    const text = await (await get('/a/domestic-violence-help.md')).text()
    expect(text.indexOf('**911**')).toBeLessThan(text.indexOf('What to do'))
  })

  it('shows what is written, whatever it looks like', () => {
    const hostile = '# <script>alert(1)</script> [x](javascript:alert(1)) ![y](z) `c` *b* | - a\n1. b\n+ c'
    expect(escapeMarkdown(hostile)).toBe(
      '\\# &lt;script&gt;alert(1)&lt;/script&gt; \\[x\\](javascript:alert(1)) !\\[y\\](z) \\`c\\` \\*b\\* \\| - a\n1\\. b\n\\+ c',
    )
    const record = answerRecord({ id: 'a', title: hostile, body: hostile })
    expect(answerMarkdown(presentAnswer(record, [], 'en', '2026-01-01'), ORIGIN, '2026-01-01')).not.toMatch(/<s/)
  })

  it('holds no tag behind a bare address, which readers make a link of with what follows it', () => {
    const text = escapeMarkdown('http://www.w3.org/dtd">Hello<!DOCTYPE x><b>')
    const kinds = JSON.stringify(marked.lexer(`${text}**${text}**`)).match(/"type":"\w+"/g)
    expect(kinds).not.toContain('"type":"html"')
  })

  it('of nothing is a problem', async () => {
    expect((await get('/a/no-such.md')).status).toBe(404)
  })
})

describe('open data', () => {
  it('has a line for every answer, each as the schema says', async () => {
    const lines = (await (await get('/data/answers.jsonl')).text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.length).toBeGreaterThan(200)
    expect(new Set(lines.map(({ id, language }) => `${id}.${language}`)).size).toBe(lines.length)
    const known = Object.keys(LINE_SCHEMA.properties)
    for (const line of lines) {
      for (const name of LINE_SCHEMA.required) expect(line, line.id).toHaveProperty(name)
      expect(Object.keys(line).filter((name) => !known.includes(name))).toEqual([])
    }
  })

  it('is a table that a spreadsheet can read', async () => {
    const rows: Record<string, string>[] = parse(await (await get('/data/answers.csv')).text(), { columns: true })
    expect(rows.length).toBeGreaterThan(200)
    expect(rows.find(({ id }) => id === 'renew-passport')).toMatchObject({
      language: 'en',
      version: '1',
      agency: 'state',
    })
  })

  it('guards cells that a spreadsheet would run', () => {
    const record = { ...answerRecord({ id: 'a', title: '=HYPERLINK("x")', body: "'@x" }), owner: '+1', topics: ['-1'] }
    const csv = answersCsv([answerLine(presentAnswer(record, [], 'en', '2026-01-01'), record, ORIGIN, '2026-01-01')])
    const [row = {}]: Record<string, string>[] = parse(csv, { columns: true })
    expect([row.title, row.owner, row.topics, row.text]).toEqual([`'=HYPERLINK("x")`, "'+1", "'-1", "''@x"])
  })

  it('that was asked for wrongly has no tag: nobody is told later that nothing changed', async () => {
    const wrong = await get('/data/changes.json?since=soon')
    expect([wrong.status, wrong.headers.get('ETag')]).toEqual([422, null])
  })

  it('is not sent again while nothing changed', async () => {
    const tag = (await get('/data/answers.csv')).headers.get('ETag') ?? ''
    expect((await get('/data/answers.csv', { 'If-None-Match': tag })).status).toBe(304)
    expect((await get('/data/answers.csv', { 'If-None-Match': '"other"' })).status).toBe(200)
  })

  it('tells what changed since a day', async () => {
    const all = await (await get('/data/changes.json')).json<{ answers: { checked: string }[] }>()
    const days = all.answers.map(({ checked }) => checked)
    expect(days).toEqual([...days].sort().reverse())
    const none = await (await get('/data/changes.json?since=2099-01-01')).json()
    expect(none).toMatchObject({ since: '2099-01-01', answers: [] })
    expect((await get('/data/changes.json?since=soon')).status).toBe(422)
  })

  it('has the entry that an agency’s list of data sets wants', async () => {
    const { dataset } = await (await get('/data.json')).json<{ dataset: Record<string, unknown>[] }>()
    for (const field of [
      'title',
      'description',
      'keyword',
      'modified',
      'publisher',
      'contactPoint',
      'identifier',
      'accessLevel',
    ])
      expect(dataset[0]).toHaveProperty(field)
  })

  it('may be read from any page', async () => {
    expect((await get('/data.json')).headers.get('Access-Control-Allow-Origin')).toBe('*')
  })
})
