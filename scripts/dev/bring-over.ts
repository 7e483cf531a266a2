import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** Makes one folder's files like those of another. Only what differs is written, and what is gone goes last, so that who reads
 * meanwhile finds every file.
 * @returns Paths of files that were written or removed. */
export function bringOver(from: string, to: string): string[] {
  const wanted = filesOf(from)
  const changed = wanted.filter((path) => !isSame(join(from, path), join(to, path)))
  const gone = filesOf(to).filter((path) => !wanted.includes(path))
  for (const path of changed) {
    mkdirSync(dirname(join(to, path)), { recursive: true })
    cpSync(join(from, path), join(to, path))
  }
  for (const path of gone) rmSync(join(to, path))
  return [...changed, ...gone]
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}

function isSame(one: string, other: string): boolean {
  return existsSync(other) && readFileSync(one).equals(readFileSync(other))
}
