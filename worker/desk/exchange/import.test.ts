import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Browser, deskAssets, EXAM, seedLostCard, textOf, writer } from '../../../test/worker/browser.ts'
import { deploymentEnv } from '../../../test/worker/deployment.ts'
import worker from '../../index.ts'
import { csvText } from '../csv/csv-text.ts'

const { DB } = env
const COLUMNS = ['id', 'title', 'body', 'agency', 'sources', 'owner', 'last_reviewed_on']
const row = (id: string, changes: Record<string, string> = {}) => {
  const cells = {
    ...{ id, title: `How do I get ${id}?`, body: `Ask for ${id} at an office.`, agency: 'ssa', owner: 'Card team' },
    ...{ sources: 'https://www.ssa.gov/ Social Security', last_reviewed_on: '2026-11-01' },
    ...changes,
  }
  return COLUMNS.map((name) => Reflect.get(cells, name))
}

async function upload(browser: Browser, text: string | Uint8Array<ArrayBuffer>, bindings = {}): Promise<Response> {
  const body = new FormData()
  body.set('file', new File([text], 'answers.csv', { type: 'text/csv' }))
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const headers = { Origin: 'http://localhost:8787', 'Sec-Fetch-Site': 'same-origin', Cookie: cookie }
  const request = new Request('http://localhost:8787/desk/exchange/imports', { method: 'POST', body, headers })
  return worker.fetch(request, deploymentEnv({ ASSETS: deskAssets(EXAM), ...bindings }), createExecutionContext())
}

/** Uploads rows and returns where the preview is. */
async function start(browser: Browser, rows: string[][], columns = COLUMNS): Promise<string> {
  const response = await upload(browser, csvText(columns, rows))
  if (response.status !== 303) throw new Error(textOf(await response.text()))
  return response.headers.get('Location') ?? ''
}

const published = async () =>
  (await DB.prepare('SELECT id, version FROM answers ORDER BY id').all<{ id: string; version: number }>()).results
const drafts = async () =>
  (
    await DB.prepare('SELECT answer_id, base_version, fields, begun_by FROM drafts').all<{
      answer_id: string | null
      fields: string
    }>()
  ).results

let rosa: Browser
beforeEach(async () => {
  const tables = [
    'answers',
    'answer_versions',
    'drafts',
    'imports',
    'import_rows',
    'questions',
    'gaps',
    'people',
    'exam_questions',
  ]
  await DB.batch(tables.map((table) => DB.prepare(`DELETE FROM ${table}`)))
  await seedLostCard()
  rosa = await writer('Rosa')
})

describe('the preview of a file', () => {
  it('says of every row what it would do, and changes nothing', async () => {
    const before = await published()
    const path = await start(rosa, [
      row('baby-card'),
      row('lost-card', { title: 'How do I replace a card that I lost?' }),
      row('bad id', { agency: 'nasa', last_reviewed_on: '' }),
      row('baby-card'),
    ])
    const text = textOf(await rosa.page(path))
    expect(text).toContain(
      '1 new answer, 1 with another text than now, 0 the same as now, 2 that cannot be imported. Nothing is changed yet.',
    )
    expect(text).toMatch(/2 How do I get baby-card\? baby-card · en · ssa · 2026-11-01 Makes a new answer/)
    expect(text).toMatch(/3 How do I replace a card that I lost\? .*Is there with another text/)
    expect(text).toMatch(/4 .*Cannot be imported .*Name in the address: `id` is not an id.*Last check: This is needed/)
    expect(text).toMatch(/5 .*Another row above is the same answer/)
    expect(await published()).toEqual(before)
    expect(await drafts()).toEqual([])
  })

  it('knows its own export as the same, and keeps what columns that are not there say', async () => {
    const file = await (await rosa.get('/desk/exchange/answers.csv')).text()
    const response = await upload(rosa, file)
    expect(textOf(await rosa.page(response.headers.get('Location') ?? ''))).toContain(
      '1 the same as now, 0 that cannot',
    )
    const path = await start(rosa, [['lost-card', 'Go to an office.']], ['id', 'body'])
    await rosa.go(path, { do: 'overwrite-all' })
    await rosa.go(path, { do: 'import', as: 'drafts' })
    const [draft] = await drafts()
    expect(JSON.parse(draft?.fields ?? '{}')).toMatchObject({
      ...{ id: 'lost-card', title: 'How do I replace a lost Social Security card?', body: 'Go to an office.' },
      ...{
        owner: 'Card team',
        asked: 'i lost my social security card',
        lastChecked: '2026-11-01',
        checkedToday: false,
      },
    })
  })

  it('shows hostile text as text', async () => {
    const path = await start(rosa, [row('x', { title: '<img src=x onerror=alert(1)>?' })])
    expect(await rosa.page(path)).toContain('&lt;img src=x onerror=alert(1)&gt;')
  })

  it.each([
    ['', 'Choose a file first.'],
    ['id,title\n', 'The file holds no rows.'],
    ['title,body\na,b\n', 'names no column “id”'],
    ['id,id\na,b\n', 'Two columns have the same name.'],
    [new Uint8Array([0x69, 0x64, 0x0a, 0xe9, 0x0a]), 'The file is not in UTF-8.'],
    [new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14]), 'This is an Excel workbook.'],
    [`id\n${'a\n'.repeat(1_001)}`, 'The file holds more than 1,000 rows.'],
    ['x'.repeat(11 * 1024 * 1024), 'The file is larger than 10 MB.'],
  ])('is refused for a file that is not one, case %#', async (text, why) => {
    const response = await upload(rosa, text)
    expect([response.status, textOf(await response.text())]).toEqual([422, expect.stringContaining(why)])
  })

  it('is nobody else’s', async () => {
    const path = await start(rosa, [row('baby-card')])
    const ana = await writer('Ana')
    expect((await ana.get(path)).status).toBe(404)
    expect((await ana.post(path, { do: 'import' })).status).toBe(404)
  })
})

describe('choosing', () => {
  it('skips what is there until someone says overwrite, row by row or all at once', async () => {
    const path = await start(rosa, [row('baby-card'), row('lost-card')])
    const run = async () => textOf(await rosa.page(path)).match(/Import \d+ rows?/)?.[0]
    expect(await run()).toBe('Import 1 row')
    await rosa.go(path, { do: 'save', 'choice-0': 'skip', 'choice-1': 'import' })
    expect(await run()).toBe('Import 1 row')
    await rosa.go(path, { do: 'save', 'choice-0': 'import' })
    expect(await run()).toBe('Import 2 rows')
    await rosa.go(path, { do: 'skip-all' })
    expect(await run()).toBe('Import 1 row')
  })

  it('keeps the choices of a page on the way to another, and never those of rows that cannot be imported', async () => {
    const path = await start(
      rosa,
      Array.from({ length: 150 }, (_, at) => row(at === 5 ? 'bad id' : `card-${at}`)),
    )
    const next = await rosa.go(path, { do: 'page-2', page: '1', 'choice-0': 'skip', 'choice-5': 'import' })
    expect(next).toBe(`${path}?page=2`)
    expect(textOf(await rosa.page(next))).toContain('Import 148 rows')
  })
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
