// A rehearsal, through wrangler, with a real local D1 and KV in folders of their own. The tests tell one story, in order.
import { appendFileSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openLocalDatabase } from '../seed/local-database.ts'
import { readManifest } from './manifest.ts'
import { type Place, withStores } from './place.ts'
import { restoreBackup } from './restore-backup.ts'
import { takeBackup } from './take-backup.ts'

const SLOW = 300_000
const folder = mkdtempSync(join(tmpdir(), 'one-stop-backup-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string): Place => ({ remote: false, persistTo: join(folder, name) })
const backup = join(folder, 'backup')
const NOW = new Date('2026-11-29T12:00:00Z')

/** Bytes that are no text, as a snapshot's are. */
const SNAPSHOT = Buffer.from(Array.from({ length: 1_000 }, (_, each) => (each * 7) % 256))
const ODD = `it''s "odd"; -- ¿sí? 日本\n\tend`
const ROWS = `
INSERT INTO audit (at, who, action, target, reason, detail) VALUES ('2026-11-01', 'Rosa', 'exported', 'export:x', '${ODD}', '{}');
INSERT INTO feedback (reply_id, answer_id, language, version, helpful, reason, created_at)
  VALUES ('r1', 'lost-card', 'en', 1, 0, 'wrong', '2026-11-02T00:00:00Z');
INSERT INTO receipts (code, question_id, text, language, agency, created_at) VALUES ('K7QF-29WM', 'q1', '${ODD}', 'en', 'ssa', '2026-11-03');
`

beforeAll(() => {
  withStores(at('state'), (wrangler) => {
    const sql = join(folder, 'made.sql')
    for (const migration of globSync('worker/store/migrations/*.sql').sort())
      appendFileSync(sql, `${readFileSync(migration, 'utf8')}\n`)
    appendFileSync(sql, ROWS)
    wrangler(['d1', 'execute', 'DB', '--yes', '--file', sql])
    const values = join(folder, 'made.json')
    const base64 = true
    writeFileSync(
      values,
      JSON.stringify([
        { key: 'snapshot:abc', base64, value: SNAPSHOT.toString('base64') },
        { key: 'file:/widget/en.js', base64, value: Buffer.from('export const à = "“”"\n').toString('base64') },
      ]),
    )
    wrangler(['kv', 'bulk', 'put', values, '--binding', 'SNAPSHOTS'])
  })
}, SLOW)

it('a backup holds every value and the database', { timeout: SLOW }, () => {
  const { kv } = takeBackup(at('state'), backup, NOW)
  expect(kv.map(({ key }) => key)).toEqual(['file:/widget/en.js', 'snapshot:abc'])
  expect(readFileSync(join(backup, kv[1]?.file ?? ''))).toEqual(SNAPSHOT)
})

it('a backup is taken into an empty folder alone', () => {
  expect(() => takeBackup(at('state'), backup, NOW)).toThrow('is not empty')
})

it('a restore loses nothing: what is copied of it again is the same, byte for byte', { timeout: SLOW }, () => {
  expect(restoreBackup(backup, at('new'), NOW)).toEqual([])
})

it('and works on: triggers hold, words are as they were', () => {
  const database = openLocalDatabase(join(folder, 'new'))
  expect(database.prepare('SELECT reason FROM audit').get()).toEqual({ reason: ODD.replace("''", "'") })
  expect(() => database.exec('DELETE FROM audit')).toThrow('cannot be changed')
  expect(database.prepare('SELECT count(*) AS n FROM gaps').get()).toEqual(
    openLocalDatabase(join(folder, 'state')).prepare('SELECT count(*) AS n FROM gaps').get(),
  )
  database.close()
})

it('a restore over what is there is refused', { timeout: SLOW }, () => {
  expect(() => restoreBackup(backup, at('new'), NOW)).toThrow('not empty')
})

it('a backup of which one byte changed is refused', () => {
  const { file = '' } = readManifest(backup).kv[1] ?? {}
  const bytes = readFileSync(join(backup, file))
  bytes[500] = (bytes[500] ?? 0) ^ 1
  writeFileSync(join(backup, file), bytes)
  expect(() => restoreBackup(backup, at('other'), NOW)).toThrow(`${file} has other bytes`)
})
