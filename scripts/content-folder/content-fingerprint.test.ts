import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCorpus } from '../../worker/corpus/index.ts'
import { contentPaths, readContentFiles } from './content-files.ts'
import { contentFingerprint } from './content-fingerprint.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'one-stop-content-'))
  cpSync('content', folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The paths that `readCorpus` takes the text of. */
function pathsRead(): string[] {
  const read = new Set<string>()
  const watched = readContentFiles(folder).files.map(({ path, text }) => ({
    path,
    get text() {
      read.add(path)
      return text
    },
  }))
  readCorpus(watched, '2026-11-22')
  return [...read].sort()
}

describe('the stamp of a content folder', () => {
  it('stays as it is while nothing changes', () => {
    expect(contentFingerprint(folder)).toBe(contentFingerprint(folder))
  })

  it.each(['facts.yaml', 'agencies.yaml', 'words.yaml', 'questions.yaml', 'answers/usagov/someone-died.md'])(
    'changes with %s',
    (path) => {
      const before = contentFingerprint(folder)
      appendFileSync(join(folder, path), '\n# changed')
      expect(contentFingerprint(folder)).not.toBe(before)
    },
  )

  it('leaves out what is no content', () => {
    const before = contentFingerprint(folder)
    appendFileSync(join(folder, 'README.md'), 'changed')
    expect(contentFingerprint(folder)).toBe(before)
  })

  it('is of the same list of files that the corpus reads', () => {
    expect(pathsRead()).toEqual(contentPaths(folder))
  })
})
