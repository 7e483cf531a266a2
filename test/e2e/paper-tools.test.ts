// A PDF as `npm run pdf` makes it, read by tools that are none of ours: poppler's and ZBar's, from Debian. Where they are absent nothing of it is
// proved, and the run says so.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OneStopServer, startOneStop } from './testing/one-stop-server.ts'

const TOOLS = ['pdfinfo', 'pdftotext', 'pdftoppm', 'zbarimg']
const ABSENT = TOOLS.filter((tool) => spawnSync('which', [tool]).status !== 0)
if (ABSENT.length > 0)
  console.warn(
    `paper-tools: skipped, absent: ${ABSENT.join(', ')} (Debian: apt-get install -y poppler-utils zbar-tools)`,
  )

const LONG_MS = 180_000
const PATH = '/es/a/renew-green-card'

let server: OneStopServer
let folder: string
/** The sheet, and a booklet of a topic. */
let sheet: string
let booklet: string

beforeAll(async () => {
  if (ABSENT.length > 0) return
  server = await startOneStop({ RATE_LIMITS: 'off' })
  folder = mkdtempSync(join(tmpdir(), 'one-stop-paper-'))
  sheet = pdfOf(`${PATH}/print`, 'sheet.pdf')
  booklet = pdfOf('/t/retirement/print', 'booklet.pdf')
}, LONG_MS)
afterAll(async () => {
  await server?.stop()
  if (folder) rmSync(folder, { recursive: true })
})

function pdfOf(path: string, name: string): string {
  const out = join(folder, name)
  told(process.execPath, ['scripts/pdf.ts', server.origin + path, '--out', out])
  return out
}

/** What a program says.
 * @throws Where it fails. */
function told(program: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`)
  return stdout
}

/** Without spaces: a PDF has none where a line ends. */
const joined = (text: string) => text.replace(/\s/g, '')

describe.skipIf(ABSENT.length > 0)('a sheet as a PDF', () => {
  it('is tagged, with its title and the language of its words', () => {
    const info = told('pdfinfo', [sheet])
    expect(info).toMatch(/^Tagged: +yes$/m)
    expect(info).toMatch(/^Title: +¿Cómo renuevo/m)
    const tags = told('pdfinfo', ['-struct', sheet])
    for (const tag of ['Document', 'H1', 'H2', 'L', 'LI', 'P', 'Link', 'Figure'])
      expect(tags).toMatch(new RegExp(`^ *${tag}\\b`, 'm'))
  })

  it('is read from its title through its steps to its foot, in the order of the page', () => {
    const read = told('pdfinfo', ['-struct-text', sheet])
    const titles = [...read.matchAll(/^ *(H[1-3])\b/gm)].map(([, tag]) => tag)
    expect(titles[0]).toBe('H1')
    const foot = `${new URL(server.origin).host}${PATH}`
    const places = ['¿Cómo renuevo', 'uscis.gov', foot].map((text) => joined(read).indexOf(joined(text)))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  it('says the same to who copies its text: the title first, the address and the version in the foot', () => {
    const text = joined(told('pdftotext', ['-layout', sheet, '-']))
    expect(text.indexOf(joined('¿Cómo renuevo'))).toBeLessThan(text.indexOf(joined('Página 1 de')))
    expect(text).toContain(joined(`${new URL(server.origin).host}${PATH}`))
  })

  it.each(['150', '72'])('has a code that ZBar reads off the grey raster of %s dots an inch', (dots) => {
    const picture = join(folder, `raster-${dots}`)
    told('pdftoppm', ['-r', dots, '-gray', '-png', sheet, picture])
    const pages = told('sh', ['-c', `ls ${picture}*.png`])
      .trim()
      .split('\n')
    const codes = pages.flatMap((page) =>
      spawnSync('zbarimg', ['--raw', '-q', page], { encoding: 'utf8' }).stdout.trim().split('\n'),
    )
    expect(codes.filter(Boolean)).toEqual([server.origin + PATH])
  })
})

describe.skipIf(ABSENT.length > 0)('a booklet as a PDF', () => {
  it('names in its contents the page on which each answer begins', () => {
    const pages = told('pdftotext', ['-layout', booklet, '-']).split('\f').map(joined)
    const contents = [
      ...told('pdftotext', ['-layout', '-l', '1', booklet, '-']).matchAll(/^ *\d+\. (.*?)[ .]+(\d+)$/gm),
    ]
    expect(contents.length).toBeGreaterThan(3)
    for (const [, title = '', page] of contents) expect(pages[Number(page) - 1], title).toContain(joined(title))
  })
})
