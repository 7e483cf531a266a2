import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkImports } from './check-imports.ts'
import { ORDERS } from './orders.ts'

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
  'worker/store/table.ts': '',
  'worker/live/live.ts': '',
  'worker/http/guard.ts': '',
  'worker/gaps/log/log.ts': '',
  'worker/channels/page/index.ts': '',
  'worker/desk/index.tsx': '',
  'worker/env.ts': '',
  'worker/index.ts': '',
  'widget/define.ts': '',
  'content/agencies.yaml': '',
  'test/e2e/loop.test.ts': '',
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
        'worker/live/live.ts':
          "import { env } from '../env.ts'\nimport '../engine/index.ts'\nimport '../store/table.ts'",
        'worker/desk/index.tsx':
          "import { Hono } from 'hono'\nimport '../channels/page/index.ts'\nimport '../gaps/log/log.ts'",
        'worker/index.ts': "import './desk/index.tsx'\nimport './env.ts'",
        'widget/define.ts': "import type { Reply } from '../worker/contract/index.ts'",
        'widget/build/index.ts': "import { a } from '../../worker/contract/index.ts'\nimport { join } from 'node:path'",
        'scripts/build.ts': "import '../worker/engine/index.ts'\nimport '../widget/build/index.ts'",
        'worker/engine/engine.test.ts': "import '../store/table.ts'\nimport 'node:fs'",
      }),
    ).toEqual([])
  })

  it.each([
    ['worker/corpus/index.ts', '../engine/index.ts', 'worker/corpus may not import worker/engine'],
    ['worker/engine/index.ts', '../env.ts', 'worker/engine may not import worker/env.ts'],
    ['worker/env.ts', './store/table.ts', 'worker/env.ts may not import worker/store'],
    ['worker/desk/index.tsx', '../index.ts', 'worker/desk may not import worker/index.ts'],
    [
      'worker/corpus/blocks/block.ts',
      '../content/file.ts',
      'worker/corpus/blocks may not import worker/corpus/content',
    ],
    ['worker/desk/index.tsx', '../../widget/define.ts', 'the Worker imports nothing from outside its folder'],
    ['worker/desk/index.tsx', '../engine/rank.ts', 'worker/engine is imported through its index.ts'],
    ['worker/contract/index.ts', 'zod/mini', 'worker/contract imports nothing'],
    ['worker/store/table.ts', '@orama/orama', 'Orama lives in worker/engine only'],
    ['widget/define.ts', '@orama/orama', 'Orama lives in worker/engine only'],
    ['worker/desk/index.tsx', 'marked', 'reading content is the work of worker/corpus'],
    ['widget/loader/one-stop-element.ts', 'lit', 'Lit draws the panel; the loader stays a bare element'],
    ['widget/deferred/menu.ts', 'lit/directives/live.js', 'Lit draws the panel; the loader stays a bare element'],
    ['worker/store/table.ts', 'hono/cookie', 'only what answers requests knows Hono'],
    ['worker/engine/index.ts', 'cloudflare:workers', 'contract, corpus and engine run anywhere'],
    ['worker/corpus/index.ts', 'node:fs', 'what ships runs without Node'],
    [
      'widget/define.ts',
      '../worker/corpus/index.ts',
      'the widget imports from worker/contract, and nothing else of ours',
    ],
    ['scripts/build.ts', '../worker/store/table.ts', 'scripts import contract, corpus, measures and engine only'],
    ['scripts/build.ts', '../widget/define.ts', 'scripts import contract, corpus, measures and engine only'],
    ['widget/build/index.ts', '../../scripts/build.ts', 'the build takes contract and widget only'],
    ['scripts/build.ts', '../test/e2e/loop.ts', 'only tests import tests'],
    ['scripts/build.ts', '../worker/engine/engine.test.ts', 'only tests import tests'],
    ['scripts/build.ts', './gone.ts', 'there is no file scripts/gone.ts'],
  ])('catches %s importing %s', (path, target, why) => {
    const said = check({ ...EMPTY, [path]: `// a comment\nimport { a } from '${target}'\n` })
    expect(said[0]).toContain(`${path}:2: ${target}: ${why}`)
  })

  it('catches a type import of the widget from anywhere but the contract', () => {
    const said = check({ ...EMPTY, 'widget/define.ts': "import type { A } from '../worker/corpus/index.ts'" })
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
    expect(check({ ...EMPTY, 'worker/store/table.ts': text })).toHaveLength(1)
  })

  it('takes no example in a comment or a text for an import', () => {
    const text =
      "/* import '@orama/orama' */\n// import '@orama/orama'\nconst a = `see import of '@orama/orama'` // https://x.gov"
    expect(check({ ...EMPTY, 'worker/store/table.ts': text })).toEqual([])
  })

  it('lets scripts look inside the engine, to train it and to measure its parts', () => {
    const files = { 'scripts/train.ts': "import '../worker/engine/rank.ts'", 'worker/engine/rank.ts': '' }
    expect(check({ ...EMPTY, ...files })).toEqual([])
  })

  it('lets tests import what they like', () => {
    const text = "import '../../widget/define.ts'\nimport '../engine/rank.ts'\nimport 'node:fs'"
    const files = {
      'worker/store/row.test.ts': text,
      'worker/store/rows.test.ts': text,
      'worker/engine/rank.ts': '',
    }
    expect(check({ ...EMPTY, ...files })).toEqual([])
  })

  it.each([
    ['values', "import './a.ts'"],
    ['types', "import type { A } from './a.ts'"],
  ])('catches files that import each other, the last one %s', (_, text) => {
    const files = {
      'worker/store/gaps/a.ts': "import './b.ts'",
      'worker/store/gaps/b.ts': "import './c.ts'",
      'worker/store/gaps/c.ts': text,
    }
    expect(check({ ...EMPTY, ...files })).toEqual([
      'worker/store/gaps/a.ts:1: files import each other, what both need wants a file of its own: worker/store/gaps/a.ts → worker/store/gaps/b.ts → worker/store/gaps/c.ts → worker/store/gaps/a.ts',
    ])
  })
})

describe('the check of folders', () => {
  it('catches more files side by side than one can take in', () => {
    const files = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`worker/desk/queue/page-${at}.tsx`, '']))
    expect(check({ ...EMPTY, ...files(25) })).toEqual([])
    expect(check(files(26))).toEqual([
      'worker/desk/queue/: 26 files side by side; past 25 a folder wants rooms of its own inside',
    ])
  })

  it('lets migrations stand in one row, however many', () => {
    const files = Array.from({ length: 30 }, (_, at) => [`worker/store/migrations/00${at}_x.sql`, ''])
    expect(check({ ...EMPTY, ...Object.fromEntries(files) })).toEqual([])
  })

  it('catches a folder at the top that is not ours', () => {
    const said = check({ ...EMPTY, 'docs/design.md': '', '.github/ci.yml': '', 'dist/public/one-stop.js': '' })
    expect(said).toEqual([
      'docs/: at the top stand content, scripts, test, widget, worker: it belongs into one of them',
    ])
  })
})

describe('in this project', () => {
  it('nothing is found', () => {
    expect(checkImports('.')).toEqual([])
  })

  it.each(Object.entries(ORDERS))('every room in the order of %s is there', (hall, rows) => {
    const rooms = rows.flatMap((row) => row.split(' ')).filter((room) => room !== '*')
    expect(rooms.filter((room) => !existsSync(join(hall, room)))).toEqual([])
  })
})
