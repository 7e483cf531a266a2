import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { liveEngine } from '../../live/live.ts'
import { chooseStatement, type ImportFile, readImport } from '../../store/imports/imports.ts'
import { formOf, text } from '../ui/form.ts'
import { type DeskContext, type DeskEnv, personOf } from '../ui/view.ts'
import { importPage } from './import-page.tsx'
import { pagesOf } from './pages-of.ts'
import { runImport } from './run-import.ts'

/** One uploaded file: what its rows would do, the choices, and doing it. */
export const importRoutes = new Hono<DeskEnv>()

importRoutes.get('/exchange/imports/:id', async (c) => {
  const file = await importOf(c, c.req.param('id'))
  return importPage(c, file, { page: pageOf(c.req.query('page'), file) })
})

importRoutes.post('/exchange/imports/:id', async (c) => {
  const form = await formOf(c)
  const file = await importOf(c, c.req.param('id'))
  const act = text(form, 'do')
  const page = pageOf(text(form, 'page'), file)
  if (file.doneAt) return c.redirect(pathOf(file, page), 303) // sent twice
  await choose(c, file, form, act)
  if (act !== 'import')
    return c.redirect(pathOf(file, act.startsWith('page-') ? pageOf(act.slice(5), file) : page), 303)
  const order = {
    as: text(form, 'as') === 'published' ? 'published' : 'drafts',
    allOrNothing: form.has('allOrNothing'),
  } as const
  const engine = await liveEngine(c.env, c.executionCtx)
  const refusal = await runImport(c, engine, file, order)
  if (!refusal) return c.redirect(pathOf(file, 1), 303)
  return importPage(c, await importOf(c, file.id), { page, refusal, order })
})

/** The file of an address. Others' files are nobody's business: they hold what is not published.
 * @throws {Problem} `not-found` */
async function importOf(c: DeskContext, id: string): Promise<ImportFile> {
  const file = await readImport(c.env.DB, id)
  if (!file || file.person !== personOf(c)) throw new Problem('not-found')
  return file
}

/** Keeps the choices of the page that was sent, then what was chosen for all rows. */
async function choose(c: DeskContext, { id }: ImportFile, form: FormData, act: string): Promise<void> {
  const { DB } = c.env
  const chosen = (choice: string) =>
    [...form.entries()]
      .filter(([name, value]) => name.startsWith('choice-') && value === choice)
      .map(([name]) => Number(name.slice('choice-'.length)))
  await DB.batch([
    chooseStatement(DB, id, 'import', chosen('import')),
    chooseStatement(DB, id, 'skip', chosen('skip')),
    ...(act === 'overwrite-all' ? [chooseStatement(DB, id, 'import', 'all-changed')] : []),
    ...(act === 'skip-all' ? [chooseStatement(DB, id, 'skip', 'all-changed')] : []),
  ])
}

function pathOf({ id }: ImportFile, page: number): string {
  return `/desk/exchange/imports/${id}${page > 1 ? `?page=${page}` : ''}`
}

function pageOf(typed: string | undefined, file: ImportFile): number {
  const page = Number(typed)
  return Number.isInteger(page) && page >= 1 && page <= pagesOf(file) ? page : 1
}
