import { execFileSync, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const TSC = resolve('node_modules/.bin/tsc')
const OPTIONS = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022,dom', '--types', '']

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'one-stop-types-'))
  copyFileSync('widget/one-stop.d.ts', join(folder, 'one-stop.d.ts'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What the compiler says of a page's script, with the file of types beside it as a webmaster has it. */
function complaints(script: string): string[] {
  const path = join(folder, 'page.ts')
  writeFileSync(path, `/// <reference path="./one-stop.d.ts" />\n${script}\nexport {}\n`)
  try {
    execFileSync(TSC, [...OPTIONS, path], { cwd: folder })
    return []
  } catch (error) {
    return String(Reflect.get(Object(error), 'stdout'))
      .trim()
      .split('\n')
  }
}

const PAGE = `
window.oneStop = window.oneStop || []
window.oneStop.push((widget) => {
  const stop = widget.on('reply', ({ kind, answer }) => console.log(kind === 'answer', answer?.length))
  widget.on('error', ({ problem }) => console.log(problem.length))
  stop()
})
const element = document.querySelector('one-stop')
element?.addEventListener('one-stop-feedback', ({ detail }) => console.log(detail.helpful, detail.reason?.length))
document.addEventListener('one-stop-open', () => element?.ask('Where is my refund?'))
const made = document.createElement('one-stop')
made.agency = 'va'
made.language = 'es-MX'
const language: 'en' | 'es' | 'zh' | 'vi' | 'ko' | 'ar' | 'ht' = made.language
made.open()
made.close()
console.log(language)`

/** What the compiler says of the component that the package's README gives to sites with React. */
function complaintsOfNote(note: string): string {
  const own = join(folder, 'node_modules/one-stop-widget')
  mkdirSync(own, { recursive: true })
  for (const name of ['@types', 'csstype'])
    if (!existsSync(join(folder, 'node_modules', name)))
      symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name))
  // As the package holds them, but for the script that is made of the one.
  const load = readFileSync('widget/npm/load-one-stop.ts', 'utf8').replaceAll('../one-stop.d.ts', './one-stop.d.ts')
  writeFileSync(join(own, 'index.ts'), load)
  copyFileSync('widget/one-stop.d.ts', join(own, 'one-stop.d.ts'))
  writeFileSync(join(own, 'package.json'), '{"name":"one-stop-widget","types":"index.ts"}')
  writeFileSync(join(folder, 'note.tsx'), `declare function count(kind: string): void\n${note}`)
  const options = [...OPTIONS, '--jsx', 'react-jsx', '--module', 'esnext', '--moduleResolution', 'bundler']
  const { stdout } = spawnSync(TSC, [...options, join(folder, 'note.tsx')], { cwd: folder, encoding: 'utf8' })
  return stdout
}

describe('the types for pages', () => {
  it('fit a page that does all that a page may do', () => {
    expect(complaints(PAGE)).toEqual([])
  })

  it.each([
    ['an event that there is not', `document.createElement('one-stop').on('answer', () => {})`, '\'"answer"\''],
    [
      'words that no event carries',
      `document.createElement('one-stop').on('reply', ({ question }) => question)`,
      "'question'",
    ],
    ['a method that there is not', `document.createElement('one-stop').show()`, "'show'"],
    ['a queued call that is none', `window.oneStop?.push('open')`, "'string'"],
  ])('refuse %s', (_, script, word) => {
    expect(complaints(script).join()).toContain(word)
  })

  it('fit what the package’s README says to sites with React, and refuse what is not there', () => {
    const [, note = ''] = /```tsx\n([\s\S]*?)```/.exec(readFileSync('widget/npm/README.md', 'utf8')) ?? []
    expect(note).toContain('<one-stop agency="va"')
    expect(complaintsOfNote(note)).toBe('')
    expect(complaintsOfNote(note.replace('agency="va"', 'agenzy="va"'))).toContain('agenzy')
  })

  it('have every event and method of custom-elements.json', () => {
    const { events, members } = JSON.parse(readFileSync('custom-elements.json', 'utf8')).modules[0].declarations[0]
    const text = readFileSync('widget/one-stop.d.ts', 'utf8')
    const names = [...events, ...members].map(({ name }: { name: string }) => name)
    expect(names.filter((name) => !new RegExp(`['\\s]${name}['(:<]`).test(text))).toEqual([])
  })
})
