// What comes out of the printer: read back from the PDF and from the picture, as whoever holds the paper would.
import jsQR from 'jsqr'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../../scripts/browser/start-browser.ts'
import { printToPdf } from '../../scripts/pdf/print-to-pdf.ts'
import { type OneStopServer, startOneStop } from './testing/one-stop-server.ts'

const LONG_MS = 180_000

let server: OneStopServer
let browser: Browser

beforeAll(async () => {
  server = await startOneStop({ RATE_LIMITS: 'off' })
  browser = await startBrowser()
}, LONG_MS)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  await page.goto(server.origin + path)
  return page
}

/** A PDF as a reader has it: its tags in order, the words of each page, and the titles of its outline with their level. */
async function readPdf(page: Page) {
  const document = await getDocument({ data: new Uint8Array(await printToPdf(page)), verbosity: 0 }).promise
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)))
  const tags = (await Promise.all(pages.map(async (page) => rolesOf(await page.getStructTree())))).flat()
  const words = await wordsOfPages(document)
  const outline = levels((await document.getOutline()) ?? [])
  const { info } = await document.getMetadata()
  return { tags, words, outline, language: Reflect.get(info, 'Language') }
}

/** The words of each page of a PDF, in the order in which they stand in it. */
async function wordsOfPages(document: PDFDocumentProxy): Promise<string[]> {
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)))
  return Promise.all(
    pages.map(async (page) =>
      (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' '),
    ),
  )
}

interface Tag {
  role?: string
  children?: unknown[]
  alt?: string
}

function rolesOf(tag: Tag): string[] {
  const children = (tag.children ?? []).flatMap((child) => rolesOf(child as Tag))
  return tag.role === undefined ? children : [tag.alt === undefined ? tag.role : `${tag.role}: ${tag.alt}`, ...children]
}

interface Entry {
  title: string
  items: Entry[]
}

function levels(entries: Entry[], depth = 0): string[] {
  return entries.flatMap(({ title, items }) => [`${'-'.repeat(depth)}${title}`, ...levels(items, depth + 1)])
}

/** What a phone's camera reads off a picture of the page's first code. */
async function scanned(page: Page): Promise<string | undefined> {
  const picture = (await page.locator('.qr').first().screenshot()).toString('base64')
  const { pixels, width, height } = await (await browser.newPage()).evaluate(async (source) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob())
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
    canvas?.drawImage(image, 0, 0)
    const data = canvas?.getImageData(0, 0, image.width, image.height).data ?? []
    return { pixels: [...data], width: image.width, height: image.height }
  }, picture)
  return jsQR(new Uint8ClampedArray(pixels), width, height)?.data
}

describe('a sheet', () => {
  it('is a tagged PDF with its title, headings, steps and the code’s address', async () => {
    const { tags, outline } = await readPdf(await open('/a/renew-green-card/print'))
    expect(tags).toEqual(expect.arrayContaining(['H1', 'H2', 'L', 'LI', 'P', 'Link']))
    expect(tags).toContain(`Figure: ${server.origin}/a/renew-green-card`)
    expect(outline.slice(0, 2)).toEqual(['How do I renew or replace my green card?', '-What to do'])
  })

  it('says in the foot of each page where it comes from, in the reader’s language', async () => {
    const { words } = await readPdf(await open('/es/a/renew-green-card/print'))
    const host = new URL(server.origin).host
    words.forEach((text, at) => {
      expect(text).toContain(`${host}/es/a/renew-green-card · v1`)
      expect(text).toContain(`Página ${at + 1} de ${words.length}`)
    })
  })

  it.each(['', '?large=1'])('has a code that leads to the answer’s own address %s', async (query) => {
    expect(await scanned(await open(`/es/a/renew-green-card/print${query}`))).toBe(
      `${server.origin}/es/a/renew-green-card`,
    )
  })

  it('has boxes of 4 mm and more to tick, one a step', async () => {
    const page = await open('/a/someone-died/print')
    const sides = await page
      .locator('.box')
      .evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().width))
    expect(sides.length).toBe(await page.locator('.steps > li').count())
    expect(Math.min(...sides)).toBeGreaterThan((4 / 25.4) * 96)
  })

  it.each(['', '?large=1'])('has a code of 25 mm and more, the white around it counted apart %s', async (query) => {
    const page = await open(`/es/a/renew-green-card/print${query}`)
    await page.emulateMedia({ media: 'print' })
    const code = page.locator('.qr').first()
    const { width = 0 } = (await code.boundingBox()) ?? {}
    const modules = Number((await code.getAttribute('viewBox'))?.split(' ')[2])
    // Four modules on each side are the quiet zone.
    expect((width * (modules - 8)) / modules).toBeGreaterThanOrEqual((25 / 25.4) * 96)
    expect(await code.locator('path').getAttribute('transform')).toBe('translate(4 4)')
  })

  it.each(['', '?large=1'])('loses no line on A4 %s', async (query) => {
    const page = await open(`/a/someone-died/print${query}`)
    await page.emulateMedia({ media: 'print' })
    const lines = (await page.locator('main :is(p, h1, h2, h3, td, th)').allTextContents()).map(joined).filter(Boolean)
    const data = new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: false }))
    const pages = await wordsOfPages(await getDocument({ data, verbosity: 0 }).promise)
    // What stands in the foot of each page comes between two halves of a paragraph.
    const paper = pages
      .map((words) => joined(words).replace(/localhost:\d+\/a\/someone-died·v\d+|Page\d+of\d+/g, ''))
      .join('')
    expect(lines.length).toBeGreaterThan(20)
    expect(lines.filter((line) => !paper.includes(line))).toEqual([])
  })

  it('is black on white in a dark scheme, and shows no bar on paper', async () => {
    const page = await open('/a/someone-died/print', { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    const colours = await page.evaluate(() => [
      getComputedStyle(document.body).color,
      getComputedStyle(document.body).backgroundColor,
    ])
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    expect(await page.locator('.bar').isVisible()).toBe(false)
  })
})

describe('large print', () => {
  const LARGE = ['/a/get-real-id/print?large=1', '/es/a/renew-green-card/print?large=1', '/t/retirement/print?large=1']

  it.each(LARGE)('has no text below 18 pt, none in italics or capitals: %s', async (path) => {
    const page = await open(path)
    await page.emulateMedia({ media: 'print' })
    const small = await page.locator('main').evaluate((main) => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement
        if (!parent || !walker.currentNode.nodeValue?.trim()) continue
        const { fontSize, fontStyle, textTransform } = getComputedStyle(parent)
        if (Number.parseFloat(fontSize) < 24 || fontStyle !== 'normal' || textTransform !== 'none')
          found.push(`${fontSize} ${fontStyle}: ${walker.currentNode.nodeValue}`)
      }
      return found
    })
    expect(small).toEqual([])
  })

  it.each(LARGE)('keeps the other rules of its guideline: %s', async (path) => {
    const page = await open(path)
    await page.emulateMedia({ media: 'print' })
    const broken = await page.locator('main').evaluate((main) => {
      const found: string[] = []
      const points = (size: string) => (Number.parseFloat(size) * 72) / 96
      for (const one of main.querySelectorAll<HTMLElement>('*')) {
        if (one.closest('svg') || !one.textContent?.trim()) continue
        const style = getComputedStyle(one)
        const [size, weight] = [points(style.fontSize), Number(style.fontWeight)]
        const what = `${one.tagName}.${one.className} ${one.textContent.trim().slice(0, 30)}`
        if (/^H1$/.test(one.tagName) && (size < 21.9 || weight < 700)) found.push(`a heading below 22 pt bold: ${what}`)
        if (/^H[2-4]$/.test(one.tagName) && (size < 19.9 || weight < 700))
          found.push(`a subhead below 20 pt bold: ${what}`)
        if (Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize) < 1.15) found.push(`tight: ${what}`)
        if (!['start', 'left'].includes(style.textAlign)) found.push(`not flush left: ${style.textAlign} ${what}`)
        if (style.hyphens !== 'none') found.push(`hyphenated: ${what}`)
        if (style.columnCount !== 'auto' && style.columnCount !== '1') found.push(`columns: ${what}`)
        if (one.getBoundingClientRect().width > 6 * 96 + 1) found.push(`a line of more than 6 in: ${what}`)
      }
      return found
    })
    expect(broken).toEqual([])
    const margins = await page.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSPageRule)
        .map((rule) => rule.style.margin)
        .filter(Boolean),
    )
    expect(margins.at(-1)).toBe('1in')
  })

  it('says what normal print says', async () => {
    const words = async (path: string) => (await open(path)).locator('main').textContent()
    expect(await words('/a/get-real-id/print?large=1')).toBe(await words('/a/get-real-id/print'))
  })
})

describe('a booklet', () => {
  it('lists its answers with the pages they begin on', async () => {
    const page = await open('/t/retirement/print')
    const { words, outline, tags } = await readPdf(page)
    const entries = await page
      .locator('.contents a')
      .evaluateAll((links) => links.map((link) => [link.textContent ?? '', link.getAttribute('data-page') ?? '']))
    expect(entries.length).toBeGreaterThan(3)
    expect(tags).toContain('H3')
    for (const [title = '', number = ''] of entries) {
      expect(joined(words[Number(number) - 1] ?? ''), `${title} on ${number}`).toContain(joined(title))
      expect(joined(words[0] ?? '')).toContain(joined(title + number))
      expect(outline.map(joined)).toContain(joined(`-${title}`))
    }
  })
})

/** Without spaces: a PDF has none where a line ends. */
function joined(text: string): string {
  return text.replace(/\s/g, '')
}
