import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Browser, deskAssets, EXAM, textOf, writer } from '../../../test/worker/browser.ts'
import { drafts, onlyLostCard, published, row, start } from './testing/uploads.ts'

const { DB } = env
let rosa: Browser
beforeEach(async () => {
  await onlyLostCard()
  rosa = await writer('Rosa')
})

describe('importing', () => {
  it('as drafts publishes nothing, and every row says what came of it', async () => {
    const path = await start(rosa, [row('baby-card'), row('lost-card'), row('bad id')])
    await rosa.go(path, { do: 'overwrite-all' })
    const done = await rosa.page(await rosa.go(path, { do: 'import', as: 'drafts' }))
    expect(textOf(done)).toContain('0 published, 2 drafts, 1 skipped, 0 not imported.')
    expect(await published()).toEqual([{ id: 'lost-card', version: 1 }])
    const found = await drafts()
    expect(found.map(({ answer_id }) => answer_id).sort()).toEqual(['lost-card', null])
    const [, link = ''] = /href="(\/desk\/drafts\/[^"]+-0)"/.exec(done) ?? []
    expect(await rosa.page(link)).toContain('How do I get baby-card?')
  })

  it('publishes new and overwritten answers as their next versions, once, however often it is sent', async () => {
    const path = await start(rosa, [
      row('baby-card'),
      row('lost-card', { title: 'i lost my social security card, what now?' }),
    ])
    await rosa.go(path, { do: 'overwrite-all' })
    const order = { do: 'import', as: 'published' }
    await Promise.all([rosa.post(path, order), rosa.post(path, order)])
    await rosa.post(path, order)
    expect(await published()).toEqual([
      { id: 'baby-card', version: 1 },
      { id: 'lost-card', version: 2 },
    ])
    expect(textOf(await rosa.page(path))).toContain('2 published, 0 drafts')
    const lines = await DB.prepare(`SELECT count(*) AS n FROM audit WHERE action = 'imported' AND target LIKE ?`)
      .bind(`%${path.slice(-36)}`)
      .first('n')
    expect(lines).toBe(1)
  })

  it('makes drafts of what someone may not publish, and refuses rows of agencies they may not write for', async () => {
    const sam = await writer('Sam', { role: 'writer', agency: 'ssa' })
    const path = await start(sam, [row('baby-card'), row('vote-card', { agency: 'usagov' })])
    expect(textOf(await sam.page(path))).toContain('You may not write for this agency.')
    await sam.go(path, { do: 'import', as: 'published' })
    expect([(await published()).length, (await drafts()).length]).toEqual([1, 1])
  })

  it('overwrites nothing that someone published since the file was read', async () => {
    const path = await start(rosa, [row('baby-card'), row('lost-card')])
    await rosa.go(path, { do: 'overwrite-all' })
    await DB.batch([
      DB.prepare(
        `INSERT INTO answer_versions (id, language, version, title, markdown, author, note, gap_id, created_at) SELECT id, language, 2, title, markdown, 'Ana', '', NULL, created_at FROM answer_versions`,
      ),
      DB.prepare('UPDATE answers SET version = 2'),
    ])
    await rosa.go(path, { do: 'import', as: 'published' })
    expect(textOf(await rosa.page(path))).toContain('Not imported: someone else changed it')
    expect(await published()).toEqual([
      { id: 'baby-card', version: 1 },
      { id: 'lost-card', version: 2 },
    ])
  })

  it('changes nothing at all where all or nothing is asked and a row cannot be imported', async () => {
    const path = await start(rosa, [row('baby-card'), row('bad id')])
    const response = await rosa.post(path, { do: 'import', as: 'published', allOrNothing: 'on' })
    const text = textOf(await response.text())
    expect([response.status, text]).toEqual([
      422,
      expect.stringContaining('Nothing was imported. 1 row cannot be imported'),
    ])
    expect(await published()).toEqual([{ id: 'lost-card', version: 1 }])
    await rosa.go(path, { do: 'import', as: 'published' })
    expect(await published()).toHaveLength(2)
  })

  const pizza = row('pizza', { title: 'Where is the best pizza in town?', body: 'The best pizza in town is here.' })

  it('publishes row by row: one that takes a right answer away is a draft that says so, the others are live', async () => {
    rosa.bindings = { ASSETS: deskAssets(EXAM) }
    const path = await start(rosa, [row('baby-card'), pizza, row('dog-card', { agency: 'usagov' })])
    await rosa.go(path, { do: 'import', as: 'published' })
    expect((await published()).map(({ id }) => id)).toEqual(['baby-card', 'dog-card', 'lost-card'])
    expect(textOf(await rosa.page(path))).toContain(
      'Saved as a draft Not published: a question would lose its right answer: best pizza in town',
    )
    expect((await drafts()).map(({ fields }) => JSON.parse(fields).id)).toEqual(['pizza'])
  })

  it('names the rows where all or nothing is asked, and changes nothing', async () => {
    rosa.bindings = { ASSETS: deskAssets(EXAM) }
    const path = await start(rosa, [row('baby-card'), pizza])
    const response = await rosa.post(path, { do: 'import', as: 'published', allOrNothing: 'on' })
    const text = textOf(await response.text())
    expect(response.status).toBe(422)
    expect(text).toContain('lose their right answer to the rows of line 3,')
    expect(text).toContain('best pizza in town must get no answer until now')
    expect(await published()).toHaveLength(1)
  })

  it('publishes a row whose own words say that it is for a question without an answer', async () => {
    rosa.bindings = { ASSETS: deskAssets(EXAM) }
    const own = row('pizza', { title: 'Best pizza in town?', body: 'The best pizza in town is here.' })
    await rosa.go(await start(rosa, [own]), { do: 'import', as: 'published' })
    expect((await published()).map(({ id }) => id)).toContain('pizza')
  })

  it('loses nothing where the store fails in the middle, and goes on where it was', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const path = await start(
      rosa,
      Array.from({ length: 60 }, (_, at) => row(`card-${at}`)),
    )
    let batches = 0
    const failing = {
      prepare: DB.prepare.bind(DB),
      batch: (statements: D1PreparedStatement[]) => {
        batches += statements.length > 40 ? 1 : 0
        return batches > 1 ? Promise.reject(new Error('D1 is gone')) : DB.batch(statements)
      },
    }
    rosa.bindings = {
      DB: {
        ...failing,
        prepare: (query: string) => {
          if (batches > 1 && query.startsWith('UPDATE import_rows SET result')) throw new Error('D1 is gone')
          return DB.prepare(query)
        },
      },
    }
    expect((await rosa.post(path, { do: 'import', as: 'drafts' })).status).toBe(500)
    rosa.bindings = {}
    expect(textOf(await rosa.page(path))).toContain('Import 35 rows')
    await rosa.go(path, { do: 'import', as: 'drafts' })
    expect(textOf(await rosa.page(path))).toContain('60 drafts')
    expect(await drafts()).toHaveLength(60)
    vi.restoreAllMocks()
  })

  it('makes drafts, not versions, of rows whose agency wants two people', async () => {
    const admin = await writer('Ada', { role: 'admin' })
    await admin.go('/desk/agencies/ssa', { two: 'yes' })
    const path = await start(rosa, [row('baby-card'), row('dog-card', { agency: 'usagov' })])
    await rosa.go(path, { do: 'import', as: 'published' })
    await admin.go('/desk/agencies/ssa', { two: 'no' })
    expect((await published()).map(({ id }) => id)).toEqual(['dog-card', 'lost-card'])
    expect((await drafts()).map(({ fields }) => JSON.parse(fields).id)).toEqual(['baby-card'])
  })

  it.each(['', 'on'])('takes 1,000 rows (all or nothing: %j)', async (allOrNothing) => {
    const path = await start(
      rosa,
      Array.from({ length: 1_000 }, (_, at) =>
        row(`form-${at}`, { body: `Ask for form number ${at}.\n\n${'- More text about it.\n'.repeat(20)}` }),
      ),
    )
    await rosa.go(path, { do: 'import', as: 'drafts', ...(allOrNothing ? { allOrNothing } : {}) })
    expect(textOf(await rosa.page(`${path}?page=10`))).toContain('1,000 drafts')
    expect(await drafts()).toHaveLength(1_000)
  })
})
