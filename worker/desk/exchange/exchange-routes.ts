import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { readForm } from '../../http/read-form.ts'
import { liveEngine } from '../../live/live.ts'
import { keepImport } from '../../store/imports/imports.ts'
import { download } from '../csv/download.ts'
import { type CsvFile, readCsv } from '../csv/read-csv.ts'
import { rangeOf, readFilter } from '../numbers/numbers-address.ts'
import { ownAgency } from '../ui/own-agency.ts'
import { type DeskContext, type DeskEnv, personOf, viewOf } from '../ui/view.ts'
import { exchangePage, MOST_MEGABYTES, MOST_ROWS } from './exchange-page.tsx'
import { EXPORTS, exportStream, recordExport } from './export-stream.ts'
import { importRoutes } from './import-routes.ts'
import { readImport } from './read-import.ts'
import { importTemplate } from './template.ts'

const FILE_NAME_CHARACTERS = 80

/** Taking a copy of what people asked, and bringing answers from a file. */
export const exchangeRoutes = new Hono<DeskEnv>()

exchangeRoutes.get('/exchange', (c) => exchangePage(c))

exchangeRoutes.get('/exchange/template.csv', (c) => {
  const { t, language } = viewOf(c)
  return download(c, 'one-stop-template.csv', importTemplate(t, language, ownAgency(c) ?? ''))
})

exchangeRoutes.get('/exchange/:file', async (c) => {
  const name = EXPORTS.find((one) => one === c.req.param('file'))
  if (!name) throw new Problem('not-found')
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const { time, agency } = readFilter(c.req.query(), snapshot.agencies)
  const range = rangeOf(time, new Date())
  const filter = { ...range, ...(agency ? { agency } : {}) }
  await recordExport(c.env.DB, personOf(c), name, filter)
  const [what, type] = name.split('.')
  const parts = ['one-stop', what, ...(agency ? [agency] : []), range.to]
  return download(c, `${parts.join('-')}.${type}`, exportStream(c.env.DB, name, filter))
})

exchangeRoutes.post('/exchange/imports', async (c) => {
  const sent = await fileOf(c)
  if ('problem' in sent) return exchangePage(c, sent.problem)
  const view = viewOf(c)
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const now = new Date()
  const mayWrite = (agency: string) => view.may('write', agency)
  const rows = await readImport(c.env.DB, sent.rows, { snapshot, mayWrite, note: sent.name, now })
  const id = await keepImport(c.env.DB, { file: sent.name, person: personOf(c) }, rows, now)
  return c.redirect(`/desk/exchange/imports/${id}`, 303)
})

exchangeRoutes.route('/', importRoutes)

type Rows = Extract<CsvFile, { rows: unknown }>['rows']

/** What an Excel workbook begins with: it is a ZIP file. */
const WORKBOOK = [0x50, 0x4b, 0x03, 0x04]

/** The rows of the file that was sent, or what is wrong with it, in words. */
async function fileOf(c: DeskContext): Promise<{ name: string; rows: Rows } | { problem: string }> {
  const { t } = viewOf(c)
  const form = await formWithin(c)
  if (!form) return { problem: t.exchange.problems['too-large'](MOST_MEGABYTES) }
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return { problem: t.exchange.problems.none }
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (WORKBOOK.every((byte, place) => bytes[place] === byte)) return { problem: t.exchange.problems.workbook }
  const text = utf8(bytes)
  if (text === undefined) return { problem: t.exchange.problems['not-utf8'] }
  const read = readCsv(text, 'id')
  if ('problem' in read) return { problem: t.exchange.problems[read.problem] }
  if (!read.columns.includes('id')) return { problem: t.exchange.problems['no-id'] }
  if (read.rows.length === 0) return { problem: t.exchange.problems.empty }
  if (read.rows.length > MOST_ROWS) return { problem: t.exchange.problems['too-many'](MOST_ROWS) }
  return { name: file.name.slice(-FILE_NAME_CHARACTERS), rows: read.rows }
}

async function formWithin(c: DeskContext): Promise<FormData | undefined> {
  try {
    return await readForm(c.req.raw, MOST_MEGABYTES * 1024 * 1024)
  } catch (error) {
    if (error instanceof Problem && error.code === 'body-too-large') return undefined
    throw error
  }
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return undefined
  }
}
