import { IMPORT_ROWS_PER_PAGE, type ImportFile, type WhichRows } from '../../store/imports/imports.ts'

/** How many pages a file's rows take. */
export function pagesOf({ rows, problems }: ImportFile, which: WhichRows): number {
  const all = Object.values(rows).reduce((sum, count) => sum + count, 0)
  return Math.max(1, Math.ceil((which === 'problems' ? problems : all) / IMPORT_ROWS_PER_PAGE))
}

/** Where a page of a file's rows is. */
export function pathOfImport({ id }: ImportFile, which: WhichRows, page: number): string {
  const query = new URLSearchParams({
    ...(which === 'problems' ? { only: which } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString()
  return `/desk/exchange/imports/${id}${query && `?${query}`}`
}
