import { globSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { elementManifest, publicNames } from './element-manifest.ts'

const readme = readFileSync('widget/README.md', 'utf8')
/** What is documented: words in code marks, of methods the name alone. */
const documented = new Set([...readme.matchAll(/`([\w-]+)(?:\([^`]*\))?`/g)].map(([, name]) => name))

let text: string
let names: { kind: string; name: string }[]
beforeAll(async () => {
  text = await elementManifest()
  names = publicNames(JSON.parse(text))
})

describe('custom-elements.json', () => {
  it('is what the doc tags say; `npm run manifest` makes it anew', () => {
    expect(readFileSync('custom-elements.json', 'utf8')).toBe(text)
  })

  it('names the element, and what webmasters use of it', () => {
    expect(JSON.parse(text).modules[0].declarations[0].tagName).toBe('one-stop')
    const of = (kind: string) => names.filter((one) => one.kind === kind).map(({ name }) => name)
    expect(of('attribute')).toEqual(
      expect.arrayContaining(['agency', 'language', 'position', 'open', 'inline', 'theme']),
    )
    expect(of('member')).toEqual(expect.arrayContaining(['open', 'close', 'ask', 'on']))
    expect(of('event')).toEqual(expect.arrayContaining(['one-stop-ready', 'one-stop-reply', 'one-stop-error']))
    expect(of('part')).toEqual(expect.arrayContaining(['launcher', 'panel', 'header']))
  })

  it('describes each of them', () => {
    const { attributes, events, cssParts, cssProperties } = JSON.parse(text).modules[0].declarations[0]
    for (const { name, description } of [...attributes, ...events, ...cssParts, ...cssProperties])
      expect(description, name).toMatch(/\w/)
  })

  it('has every custom property that the widget’s styles read', () => {
    const styles = globSync('widget/**/*style.ts').map((path) => readFileSync(path, 'utf8'))
    const read = new Set(styles.flatMap((style) => style.match(/--one-stop-[a-z-]+/g) ?? []))
    const properties = names.filter(({ kind }) => kind === 'property').map(({ name }) => name)
    expect([...read].sort()).toEqual(properties.sort())
  })
})

describe('widget/README.md', () => {
  it('names every attribute, method, event, part and property', () => {
    expect(names.filter(({ name }) => !documented.has(name))).toEqual([])
  })
})
