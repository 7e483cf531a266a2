// `npm run backup -- --out DIR`: a copy of all that D1 and KV hold.
import { readPlace } from './backup/read-place.ts'
import { takeBackup } from './backup/take-backup.ts'

const { folder, place } = readPlace('out', 'npm run backup -- --out DIR [--persist-to DIR | --remote]')
try {
  const { d1, kv } = takeBackup(place, folder, new Date())
  const bytes = kv.reduce((sum, one) => sum + one.bytes, d1.bytes)
  console.log(`${folder}: the database and ${kv.length} values of the key-value store, ${(bytes / 1e6).toFixed(1)} MB`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
