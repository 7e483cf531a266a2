import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvLine, csvText, fromSafeText, toSafeText } from './csv-text.ts'
import { readCsv } from './read-csv.ts'

const HOSTILE = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom(
    '=1+1',
    '+1',
    '-1',
    '@x',
    '\t=1',
    '\r=1',
    '\0=1',
    "'=1",
    "''=1",
    "'",
    '"',
    '""',
    ',',
    '\n',
    '\r\n',
    ' ',
    '',
  ),
  fc.string({ unit: fc.constantFrom("'", '"', '=', ',', '\n', '\r', '\t', ' ', ';', 'a', '\ufeff') }),
)

describe('CSV', () => {
  it('comes back exactly through csv-parse, whatever the cells hold', () => {
    fc.assert(
      fc.property(fc.array(fc.array(HOSTILE, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const text = csvText(['a', 'b', 'c'], rows)
        const read = parse(text, {
          bom: true,
          relax_column_count: false,
          skip_empty_lines: false,
          record_delimiter: '\r\n',
        })
        expect(read.map((row) => row.map(fromSafeText))).toEqual([['a', 'b', 'c'], ...rows])
      }),
      { numRuns: 1_000 },
    )
  })

  it('never holds a cell that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        expect(toSafeText(text)).not.toMatch(/(?:^|[;\t])[=+\-@\t\r\0]/)
      }),
      { numRuns: 1_000 },
    )
  })

  it.each([
    ["x;=cmd|'/C calc'!A0;y", "x;'=cmd|'/C calc'!A0;y"],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM', "'@SUM"],
    ['\ttab', "'\ttab"],
    ['\rreturn', `"'\rreturn"`],
    ['\0nul', "'\0nul"],
    ["it's", "it's"],
    ["'quoted'", "'quoted'"],
  ])('writes %j so that it stays a text', (text, cell) => {
    expect(csvLine([text])).toBe(`${cell}\r\n`)
  })

  it('leaves numbers as numbers, below zero too', () => {
    expect(csvLine([-3, 0.5, null, ''])).toBe('-3,0.5,,\r\n')
  })
})

describe('a file from a spreadsheet', () => {
  it('may divide its cells by semicolons, and start with a mark', () => {
    expect(readCsv('\ufeffID;Title\r\na;"b;\r\nc"\r\n')).toEqual({
      columns: ['id', 'title'],
      rows: [{ line: 2, cells: { id: 'a', title: 'b;\r\nc' } }],
    })
  })

  it('may say what divides it, divide by tabs, and name a column with a comma', () => {
    const rows = (line: number) => [{ line, cells: { id: 'a', title: 'b' } }]
    expect(readCsv('sep=;\nid;title\na;b\n')).toEqual({ columns: ['id', 'title'], rows: rows(3) })
    expect(readCsv('id\ttitle\na\tb\n')).toEqual({ columns: ['id', 'title'], rows: rows(2) })
    expect(readCsv('id;title;body, as read\na;b;c\n')).toMatchObject({ columns: ['id', 'title', 'body, as read'] })
  })

  it('divides its cells by what makes a column of the key, however many commas stand in the other names', () => {
    const text = '"ID";title, in short, as people say it;body\r\na;b, c;d\r\n'
    expect(readCsv(text, 'id')).toEqual({
      columns: ['id', 'title, in short, as people say it', 'body'],
      rows: [{ line: 2, cells: { id: 'a', 'title, in short, as people say it': 'b, c', body: 'd' } }],
    })
  })

  it('gives back what was found in a row that cannot be read', () => {
    expect(readCsv('id,title\na,b,c,d\ne\nf,"g\nh,i\n')).toMatchObject({
      rows: [
        { problem: 'cells', found: { id: 'a', title: 'b', left_over: 'c\nd' } },
        { problem: 'cells', found: { id: 'e', left_over: '' } },
        { problem: 'quotes', found: { left_over: 'f,"g\nh,i' } },
      ],
    })
  })

  it('has columns without a name and rows without a value that do not count', () => {
    expect(readCsv('id,title,,,\na,b,,,\n,,,,\nc,d\n,,\n')).toEqual({
      columns: ['id', 'title'],
      rows: [
        { line: 2, cells: { id: 'a', title: 'b' } },
        { line: 4, cells: { id: 'c', title: 'd' } },
      ],
    })
    expect(readCsv('id,title\na,b,c\n')).toMatchObject({ rows: [{ line: 2, problem: 'cells' }] })
  })

  it('has its broken rows named by line, and keeps those around them', () => {
    const file = readCsv('id,title\na,b\nc\n\nd,5" pipe\nf,"g\nh,i\n')
    expect(file).toEqual({
      columns: ['id', 'title'],
      rows: [
        { line: 2, cells: { id: 'a', title: 'b' } },
        { line: 3, problem: 'cells', found: { id: 'c', left_over: '' } },
        { line: 5, cells: { id: 'd', title: '5" pipe' } },
        { line: 7, problem: 'quotes', found: { left_over: 'f,"g\nh,i' } },
      ],
    })
  })

  it('says what is wrong with the whole of it', () => {
    expect(readCsv('')).toEqual({ problem: 'empty' })
    expect(readCsv('id,ID\n1,2\n')).toEqual({ problem: 'columns-twice' })
  })

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        expect(() => readCsv(text)).not.toThrow()
      }),
      { numRuns: 1_000 },
    )
  })
})
