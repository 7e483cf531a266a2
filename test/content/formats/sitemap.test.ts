import { Readable } from 'node:stream'
import { ErrorLevel, type SitemapItem, XMLToSitemapItemStream } from 'sitemap'
import { describe, expect, it } from 'vitest'
import { loadContent } from '../../../scripts/content-folder/load-content.ts'
import { sitemap, sitemapIndex } from '../../../worker/channels/page/finding/sitemap.ts'
import { compileSnapshot, openSnapshot } from '../../../worker/engine/index.ts'
import { notWellFormed, sitemapFaults } from './xml-reader.ts'

const ORIGIN = 'https://help.agency.gov'
const { corpus } = loadContent('content', '2026-11-22')
const text = sitemap(await openSnapshot(await compileSnapshot(corpus)), ORIGIN, 1)

describe('the list of pages', () => {
  it('is as the schema of sitemaps.org wants it', async () => {
    expect(await sitemapFaults(text)).toEqual([])
  })

  it('is read by other software: every page with a whole address, and its languages both ways', async () => {
    const reader = new XMLToSitemapItemStream({ level: ErrorLevel.THROW })
    const pages: SitemapItem[] = await Readable.from([text]).pipe(reader).toArray()
    expect(pages.length).toBeGreaterThan(300)
    expect(pages.filter(({ url }) => !url.startsWith(`${ORIGIN}/`))).toEqual([])
    const linksOf = new Map(pages.map(({ url, links }) => [url, links.map((link) => link.url)]))
    for (const [url, links] of linksOf) for (const link of links) expect(linksOf.get(link), link).toContain(url)
  })

  it('is told of by its index, where it takes more than one file', async () => {
    const index = sitemapIndex(2, ORIGIN)
    expect(await notWellFormed(index)).toEqual([])
    expect(index.match(/<loc>https:\/\/help\.agency\.gov\/sitemap-[12]\.xml<\/loc>/g)).toHaveLength(2)
  })
})

describe('the schema: the control', () => {
  it.each([
    ['a page without an address', (all: string) => all.replace(/<loc>[^<]*<\/loc>/, '')],
    ['a day that is none', (all: string) => all.replace(/<lastmod>[^<]*/, '<lastmod>yesterday')],
    ['a link without a language', (all: string) => all.replace(/ hreflang="[^"]*"/, '')],
    ['an element that nobody knows', (all: string) => all.replace('</url>', '<title>x</title></url>')],
  ])('says no to %s', async (_, change) => {
    expect(change(text)).not.toBe(text)
    expect(await sitemapFaults(change(text))).not.toEqual([])
  })
})
