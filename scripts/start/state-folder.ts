import { createHash } from 'node:crypto'
import { resolve } from 'node:path'

/** Where the local database of a content folder lies. Each has its own: answers of one never show up among those of another.
 * STATE_DIR names another place. */
export function stateFolder(content: string): string {
  if (process.env.STATE_DIR) return process.env.STATE_DIR
  if (resolve(content) === resolve('content')) return '.wrangler/state'
  return `.wrangler/state-${createHash('sha256').update(resolve(content)).digest('hex').slice(0, 12)}`
}
