import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What the last start built from. Every build removes it first: one with other content must not pass for that of the last start. */
export const BUILD_STAMP = '.cache/start-build'

/**
 * Names the state of some files and folders by path, size and time of change: enough to see that nothing changed since the last start,
 * and a thousand times faster than building again.
 * @param {string[]} paths - Files and folders; what is not there counts as such.
 * @returns {string} 64 hexadecimal digits.
 */
export function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const path of paths) for (const line of describe(path)) hash.update(`${line}\n`)
  return hash.digest('hex')
}

function describe(path) {
  if (!existsSync(path)) return [`${path} missing`]
  if (!statSync(path).isDirectory()) return [line(path)]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => line(join(entry.parentPath, entry.name)))
    .sort()
}

function line(path) {
  const { size, mtimeMs } = statSync(path)
  return `${path} ${size} ${mtimeMs}`
}
