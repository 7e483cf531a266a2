import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { liveEngine } from '../../live/live.ts'
import { chooseStatement, type ImportFile, readImport, type WhichRows } from '../../store/imports/imports.ts'
import { download } from '../csv/download.ts'
import { formOf, text } from '../ui/form.ts'
import { type DeskContext, type DeskEnv, personOf, viewOf } from '../ui/view.ts'
import { importPage } from './import-page.tsx'
import { pagesOf, pathOfImport } from './pages-of.ts'
import { problemsFile } from './problems-file.ts'
import { runImport } from './run-import.ts'

/** One uploaded file: what its rows would do, the choices, and doing it. */
export const importRoutes = new Hono<DeskEnv>()

importRoutes.get('/exchange/imports/:id', async (c) => {
  const file = await importOf(c, c.req.param('id'))
  const which = whichOf(c.req.query('only'))
  return importPage(c, file, { which, page: pageOf(c.req.query('page'), file, which) })
})

importRoutes.get('/exchange/imports/:id/problems.csv', async (c) => {
  const file = await importOf(c, c.req.param('id'))
  const name = file.file.replace(/\.csv$/i, '')
  return download(c, `${name}-problems.csv`, await problemsFile(c.env.DB, file, viewOf(c).t))
})

importRoutes.post('/exchange/imports/:id', async (c) => {
  const form = await formOf(c)
  const file = await importOf(c, c.req.param('id'))
  const act = text(form, 'do')
  const which = whichOf(text(form, 'only'))
  const page = pageOf(text(form, 'page'), file, which)
  if (file.doneAt) return c.redirect(pathOfImport(file, which, page), 303) // sent twice
  await choose(c, file, form, act)
  if (act !== 'import')
    return c.redirect(
      pathOfImport(file, which, act.startsWith('page-') ? pageOf(act.slice(5), file, which) : page),
      303,
    )
  const order = {
    as: text(form, 'as') === 'published' ? 'published' : 'drafts',
    allOrNothing: form.has('allOrNothing'),
  } as const
  const engine = await liveEngine(c.env, c.executionCtx)
  const refusal = await runImport(c, engine, file, order)
  if (!refusal) return c.redirect(pathOfImport(file, 'all', 1), 303)
  return importPage(c, await importOf(c, file.id), { which, page, refusal, order })
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

function whichOf(typed: string | undefined): WhichRows {
  return typed === 'problems' ? 'problems' : 'all'
}

function pageOf(typed: string | undefined, file: ImportFile, which: WhichRows): number {
  const page = Number(typed)
  return Number.isInteger(page) && page >= 1 && page <= pagesOf(file, which) ? page : 1
}
