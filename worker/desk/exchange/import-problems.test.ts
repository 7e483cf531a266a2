import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, textOf, writer } from '../../../test/worker/browser.ts'
import { readCsv } from '../csv/read-csv.ts'
import { drafts, onlyLostCard, published, row, start, upload } from './testing/uploads.ts'

let rosa: Browser
beforeEach(async () => {
  await onlyLostCard()
  rosa = await writer('Rosa')
})

async function fileAt(browser: Browser, path: string): Promise<string> {
  const response = await browser.get(path)
  expect(response.headers.get('Content-Disposition')).toContain('attachment')
  return response.text()
}

const rowsOf = (text: string): Record<string, string>[] => {
  const read = readCsv(text)
  if ('problem' in read) throw new Error(read.problem)
  return read.rows.flatMap((one) => ('cells' in one ? [one.cells] : []))
}

describe('a file to begin from', () => {
  it.each([
    ['en', 'Download a file to begin from', 'How do I [insert what people want to do]?'],
    ['es', 'Descargar un archivo para empezar', '¿Cómo puedo [inserte lo que la gente quiere hacer]?'],
  ])('is linked beside the import and shows a row (%s)', async (language, link, title) => {
    await rosa.get(`/desk/language/${language}`)
    rosa.cookies.set('language', language)
    expect(textOf(await rosa.page('/desk/exchange'))).toContain(link)
    expect(rowsOf(await fileAt(rosa, '/desk/exchange/template.csv'))).toMatchObject([{ title, language }])
  })

  it('is refused as it is, and for as long as any one of its samples is left', async () => {
    const sam = await writer('Sam', { role: 'writer', agency: 'ssa' })
    const text = await fileAt(sam, '/desk/exchange/template.csv')
    const [sample = {}] = rowsOf(text)
    expect(sample).toMatchObject({ agency: 'ssa' })
    const mended: Record<string, string> = {
      ...sample,
      ...{ id: 'baby-card', title: 'How do I get a card?', body: 'Ask for it.', asked: '', owner: 'Card team' },
      ...{ sources: 'https://www.ssa.gov/ Social Security', last_reviewed_on: '2026-11-01' },
    }
    const columns = Object.keys(sample)
    const typed = columns.filter((column) => mended[column] !== sample[column])
    const left = typed.map((column, place) => ({ ...mended, id: `card-${place}`, [column]: sample[column] ?? '' }))
    const cells = (one: Record<string, string>) => columns.map((column) => one[column] ?? '')
    const path = await start(sam, [sample, ...left, mended].map(cells), columns)
    expect(textOf(await sam.page(path))).toContain(
      `1 new answer, 0 with another text than now, 0 the same as now, ${left.length + 1} that cannot be imported`,
    )
  })
})

describe('rows with something to mend', () => {
  const wrong = () => [
    row('baby-card'),
    row('bad id', { title: 'Where is it?', body: '=1+1 is not a form.' }),
    row('lost-card', { agency: 'nasa' }),
    row('dog-card'),
  ]

  it('are shown alone, at an address that holds, before and after the import', async () => {
    const path = await start(rosa, wrong())
    const before = await rosa.page(`${path}?only=problems`)
    expect(textOf(before)).toContain('Only with problems (2)')
    expect([before.includes('Where is it?'), before.includes('get dog-card')]).toEqual([true, false])
    await rosa.go(path, { do: 'import', as: 'drafts' })
    const after = await rosa.page(`${path}?only=problems`)
    expect([after.includes('Where is it?'), after.includes('get dog-card')]).toEqual([true, false])
    expect(after).toMatch(/only=problems" aria-current="page"/)
  })

  it('stay the ones shown when choices are kept and pages turned', async () => {
    const path = await start(
      rosa,
      Array.from({ length: 210 }, (_, at) => row(at % 2 ? `bad ${at}` : `card-${at}`)),
    )
    const next = await rosa.go(path, { do: 'page-2', page: '1', only: 'problems' })
    expect(next).toBe(`${path}?only=problems&page=2`)
    expect((await rosa.page(next)).match(/<tr>/g)).toHaveLength(1 + 5)
    expect(await rosa.go(path, { do: 'save', page: '2', only: 'problems' })).toBe(next)
  })

  it('are a file with what is wrong beside them, which is mended and sent again', async () => {
    const path = await start(rosa, wrong())
    await rosa.go(path, { do: 'import', as: 'published' })
    const text = await fileAt(rosa, `${path}/problems.csv`)
    const found = rowsOf(text)
    expect(found).toMatchObject([
      { id: 'bad id', body: '=1+1 is not a form.', problems: expect.stringContaining('is not an id') },
      { id: 'lost-card', agency: 'nasa', problems: expect.stringContaining('agency') },
    ])
    const again = await upload(rosa, text.replace('bad id', 'form-card'))
    const second = again.headers.get('Location') ?? ''
    expect(textOf(await rosa.page(second))).toContain('1 new answer, 0 with another text than now')
    await rosa.go(second, { do: 'import', as: 'published' })
    expect((await published()).map(({ id }) => id)).toContain('form-card')
  })

  it('hold what could not be read at all, and keep columns that the file does not have out', async () => {
    const response = await upload(rosa, 'id;body\nlost-card;a;b\nlost-card;"c\n')
    const text = await fileAt(rosa, `${response.headers.get('Location')}/problems.csv`)
    expect(text.split('\r\n')[0]).toBe('problems,id,body,left_over')
    expect(rowsOf(text)).toMatchObject([
      { id: 'lost-card', body: 'a', left_over: 'b' },
      { id: '', left_over: expect.stringContaining('lost-card;"c') },
    ])
  })

  it('hold what somebody else changed meanwhile, whole', async () => {
    const sam = await writer('Sam', { role: 'writer', agency: 'ssa' })
    const path = await start(sam, [row('lost-card', { body: 'Go to an office.' })])
    await start(rosa, [row('lost-card', { body: 'Another.' })]).then(async (other) => {
      await rosa.go(other, { do: 'overwrite-all' })
      await rosa.go(other, { do: 'import', as: 'drafts' })
    })
    await sam.go(path, { do: 'overwrite-all' })
    await sam.go(path, { do: 'import', as: 'drafts' })
    expect(await drafts()).toHaveLength(1)
    const text = await fileAt(sam, `${path}/problems.csv`)
    expect(rowsOf(text)).toMatchObject([
      {
        id: 'lost-card',
        body: expect.stringContaining('Go to an office.'),
        problems: expect.stringContaining('someone else'),
      },
    ])
  })

  it('are nobody else’s', async () => {
    const path = await start(rosa, wrong())
    expect((await (await writer('Ana')).get(`${path}/problems.csv`)).status).toBe(404)
  })
})
