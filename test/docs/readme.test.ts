import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))

/** How people call an npm script: `start` and `test` have short forms; `pre…` scripts are called by npm. */
function called(name: string): string {
  return name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`
}

describe('README.md', () => {
  it.each(Object.keys(scripts).filter((name) => !name.startsWith('pre')))('tells of npm script %s', (name) => {
    expect(readme).toContain(called(name))
  })

  it('names only npm scripts that there are', () => {
    const named = [...readme.matchAll(/npm run ([a-z-]+)/g)].map(([, name]) => name)
    expect(named.filter((name) => !(name && name in scripts))).toEqual([])
  })

  it('links only to files that there are', () => {
    const linked = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target ?? '')
    expect(linked.filter((target) => !target.startsWith('http') && !existsSync(target))).toEqual([])
  })
})
