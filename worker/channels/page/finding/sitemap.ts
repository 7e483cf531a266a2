import type { Language } from '../../../contract/index.ts'
import { answerUrl, pathIn } from '../../../corpus/index.ts'
import type { Snapshot } from '../../../corpus/snapshot/index.ts'
import { shelvesOf } from '../../browse.ts'
import { xmlText } from '../../xml-text.ts'

/** Addresses in one file; the protocol allows 50,000 and 50 MB. */
const IN_FILE = 20_000

interface Place {
  path: string
  /** When its text last changed in its meaning, an ISO date, where it did: a review changes nothing for who has read it. */
  day?: string
  /** The same page in each of its languages, itself included. */
  languages?: { language: Language; path: string }[]
}

/** How many files the list takes. */
export function sitemapFiles(snapshot: Snapshot): number {
  return Math.max(1, Math.ceil(placesOf(snapshot).length / IN_FILE))
}

/** One file of the list of all pages (sitemaps.org 0.9). @param file - From 1. */
export function sitemap(snapshot: Snapshot, origin: string, file: number): string {
  const places = placesOf(snapshot).slice((file - 1) * IN_FILE, file * IN_FILE)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...places.map((place) => entry(place, origin)),
    '</urlset>\n',
  ].join('\n')
}

/** The list of the files, where one does not hold all. */
export function sitemapIndex(files: number, origin: string): string {
  const each = Array.from({ length: files }, (_, at) => `<sitemap><loc>${origin}/sitemap-${at + 1}.xml</loc></sitemap>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${each.join('\n')}\n</sitemapindex>\n`
}

function entry({ path, day, languages = [] }: Place, origin: string): string {
  const url = (one: string) => xmlText(origin + encodeURI(one))
  const others = languages.map(
    (one) => `<xhtml:link rel="alternate" hreflang="${one.language}" href="${url(one.path)}"/>`,
  )
  return `<url><loc>${url(path)}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}${others.join('')}</url>`
}

function placesOf(snapshot: Snapshot): Place[] {
  const front = (['en', 'es'] as const).map((language) => ({ language, path: pathIn('/', language) }))
  const shelves = (['en', 'es'] as const).flatMap((language) => {
    const { byTopic, byAgency } = shelvesOf(snapshot, language)
    return [
      ...[...byTopic.keys()].map((topic) => ({ path: pathIn(`/t/${topic}`, language) })),
      ...snapshot.agencies
        .filter(({ id }) => byAgency.has(id))
        .map(({ id }) => ({ path: pathIn(`/g/${id}`, language) })),
    ]
  })
  return [...front.map(({ path }) => ({ path, languages: front })), ...shelves, ...answerPlaces(snapshot)]
}

function answerPlaces({ keys, answerAt }: Snapshot): Place[] {
  const languagesOf = new Map<string, { language: Language; path: string }[]>()
  for (const key of keys)
    languagesOf.set(key.id, [...(languagesOf.get(key.id) ?? []), { language: key.language, path: answerUrl(key) }])
  return keys.map((key, place) => {
    const languages = languagesOf.get(key.id) ?? []
    const { changed } = answerAt(place)
    return {
      path: answerUrl(key),
      ...(changed ? { day: changed.on } : {}),
      ...(languages.length > 1 ? { languages } : {}),
    }
  })
}
