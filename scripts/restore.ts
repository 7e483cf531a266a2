// `npm run restore -- --from DIR`: brings a backup into stores that hold nothing, and says what is not the same afterwards.
import { readPlace } from './backup/read-place.ts'
import { restoreBackup } from './backup/restore-backup.ts'

const { folder, place } = readPlace('from', 'npm run restore -- --from DIR [--persist-to DIR | --remote]')
try {
  const lost = restoreBackup(folder, place, new Date())
  for (const key of lost) console.error(`not the same as in the backup: ${key}`)
  console.log(`restored from ${folder}; ${lost.length} differences`)
  process.exitCode = lost.length > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
