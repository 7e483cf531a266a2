import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, textOf, writer } from '../../../test/worker/browser.ts'
import { drafts, onlyLostCard, published, row, start, upload } from './testing/uploads.ts'

let rosa: Browser
beforeEach(async () => {
  await onlyLostCard()
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
    expect(text).toMatch(
      /4 .*Cannot be imported .*Name in the address: `id` is not an id.*Last check: This cannot be empty/,
    )
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
