import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Documents that name paths of this repository. Answers are content: their links lead elsewhere. */
const DOCUMENTS = execFileSync('git', ['ls-files', '*.md', ':!content/answers'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(path))

/** Folders that are in version control; `dist/` and the like are made. */
const PATH = /^(?:\.github|content|scripts|test|widget|worker)\/[\w./@-]*$/

/** Paths in backticks start at the root of the repository, in whatever document they stand. */
function pathsIn(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, path]) => path ?? '').filter((path) => PATH.test(path))
}

/** Targets of links to files; a link starts at its own document. What is in backticks shows how a link is written. */
function linksIn(text: string): string[] {
  const prose = text.replace(/`[^`\n]+`/g, '')
  return [...prose.matchAll(/\]\(([^)#\s]+)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^\w+:/.test(target))
}

/** Headings as links name them: lower case, hyphens for spaces, signs left out. */
function headingsOf(document: string): string[] {
  const headings = [...readFileSync(document, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading ?? '')
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** Links to a heading, of the same document or of another. */
function partsIn(text: string): { target: string; part: string }[] {
  const prose = text.replace(/`[^`\n]+`/g, '')
  const links = [...prose.matchAll(/\]\(([^)#\s:]*)#([^)\s]+)\)/g)]
  return links.map(([, target, part]) => ({ target: target ?? '', part: part ?? '' }))
}

describe.each(DOCUMENTS)('%s', (document) => {
  // What is fenced is an example: a front matter, a command's output.
  const text = readFileSync(document, 'utf8').replace(/^```[\s\S]*?^```/gm, '')

  it('names only paths that there are', () => {
    expect(pathsIn(text).filter((path) => !existsSync(path))).toEqual([])
  })

  it('links only to files that there are', () => {
    expect(linksIn(text).filter((target) => !existsSync(join(dirname(document), target)))).toEqual([])
  })

  it('links only to headings that there are', () => {
    const gone = partsIn(text).filter(({ target, part }) => {
      const path = target === '' ? document : join(dirname(document), target)
      return !headingsOf(path).includes(part)
    })
    expect(gone).toEqual([])
  })
})

describe('a path that is wrong', () => {
  it('is found in backticks, and what is no path of ours is left alone', () => {
    expect(pathsIn('`worker/gone.ts`, `application/json`, `npm test`, `dist/public`, `content/`')).toEqual([
      'worker/gone.ts',
      'content/',
    ])
  })

  it('is found in a link, and other sites are left alone', () => {
    expect(linksIn('[a](gone.md#part) [b](https://example.gov/) [c](#here) ![d](../picture.png) `[e](code)`')).toEqual([
      'gone.md',
      '../picture.png',
    ])
  })
})
