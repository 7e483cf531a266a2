import { stampedVersion, withoutVersion } from '../../worker/corpus/index.ts'
import { contentHash } from '../seed/seed-statements.ts'

/** An answer in the database. `text` is the live version's file, without the version it names. */
export interface LiveAnswer {
  key: string
  version: number
  state: 'published' | 'archived'
  text: string
  seededHash: string
}

/** A version that an answer had. */
export interface PastVersion {
  version: number
  text: string
}

/** What stands in the content folder. `text` is the file as it is. */
export interface HeldFile {
  key: string
  path: string
  text: string
}

/** How an answer stands here (the folder) and there (the database):
 * `same` both say the same · `push` only the file changed · `pull` only the database changed · `conflict` both did ·
 * `new-here`, `new-there` the other side never had it · `archived-there` the desk took it away and the file did not change. */
type Standing = 'same' | 'push' | 'pull' | 'conflict' | 'new-here' | 'new-there' | 'archived-there'

/** One answer, compared. `base` is the version that the file was made from. */
export interface Comparison {
  key: string
  standing: Standing
  file?: HeldFile
  live?: LiveAnswer
  base?: PastVersion
}

/** Compares a file with the database. `past` holds the answer's versions; it is read only where the texts differ. */
export function compare(
  key: string,
  file: HeldFile | undefined,
  live: LiveAnswer | undefined,
  past: readonly PastVersion[],
): Comparison {
  const base = file && live && baseOf(file, live, past)
  const standing = standingOf(file, live, base)
  return { key, standing, ...(file ? { file } : {}), ...(live ? { live } : {}), ...(base ? { base } : {}) }
}

function standingOf(file: HeldFile | undefined, live: LiveAnswer | undefined, base: PastVersion | undefined): Standing {
  if (!live) return 'new-here'
  if (!file) return live.state === 'archived' ? 'same' : 'new-there'
  const text = withoutVersion(file.text)
  const isChangedHere = !base || text !== base.text
  if (live.state === 'archived') return isChangedHere ? 'conflict' : 'archived-there'
  if (text === live.text) return 'same'
  if (!isChangedHere) return 'pull'
  return base && base.version === live.version ? 'push' : 'conflict'
}

/** The version that a file was made from: the one it names; else the newest that says the same; else the one that was seeded.
 * A number alone proves nothing (another database counts its own versions), so a wrong one can only lead to a new version, never
 * to a lost one. */
function baseOf({ text }: HeldFile, live: LiveAnswer, past: readonly PastVersion[]): PastVersion | undefined {
  const newestFirst = [{ version: live.version, text: live.text }, ...past].sort((a, b) => b.version - a.version)
  const plain = withoutVersion(text)
  const stamp = stampedVersion(text)
  return (
    newestFirst.find((one) => one.version === stamp) ??
    newestFirst.find((one) => one.text === plain) ??
    newestFirst.find((one) => contentHash(one.text) === live.seededHash)
  )
}
