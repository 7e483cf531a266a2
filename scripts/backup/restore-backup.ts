import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { differences, type Manifest, readManifest } from './manifest.ts'
import { type OnStores, type Place, withStores } from './place.ts'
import { takeBackup } from './take-backup.ts'

const Rows = z.array(z.object({ results: z.array(z.object({ tables: z.number() })) }))
const TABLES = `SELECT count(*) AS tables FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '_cf_*'`
/** A file for `kv bulk put` may hold 100 MB, and base64 is a third longer than what it says. */
const VALUES_AT_ONCE = 10

/** Brings a backup into stores that hold nothing, then takes another backup of these, and compares.
 * @returns What differs: nothing, where nothing was lost.
 * @throws {Error} where a file of the backup is damaged or the stores hold something: nothing is written then. */
export function restoreBackup(folder: string, place: Place, now: Date): string[] {
  const manifest = readManifest(folder)
  withStores(place, (wrangler) => {
    requireEmpty(wrangler)
    putValues(wrangler, folder, manifest.kv)
    wrangler(['d1', 'execute', 'DB', '--yes', '--file', resolve(folder, manifest.d1.file)])
  })
  const again = mkdtempSync(join(tmpdir(), 'one-stop-restored-'))
  try {
    return differences(manifest, takeBackup(place, again, now))
  } finally {
    rmSync(again, { recursive: true })
  }
}

/** A restore over what is there would mix two deployments: a new database is made first (SECURITY.md). */
function requireEmpty(wrangler: OnStores): void {
  const said = String(wrangler(['d1', 'execute', 'DB', '--json', '--command', TABLES]))
  const [rows] = Rows.parse(JSON.parse(said.slice(said.indexOf('['))))
  if (rows?.results[0]?.tables !== 0)
    throw new Error('the database is not empty: a backup is brought into a new one only')
}

function putValues(wrangler: OnStores, folder: string, kv: Manifest['kv']): void {
  const scratch = mkdtempSync(join(tmpdir(), 'one-stop-values-'))
  try {
    for (let start = 0; start < kv.length; start += VALUES_AT_ONCE) {
      const values = kv.slice(start, start + VALUES_AT_ONCE).map(({ key, file }) => ({
        ...{ key, base64: true, value: readFileSync(join(folder, file)).toString('base64') },
      }))
      const list = join(scratch, 'values.json')
      writeFileSync(list, JSON.stringify(values))
      wrangler(['kv', 'bulk', 'put', list, '--binding', 'SNAPSHOTS'])
    }
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
