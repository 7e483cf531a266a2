import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkImports } from './check-imports.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'one-stop-imports-'))
})
afterEach(() => rmSync(root, { recursive: true }))

/** What the check says about a project of these files. */
function check(files: Record<string, string>): string[] {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return checkImports(root)
}

const EMPTY = {
  'worker/contract/index.ts': 'export const a = 1',
  'worker/corpus/index.ts': '',
  'worker/engine/index.ts': '',
  'worker/store/index.ts': '',
  'worker/http/index.ts': '',
  'worker/gaps/index.ts': '',
  'worker/channels/page/index.ts': '',
  'worker/desk/index.ts': '',
  'worker/env.ts': '',
  'worker/index.ts': '',
  'widget/define.ts': '',
  'widget/build/index.ts': '',
  'scripts/build.ts': '',
  'worker/engine/engine.test.ts': '',
}

describe('the check of imports', () => {
  it('passes what points inwards', () => {
    expect(
      check({
        ...EMPTY,
        'worker/corpus/index.ts': "import { Lexer } from 'marked'\nimport { a } from '../contract/index.ts'",
        'worker/engine/index.ts': "import { create } from '@orama/orama'\nexport * from '../corpus/index.ts'",
        'worker/store/index.ts': "import { env } from '../env.ts'\nimport '../engine/index.ts'",
        'worker/desk/index.ts':
          "import { Hono } from 'hono'\nimport '../channels/page/index.ts'\nimport '../gaps/index.ts'",
        'worker/index.ts': "import './desk/index.ts'\nimport './env.ts'",
        'widget/define.ts': "import type { Reply } from '../../worker/contract/index.ts'",
        'widget/build/index.ts': "import { a } from '../../worker/contract/index.ts'\nimport { join } from 'node:path'",
        'scripts/build.ts': "import '../../worker/engine/index.ts'\nimport '../../widget/build/index.ts'",
        'worker/engine/engine.test.ts': "import '../store/index.ts'\nimport 'node:fs'",
      }),
    ).toEqual([])
  })

  it.each([
    ['worker/corpus/index.ts', '../engine/index.ts', 'worker/corpus may not import worker/engine: the order is'],
    ['worker/engine/index.ts', '../store/index.ts', 'worker/engine may not import worker/store: the order is'],
    ['worker/store/index.ts', '../http/index.ts', 'worker/store may not import worker/http: the order is'],
    ['worker/gaps/index.ts', '../channels/page/index.ts', 'worker/gaps may not import worker/channels: the order is'],
    [
      'worker/channels/page/index.ts',
      '../../desk/index.ts',
      'worker/channels may not import worker/desk: the order is',
    ],
    ['worker/desk/index.ts', '../index.ts', 'worker/desk may not import worker/index: the order is'],
    ['worker/engine/index.ts', '../env.ts', 'worker/engine does no I/O: it knows no bindings'],
    ['worker/env.ts', './store/index.ts', 'worker/env.ts imports only contract, corpus and engine'],
    ['worker/desk/index.ts', '../../widget/define.ts', 'the Worker imports nothing from outside its folder'],
    ['worker/contract/index.ts', 'zod/mini', 'worker/contract imports nothing'],
    ['worker/store/index.ts', '@orama/orama', 'Orama lives in worker/engine only'],
    ['widget/define.ts', '@orama/orama', 'Orama lives in worker/engine only'],
    ['worker/desk/index.ts', 'marked', 'reading content is the work of worker/corpus'],
    ['widget/loader/one-stop-element.ts', 'lit', 'Lit draws the panel; the loader stays a bare element'],
    ['widget/deferred/menu.ts', 'lit/directives/live.js', 'the deferred file borrows what the panel has'],
    ['worker/store/index.ts', 'hono/cookie', 'only what answers requests knows Hono'],
    ['worker/engine/index.ts', 'cloudflare:workers', 'contract, corpus and engine run anywhere'],
    ['worker/corpus/index.ts', 'node:fs', 'what ships runs without Node'],
    [
      'widget/define.ts',
      '../../worker/contract/index.ts',
      'the widget imports types from worker/contract, and nothing else of ours',
    ],
    [
      'widget/define.ts',
      '../../worker/corpus/index.ts',
      'the widget imports types from worker/contract, and nothing else of ours',
    ],
    ['scripts/build.ts', '../worker/store/index.ts', 'scripts import contract, corpus and engine only'],
    ['scripts/build.ts', '../../worker/engine/engine.test.ts', 'only tests import tests'],
    ['scripts/build.ts', './gone.ts', 'there is no file scripts/gone.ts'],
  ])('catches %s importing %s', (path, target, why) => {
    const said = check({ ...EMPTY, [path]: `// a comment\nimport { a } from '${target}'\n` })
    expect(said[0]).toContain(`${path}:2: ${target}: ${why}`)
  })

  it('catches a type import of the widget from anywhere but the contract', () => {
    const said = check({ ...EMPTY, 'widget/define.ts': "import type { A } from '../../worker/corpus/index.ts'" })
    expect(said).toHaveLength(1)
  })

  it.each([
    ['a re-export', "export * from '@orama/orama'"],
    ['an import for its effect', "import '@orama/orama'"],
    ['an import at run time', "const orama = await import('@orama/orama')"],
    ['an import over several lines', "import {\n  create,\n  search,\n} from '@orama/orama'"],
    ['a name and a list', "import orama, { create } from '@orama/orama'"],
    ['a type', "import type { Orama } from '@orama/orama'"],
  ])('sees %s', (_, text) => {
    expect(check({ ...EMPTY, 'worker/store/index.ts': text })).toHaveLength(1)
  })

  it('takes no example in a comment or a text for an import', () => {
    const text =
      "/* import '@orama/orama' */\n// import '@orama/orama'\nconst a = `see import of '@orama/orama'` // https://x.gov"
    expect(check({ ...EMPTY, 'worker/store/index.ts': text })).toEqual([])
  })

  it('catches files that import each other, and lets types go both ways', () => {
    const files = {
      'worker/store/a.ts': "import './b.ts'",
      'worker/store/b.ts': "import './c.ts'",
      'worker/store/c.ts': "import './a.ts'",
    }
    expect(check(files)).toEqual([
      'worker/store/a.ts:1: files import each other: worker/store/a.ts → worker/store/b.ts → worker/store/c.ts → worker/store/a.ts',
    ])
    expect(check({ ...files, 'worker/store/c.ts': "import type { A } from './a.ts'" })).toEqual([])
  })
})

it('finds nothing in this project', () => {
  expect(checkImports('.')).toEqual([])
})
