import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const Kept = z.object({ file: z.string().regex(/^[\w.]+$/), bytes: z.number(), sha256: z.string() })
/** What a backup holds. Each file is known by its hash: one bit that changed is found before anything is written. */
const Manifest = z.object({
  madeAt: z.string(),
  d1: Kept,
  /** Values of the key-value store, by key. */
  kv: z.array(Kept.extend({ key: z.string() })),
})
export type Manifest = z.infer<typeof Manifest>

export const MANIFEST_FILE = 'manifest.json'
export const D1_FILE = 'd1.sql'

/** A file of a backup, as the manifest names it. */
export function kept(file: string, bytes: Uint8Array): z.infer<typeof Kept> {
  return { file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** A backup's manifest, each of its files checked.
 * @throws {Error} naming a file that is missing or has other bytes. */
export function readManifest(folder: string): Manifest {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(folder, MANIFEST_FILE), 'utf8')))
  for (const { file, sha256 } of [manifest.d1, ...manifest.kv])
    if (kept(file, readFileSync(join(folder, file))).sha256 !== sha256)
      throw new Error(`${file} has other bytes than those that were kept`)
  return manifest
}

/** What differs between two backups; empty where nothing was lost and nothing added. */
export function differences(one: Manifest, other: Manifest): string[] {
  const hashes = ({ d1, kv }: Manifest) =>
    new Map([['the database', d1.sha256], ...kv.map(({ key, sha256 }) => [key, sha256] as const)])
  const [before, after] = [hashes(one), hashes(other)]
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key))
}
