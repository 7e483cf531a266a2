import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { allRows, whileTrailRefuses } from '../../test/worker/rows.ts'
import { setReviewer } from './answers/drafts.ts'
import withoutWords from './migrations/0045_trail_without_words.sql?raw'
import { ACTS_OF_ANSWERS } from './testing/acts-of-answers.ts'
import { ACTS_OF_MEASURES } from './testing/acts-of-measures.ts'
import { NOW, WHO } from './testing/late-act.ts'
import { begin, DRAFT } from './testing/rows-before.ts'

const { DB } = env
const written = async () => (await DB.prepare('SELECT who, action FROM audit ORDER BY id').all()).results
describe.each(Object.entries({ ...ACTS_OF_MEASURES, ...ACTS_OF_ANSWERS }))('%s', (_, { rows, act, lines }) => {
  it('is undone where its line cannot be written', async () => {
    await begin(rows)
    const before = await allRows()
    const failed = await whileTrailRefuses(undefined, () =>
      act().then(
        () => false,
        () => true,
      ),
    )
    expect([failed, await allRows()]).toEqual([true, before])
  })

  it('has its line, and none where it comes too late', async () => {
    await begin(rows)
    const earlier = (await written()).length
    await act()
    const after = await allRows()
    expect((await written()).slice(earlier)).toEqual(lines.map((action) => expect.objectContaining({ action })))
    await act().catch(() => undefined) // some say so by an error
    expect(await allRows()).toEqual(after)
  })
})

describe('naming a reviewer', () => {
  it('of a draft that is published by now leaves no line', async () => {
    await begin([DRAFT, `UPDATE drafts SET state = 'published'`])
    const earlier = (await written()).length
    await setReviewer(DB, { id: 'w', reviewer: 'Ann', dueOn: '', who: WHO }, NOW)
    expect((await written()).length).toBe(earlier)
  })
})

const FILES = import.meta.glob(['../**/*.ts', '../**/*.tsx', '!../**/*.test.ts', '!../**/*.test.tsx'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

describe('a line that is there', () => {
  const kept = async () => (await DB.prepare('SELECT action, detail FROM audit ORDER BY id').all()).results

  it('is never changed, but for the words of people that it kept once', async () => {
    const lines = [
      ['gap-merged', '{"from":"g","question":"my cousin lost it"}', '{"from":"g"}'],
      ['question-moved', '{"question":"my cousin lost it","answers":"a"}', '{"answers":"a"}'],
      ['exported', '{"question":"of a later version"}', '{"question":"of a later version"}'],
    ]
    const earlier = await kept()
    const insert = DB.prepare(`INSERT INTO audit (at, who, action, target, detail) VALUES (?, 'x', ?, 'x', ?)`)
    await DB.batch(lines.map(([action, detail]) => insert.bind(NOW.toISOString(), action, detail)))
    await DB.batch(
      withoutWords
        .replace(/^--.*$/gm, '')
        .split(/;\n/)
        .filter((sql) => sql.trim())
        .map((sql) => DB.prepare(sql)),
    )
    expect((await kept()).slice(earlier.length)).toEqual(lines.map(([action, , detail]) => ({ action, detail })))
    await expect(DB.prepare(`UPDATE audit SET who = 'y'`).run()).rejects.toThrow(/cannot be changed/)
  })
})

describe('a line by itself', () => {
  it('is written of a copy that somebody took, and of nothing else', () => {
    const alone = /\b(?:auditStatement|lineOf)\((?:[^()]|\([^()]*\))*\)\s*\.run\(\)/
    const found = Object.entries(FILES).filter(([, text]) => alone.test(String(text)))
    expect(found.map(([path]) => path).sort()).toEqual([
      '../desk/audit/audit-page.tsx',
      '../desk/exchange/export-stream.ts',
    ])
  })
})
