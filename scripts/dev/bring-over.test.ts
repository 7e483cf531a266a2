import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { bringOver } from './bring-over.ts'

let [from, to] = ['', '']
beforeEach(() => {
  ;[from, to] = ['from', 'to'].map((name) => mkdtempSync(join(tmpdir(), `one-stop-${name}-`))) as [string, string]
  for (const folder of [from, to]) mkdirSync(join(folder, 'widget'))
})
afterEach(() => {
  for (const folder of [from, to]) rmSync(folder, { recursive: true })
})

it('writes what is new or differs and takes away what is gone', () => {
  writeFileSync(join(from, 'widget/new.js'), 'new')
  writeFileSync(join(from, 'changed.css'), 'after')
  writeFileSync(join(to, 'changed.css'), 'before')
  writeFileSync(join(to, 'widget/old.js'), 'old')
  expect(bringOver(from, to).sort()).toEqual(['changed.css', 'widget/new.js', 'widget/old.js'])
  expect(readFileSync(join(to, 'changed.css'), 'utf8')).toBe('after')
  expect(bringOver(from, to)).toEqual([])
})

it('leaves a file alone that is the same', () => {
  for (const folder of [from, to]) writeFileSync(join(folder, 'same.bin'), 'same')
  utimesSync(join(to, 'same.bin'), 1, 1)
  expect(bringOver(from, to)).toEqual([])
  expect(statSync(join(to, 'same.bin')).mtimeMs).toBe(1_000)
})
