// A content folder and a local database that are kept in step, in a folder of their own.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quote } from '../../seed/seed-statements.ts'
import { execute } from '../database.ts'

/** All that a test writes. */
export const folder = mkdtempSync(join(tmpdir(), 'one-stop-sync-'))
export const [content, persistTo] = [join(folder, 'content'), join(folder, 'state')]
export const place = { remote: false, persistTo } as const

export const pathOf = (id: string, language = 'en') =>
  join(content, 'answers/ssa', `${id}${language === 'en' ? '' : `.${language}`}.md`)
export const read = (id: string, language?: string) => readFileSync(pathOf(id, language), 'utf8')

export function text(id: string, body: string, language = 'en'): string {
  return `---
id: ${id}
title: What's ${id}?
language: ${language}
agency: ssa
agencies: [ssa]
topics: []
asked: []   # nobody asked yet
sources: [{ title: Page, url: https://www.ssa.gov/ }]
owner: Card team
last_reviewed_on: 2026-11-01
review_in: 1 year
---

${body}
`
}

/** Changes what an answer of the folder says. */
export function write(id: string, body: string): void {
  const file = existsSync(pathOf(id)) ? read(id) : text(id, '')
  writeFileSync(pathOf(id), `${file.slice(0, file.indexOf('---', 4) + 3)}\n\n${body}\n`)
}

/** A version that a writer published at the desk. */
export function publishAtDesk(id: string, version: number, body: string): void {
  const values = [
    quote(id),
    "'en'",
    String(version),
    quote(`What's ${id}?`),
    quote(text(id, body)),
    "'Rosa'",
    "'2026-11-22'",
  ]
  execute(place, [
    `INSERT INTO answer_versions (id, language, version, title, markdown, author, created_at) VALUES (${values.join(', ')});`,
    `INSERT INTO answers (id, language, agency, title, state, version, review_by) VALUES (${quote(id)}, 'en', 'ssa', 't', 'published', ${version}, '2027-11-01')
     ON CONFLICT (id, language) DO UPDATE SET version = excluded.version;`,
  ])
}

/** Does `npm run content`, and reads what it says. */
export function run(...args: string[]) {
  const all = ['scripts/content.ts', ...args, '--content', content, '--persist-to', persistTo]
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' })
  const lines = stdout.trimEnd().split('\n')
  return {
    status,
    stdout,
    stderr,
    results: lines.filter((line) => /^[a-z-]+\/[a-z]{2}: /.test(line)),
    last: lines.at(-1),
  }
}
