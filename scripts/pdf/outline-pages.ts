import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** On which page, from 1, each answer of a booklet begins: the entries of the outline's second level, but for the contents, which are first. */
export async function outlinePages(pdf: Uint8Array): Promise<number[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const [title] = (await document.getOutline()) ?? []
  const entries = title?.items.slice(1) ?? []
  const pages = await Promise.all(
    entries.map(async ({ dest }) => {
      const place = typeof dest === 'string' ? await document.getDestination(dest) : dest
      return place ? (await document.getPageIndex(place[0])) + 1 : 0
    }),
  )
  await document.loadingTask.destroy()
  return pages
}
