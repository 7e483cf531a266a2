import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { D1_FILE, kept, MANIFEST_FILE, type Manifest } from './manifest.ts'
import { type OnStores, type Place, withStores } from './place.ts'

const Keys = z.array(z.object({ name: z.string() }))
const Values = z.record(z.string(), z.object({ value: z.string() }).nullable())
/** What `kv bulk get` takes at once. */
const KEYS_AT_ONCE = 100

/** Copies all that D1 and KV hold into an empty folder, the manifest last: a folder without one is no backup.
 * @throws {Error} where the folder holds something, or with what wrangler said. */
export function takeBackup(place: Place, folder: string, now: Date): Manifest {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} is not empty`)
  mkdirSync(folder, { recursive: true })
  return withStores(place, (wrangler) => {
    // The pointer is read before the snapshots: what it names is there by then.
    const d1 = copyDatabase(wrangler, folder)
    const manifest = { madeAt: now.toISOString(), d1, kv: copyValues(wrangler, folder) }
    writeFileSync(join(folder, MANIFEST_FILE), JSON.stringify(manifest, null, 2))
    return manifest
  })
}

function copyDatabase(wrangler: OnStores, folder: string): Manifest['d1'] {
  wrangler(['d1', 'export', 'DB', '--skip-confirmation', '--output', resolve(folder, D1_FILE)])
  return kept(D1_FILE, readFileSync(join(folder, D1_FILE)))
}

function copyValues(wrangler: OnStores, folder: string): Manifest['kv'] {
  const keys = Keys.parse(JSON.parse(String(wrangler(['kv', 'key', 'list', '--binding', 'SNAPSHOTS'])))).map(
    ({ name }) => name,
  )
  const texts = readTexts(wrangler, folder, keys.filter(isText))
  return keys.sort().map((key, at) => {
    const bytes = texts.get(key) ?? wrangler(['kv', 'key', 'get', key, '--binding', 'SNAPSHOTS'])
    const file = `kv.${at}.bin`
    writeFileSync(join(folder, file), bytes)
    return { key, ...kept(file, bytes) }
  })
}

/** Files of the widget's releases are many and small, and all of them text: they come a hundred at a time. */
const isText = (key: string) => /^file:.+\.(?:js|json)$/.test(key)

function readTexts(wrangler: OnStores, folder: string, keys: readonly string[]): Map<string, Buffer> {
  const found = new Map<string, Buffer>()
  const list = join(folder, 'keys.json')
  for (let start = 0; start < keys.length; start += KEYS_AT_ONCE) {
    writeFileSync(list, JSON.stringify(keys.slice(start, start + KEYS_AT_ONCE)))
    const said = String(wrangler(['kv', 'bulk', 'get', list, '--binding', 'SNAPSHOTS']))
    for (const [key, one] of Object.entries(Values.parse(JSON.parse(said.slice(said.indexOf('{'))))))
      if (one) found.set(key, Buffer.from(one.value))
  }
  rmSync(list, { force: true })
  return found
}
