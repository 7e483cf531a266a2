import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { beforeEach, describe, expect, it } from 'vitest'
import { type AgencyRecord, parseAnswerFile } from '../../worker/corpus/index.ts'
import { type SeedAnswer, seedStatements } from './seed-statements.ts'

const agencies: AgencyRecord[] = [
  {
    id: 'ssa',
    name: { en: 'SSA' },
    url: 'https://www.ssa.gov/',
    contacts: [{ id: 'main', name: { en: 'Line' }, url: 'https://www.ssa.gov/', languages: ['en'] }],
  },
]

function source(id: string, body = 'It\'s here; -- "fine"', language = 'en'): SeedAnswer {
  const text = `---\nid: ${id}\ntitle: What's it?\nlanguage: ${language}\nagency: ssa\nagencies: [ssa]\ntopics: []\nasked: []\nsources: [{ title: a, url: https://a.gov/ }]\nowner: Ann's team\nlast_reviewed_on: 2026-11-01\nreview_in: 1 year\n---\n\n${body}\n`
  const file = { path: `answers/ssa/${id}.md`, text }
  const { answer, findings } = parseAnswerFile(file, { agencies })
  if (!answer) throw new Error(JSON.stringify(findings))
  return { answer, file }
}

let database: DatabaseSync
beforeEach(() => {
  database = new DatabaseSync(':memory:')
  database.exec(readFileSync('worker/store/migrations/0001_answers.sql', 'utf8'))
})

function seed(sources: SeedAnswer[], at = '2026-11-22T00:00:00Z'): void {
  for (const statement of seedStatements(sources, at)) database.exec(statement)
}
const answers = () =>
  database
    .prepare('SELECT id, state, version FROM answers ORDER BY id')
    .all()
    .map((row) => Object.values(row).join(' '))
const versions = () =>
  database
    .prepare('SELECT id, version, author FROM answer_versions ORDER BY id, version')
    .all()
    .map((row) => Object.values(row).join(' '))

describe('seeding', () => {
  it('publishes each file as version 1, whole, by its owner', () => {
    seed([source('a'), source('b')])
    expect(answers()).toEqual(['a published 1', 'b published 1'])
    expect(versions()).toEqual(["a 1 Ann's team", "b 1 Ann's team"])
    expect(database.prepare("SELECT markdown FROM answer_versions WHERE id = 'a'").get()).toEqual({
      markdown: source('a').file.text,
    })
  })

  it('changes nothing the second time', () => {
    seed([source('a')])
    seed([source('a')], '2027-01-01T00:00:00Z')
    expect(answers()).toEqual(['a published 1'])
    expect(versions()).toHaveLength(1)
  })

  it('makes the next version of a changed file, after whatever writers published', () => {
    seed([source('a')])
    database.exec(
      "INSERT INTO answer_versions (id, language, version, title, markdown, author, note, gap_id, created_at) SELECT id, language, 2, title, 'by hand', 'writer', '', NULL, created_at FROM answer_versions; UPDATE answers SET version = 2",
    )
    seed([source('a')])
    expect(answers()).toEqual(['a published 2'])
    seed([source('a', 'New text.')])
    expect(answers()).toEqual(['a published 3'])
    expect(versions()).toEqual(["a 1 Ann's team", 'a 2 writer', "a 3 Ann's team"])
  })

  it('makes no version of a file that says what a writer published, and takes the next change of it', () => {
    seed([source('a')])
    const mine = source('a', 'By hand.').file.text
    database.exec(
      `INSERT INTO answer_versions (id, language, version, title, markdown, author, note, gap_id, created_at) SELECT id, language, 2, title, '${mine.replaceAll("'", "''")}', 'writer', '', NULL, created_at FROM answer_versions; UPDATE answers SET version = 2`,
    )
    const pulled = source('a', 'By hand.')
    pulled.file.text = pulled.file.text.replace('language: en\n', 'language: en\nversion: 2\n')
    seed([pulled])
    seed([pulled])
    expect(versions()).toEqual(["a 1 Ann's team", 'a 2 writer'])
    seed([source('a', 'Next.')])
    expect(answers()).toEqual(['a published 3'])
  })

  it('remembers which English version a translation was made from, until the translation changes', () => {
    const translated = () => database.prepare("SELECT translates FROM answers WHERE language = 'es'").get()?.translates
    seed([source('a'), source('a', 'Hola.', 'es')])
    expect(translated()).toBe(1)
    seed([source('a', 'New.'), source('a', 'Hola.', 'es')])
    expect(translated()).toBe(1)
    seed([source('a', 'New.'), source('a', 'Nuevo.', 'es')])
    expect(translated()).toBe(2)
    const told = source('a', 'Otra vez.', 'es')
    seed([source('a', 'New.'), { ...told, answer: { ...told.answer, translates: 1 } }])
    expect(translated()).toBe(1)
    expect(database.prepare("SELECT DISTINCT translates FROM answers WHERE language = 'en'").all()).toEqual([
      { translates: null },
    ])
  })

  it('leaves archived what a writer archived while its file is unchanged', () => {
    seed([source('a')])
    database.exec("UPDATE answers SET state = 'archived'")
    seed([source('a')])
    expect(answers()).toEqual(['a archived 1'])
  })

  it('archives an answer whose file is gone, brings it back with its file, and never touches answers made by writers', () => {
    seed([source('a'), source('b')])
    database.exec(
      "INSERT INTO answers VALUES ('made-here', 'en', 'ssa', 'Why?', 'published', 1, '2027-01-01', NULL, NULL)",
    )
    seed([source('b')])
    expect(answers()).toEqual(['a archived 1', 'b published 1', 'made-here published 1'])
    seed([])
    expect(answers()).toEqual(['a archived 1', 'b archived 1', 'made-here published 1'])
    seed([source('a'), source('b')])
    expect(answers()).toEqual(['a published 1', 'b published 1', 'made-here published 1'])
  })

  it('archives what is gone among a thousand answers, with statements that D1 takes', () => {
    const many = Array.from({ length: 1_000 }, (_, index) => source(`answer-${String(index).padStart(4, '0')}`))
    seed(many)
    const kept = many.filter((_, index) => index % 7 !== 0)
    const statements = seedStatements(kept, '2026-11-23T00:00:00Z')
    expect(Math.max(...statements.map((one) => Buffer.byteLength(one)))).toBeLessThan(100_000)
    for (const statement of statements) database.exec(statement)
    expect(answers().filter((one) => one.includes('archived'))).toHaveLength(143)
  })

  it('keeps the largest answer there can be below D1’s limit for a statement', () => {
    const statements = seedStatements([source('a', "'''''''''''''' ".repeat(600))], '2026-11-22T00:00:00Z')
    expect(Math.max(...statements.map((one) => Buffer.byteLength(one)))).toBeLessThan(100_000)
  })
})
