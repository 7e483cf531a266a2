// Installs dependencies when the lock file is newer than what is installed. Runs on whatever Node the machine has
// (20 or newer) before anything is installed: built-ins and plain JavaScript only.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const LOCK = 'package-lock.json'
const INSTALLED = 'node_modules/.package-lock.json'

if (!existsSync(INSTALLED) || statSync(LOCK).mtimeMs > statSync(INSTALLED).mtimeMs) {
  console.log('Installing dependencies …')
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
  })
  process.exit(result.status ?? 1)
}
