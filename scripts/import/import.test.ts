import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { blockText } from '../../worker/corpus/index.ts'
import { loadContent } from '../content-folder/load-content.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'one-stop-import-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function importFile(name: string, text: string | Uint8Array, ...more: string[]) {
  const file = join(folder, name)
  writeFileSync(file, text)
  const args = [
    'scripts/import.ts',
    file,
    '--agency',
    'ssa',
    '--out',
    join(folder, 'out'),
    '--reviewed',
    '2026-11-01',
    ...more,
  ]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return { status, stdout, stderr: stderr.replaceAll(`${folder}/`, '') }
}
const jsonl = (...rows: unknown[]) =>
  rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n')
const results = () =>
  readFileSync(join(folder, 'out/import-results.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((one): unknown => JSON.parse(one))
const row = (id: unknown, more = {}) => ({
  id,
  title: `What is ${id}?`,
  text: 'It is this.',
  url: 'https://www.ssa.gov/x',
  ...more,
})

describe('importing', () => {
  it('makes a folder that builds, with the agency’s own contacts and each row’s source', () => {
    expect(
      importFile('rows.jsonl', jsonl(row('about#1', { text: 'One.\n\nTwo.' }), row('b', { url: undefined }))),
    ).toMatchObject({ status: 0 })
    const { corpus, findings } = loadContent(join(folder, 'out'), '2026-11-22')
    expect(findings).toEqual([])
    expect(corpus.agencies.map((one) => one.contacts[0].phone)).toEqual(['+18007721213'])
    expect(corpus.answers).toMatchObject([
      { id: 'about-1', title: 'What is about#1?', sources: [{ url: 'https://www.ssa.gov/x' }], checked: '2026-11-01' },
      { id: 'b', sources: [{ url: 'https://www.ssa.gov/' }] },
    ])
    expect(blockText(corpus.answers[0]?.blocks ?? [])).toBe('One.\nTwo.')
  })

  it('names each bad row with its line and reason, and imports the others', () => {
    const text = jsonl(
      row('a'),
      '{"id": "broken',
      '[]',
      '',
      row('a'),
      row('c', { title: 5 }),
      row('d', { title: 'x'.repeat(161) }),
      row('e', { text: ' \u0000 ' }),
      row('f', { url: 'http://x.gov' }),
      row('###'),
      { title: 'No id?', text: 'x' },
      row('g', { text: 'x'.repeat(9_001) }),
      row(7),
    )
    const { status, stderr, stdout } = importFile('rows.jsonl', text)
    expect(status).toBe(0)
    expect(stderr.split('\n').filter((one) => one.startsWith('rows.jsonl:'))).toEqual([
      'rows.jsonl:2: is not a JSON object',
      'rows.jsonl:3: is not a JSON object',
      'rows.jsonl:5: a: another row has the id a',
      'rows.jsonl:6: c: title is not text',
      'rows.jsonl:7: d: title is longer than 160 characters',
      'rows.jsonl:8: e: text is empty',
      'rows.jsonl:9: f: url is not a complete https address',
      'rows.jsonl:10: ###: id holds no letter or digit',
      'rows.jsonl:11: has no id',
      'rows.jsonl:12: g: the answer is 9001 characters long; 9000 is the limit',
    ])
    expect(stdout).toContain('12 rows: 2 imported, 10 left out')
    expect(results()).toHaveLength(12)
    expect(results()[0]).toEqual({ line: 1, state: 'imported', id: 'a', answer: 'a', path: 'answers/ssa/a.md' })
  })

  it('keeps two ids apart that differ only in marks', () => {
    importFile('rows.jsonl', jsonl(row('a#1'), row('a-1'), row('A 1')))
    expect(loadContent(join(folder, 'out')).corpus.answers.map((one) => one.id)).toEqual(['a-1', 'a-1-2', 'a-1-3'])
  })

  it('reads CSV with quotes and line breaks inside cells, and names rows that are broken', () => {
    const text =
      '\ufeffID,Title,Text,Url\n1,What?,"a ""b""\nc",\n2,Two\nb"ad,q,r,s\n3,Three?,"x, y",https://www.ssa.gov/\n4,"Never closed,x,y\n5,a,b,c\n'
    const { status, stderr } = importFile('rows.csv', text)
    expect(status).toBe(0)
    expect(stderr.match(/^rows.csv:.*/gm)).toEqual([
      'rows.csv:4: has 2 cells, not 4',
      expect.stringMatching(/^rows.csv:5: Invalid Opening Quote/),
      expect.stringMatching(/^rows.csv:\d: Quote Not Closed/),
    ])
    expect(loadContent(join(folder, 'out')).corpus.answers.map((one) => blockText(one.blocks))).toEqual([
      'a "b"\nc',
      'x, y',
    ])
  })

  it.each([
    [
      'a folder that is not empty',
      () => {
        mkdirSync(join(folder, 'out'))
        writeFileSync(join(folder, 'out/mine.txt'), 'x')
      },
      [],
      'out is not empty: choose another folder, or add --replace',
    ],
    [
      'a folder it did not make, even to replace it',
      () => {
        mkdirSync(join(folder, 'out'))
        writeFileSync(join(folder, 'out/mine.txt'), 'x')
      },
      ['--replace'],
      'out was not made by an import (it holds no import-results.jsonl): it is not replaced',
    ],
  ])('refuses %s', (_, prepare, more, message) => {
    prepare()
    const { status, stderr } = importFile('rows.jsonl', jsonl(row('a')), ...more)
    expect(status).toBe(1)
    expect(stderr.trim()).toBe(message)
    expect(readdirSync(join(folder, 'out'))).toEqual(['mine.txt'])
  })

  it('replaces an earlier import whole', () => {
    importFile('rows.jsonl', jsonl(row('a')))
    expect(importFile('rows.jsonl', jsonl(row('b')), '--replace').status).toBe(0)
    expect(readdirSync(join(folder, 'out/answers/ssa'))).toEqual(['b.md'])
    expect(readdirSync(folder).sort()).toEqual(['out', 'rows.jsonl'])
  })

  it.each([
    ['no row is good', 'rows.jsonl', '{}', 'no row could be imported: nothing was written'],
    ['the file is neither JSON lines nor CSV', 'rows.txt', 'x', 'the file to import is a .jsonl or a .csv file'],
    ['a column is missing', 'rows.csv', 'id,text\n1,2\n', 'the first line names no column title'],
    ['the file is not UTF-8', 'rows.jsonl', new Uint8Array([0xff, 0xfe, 0x00]), 'the file is not UTF-8'],
  ])('writes nothing and says why where %s', (_, name, text, message) => {
    const { status, stderr } = importFile(name, text)
    expect(status).toBe(1)
    expect(stderr).toContain(message)
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })

  it('gives an agency that we do not know its site as contact, and refuses one without any', () => {
    expect(
      importFile('rows.jsonl', jsonl(row('a', { url: 'https://www.city.gov/page' })), '--agency', 'city').status,
    ).toBe(0)
    expect(loadContent(join(folder, 'out')).corpus.agencies).toMatchObject([
      { id: 'city', contacts: [{ url: 'https://www.city.gov/' }] },
    ])
    const { status, stderr } = importFile(
      'rows.jsonl',
      jsonl(row('a', { url: undefined })),
      '--agency',
      'town',
      '--replace',
    )
    expect(status).toBe(1)
    expect(stderr).toContain('town is no agency of content/agencies.yaml, and no row has a url to reach it at')
  })

  it('says how it is called when an argument is missing', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/import.ts'], { encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr).toContain('npm run import -- FILE.jsonl|csv --agency ID --out DIR')
  })
})
