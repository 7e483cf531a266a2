import { IMPORT_ROWS_PER_PAGE, type ImportFile } from '../../store/imports/imports.ts'

/** How many pages a file's rows take. */
export function pagesOf({ rows }: ImportFile): number {
  const all = Object.values(rows).reduce((sum, count) => sum + count, 0)
  return Math.max(1, Math.ceil(all / IMPORT_ROWS_PER_PAGE))
}
