import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadContent } from '../content-folder/load-content.ts'
import { seedRunning } from './seed-running.ts'

const MIGRATIONS = 'worker/store/migrations'
const sources = loadContent('content').sources.slice(0, 3)

let state = ''
let database: DatabaseSync
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'one-stop-running-'))
  const folder = join(state, 'v3/d1/miniflare-D1DatabaseObject')
  mkdirSync(folder, { recursive: true })
  database = new DatabaseSync(join(folder, 'one.sqlite'))
  for (const file of readdirSync(MIGRATIONS).sort()) database.exec(readFileSync(join(MIGRATIONS, file), 'utf8'))
  seedRunning(state, sources, '2026-11-22T00:00:00Z')
})
afterEach(() => {
  database.close()
  rmSync(state, { recursive: true })
})

const rows = (sql: string) =>
  database
    .prepare(sql)
    .all()
    .map((row) => Object.values(row).join(' '))
const live = () => rows('SELECT version, state FROM answers ORDER BY id, language')

it('publishes what changed, and only that', () => {
  const changed = sources.map((one, at) =>
    at ? one : { ...one, file: { ...one.file, text: `${one.file.text}\nMore.` } },
  )
  seedRunning(state, changed, '2026-11-23T00:00:00Z')
  expect(live().sort()).toEqual(['1 published', '1 published', '2 published'])
  expect(rows('SELECT count(*) FROM answer_versions')).toEqual(['4'])
})

it('archives what is gone, and publishes it again when it is back', () => {
  seedRunning(state, sources.slice(1), '2026-11-23T00:00:00Z')
  expect(live().sort()).toEqual(['1 archived', '1 published', '1 published'])
  seedRunning(state, sources, '2026-11-24T00:00:00Z')
  expect(rows("SELECT count(*) FROM answers WHERE state = 'published'")).toEqual(['3'])
})

it('has the Worker answer from its own snapshot until it has published', () => {
  database.exec("INSERT INTO current_snapshot (one, name, base, published_at) VALUES (1, 'a', 'b', '2026-11-22')")
  seedRunning(state, sources, '2026-11-23T00:00:00Z')
  expect(rows('SELECT name FROM current_snapshot')).toEqual([])
})
