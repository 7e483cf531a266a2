import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type ContentFile, type Finding, isContentPath } from '../../worker/corpus/index.ts'

/** Above any file that the corpus accepts; a larger one is not read into memory. */
const FILE_BYTES = 4_000_000

/** Reads a content folder from disk: the files that the corpus knows, sorted by path. Files that are not UTF-8 or far too large become findings.
 * @throws When the folder is not there. */
export function readContentFiles(folder: string): { files: ContentFile[]; findings: Finding[] } {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`there is no content folder ${folder}`)
  const files: ContentFile[] = []
  const findings: Finding[] = []
  for (const path of contentPaths(folder)) {
    const text = readText(join(folder, path))
    if (text !== undefined) files.push({ path, text })
    else
      findings.push({
        severity: 'error',
        path,
        line: 1,
        message: `the file is not UTF-8, or larger than ${FILE_BYTES} bytes`,
      })
  }
  return { files, findings }
}

/** Paths below a content folder that hold content, with `/`, sorted. */
export function contentPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isContentPath)
    .sort()
}

function readText(path: string): string | undefined {
  if (statSync(path).size > FILE_BYTES) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch {
    return undefined
  }
}
