import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { type Browser, deskAssets, EXAM, seedLostCard, textOf } from '../../../../test/worker/browser.ts'
import { deploymentEnv } from '../../../../test/worker/deployment.ts'
import worker from '../../../index.ts'
import { csvText } from '../../csv/csv-text.ts'

const { DB } = env
const COLUMNS = ['id', 'title', 'body', 'agency', 'sources', 'owner', 'last_reviewed_on']
/** A row of a file to import. */
export const row = (id: string, changes: Record<string, string> = {}) => {
  const cells = {
    ...{ id, title: `How do I get ${id}?`, body: `Ask for ${id} at an office.`, agency: 'ssa', owner: 'Card team' },
    ...{ sources: 'https://www.ssa.gov/ Social Security', last_reviewed_on: '2026-11-01' },
    ...changes,
  }
  return COLUMNS.map((name) => Reflect.get(cells, name))
}

/** Sends a file as the form does. */
export async function upload(
  browser: Browser,
  text: string | Uint8Array<ArrayBuffer>,
  bindings = {},
): Promise<Response> {
  const body = new FormData()
  body.set('file', new File([text], 'answers.csv', { type: 'text/csv' }))
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const headers = { Origin: 'http://localhost:8787', 'Sec-Fetch-Site': 'same-origin', Cookie: cookie }
  const request = new Request('http://localhost:8787/desk/exchange/imports', { method: 'POST', body, headers })
  return worker.fetch(request, deploymentEnv({ ASSETS: deskAssets(EXAM), ...bindings }), createExecutionContext())
}

/** Uploads rows and returns where the preview is. */
export async function start(browser: Browser, rows: string[][], columns = COLUMNS): Promise<string> {
  const response = await upload(browser, csvText(columns, rows))
  if (response.status !== 303) throw new Error(textOf(await response.text()))
  return response.headers.get('Location') ?? ''
}

export const published = async () =>
  (await DB.prepare('SELECT id, version FROM answers ORDER BY id').all<{ id: string; version: number }>()).results
export const drafts = async () =>
  (
    await DB.prepare('SELECT answer_id, base_version, fields, begun_by FROM drafts').all<{
      answer_id: string | null
      fields: string
    }>()
  ).results

/** A database in which one answer stands, and nothing was imported. */
export async function onlyLostCard(): Promise<void> {
  const tables = [
    'answers',
    'answer_versions',
    'drafts',
    'imports',
    'import_rows',
    'questions',
    'gaps',
    'people',
    'exam_questions',
  ]
  await DB.batch(tables.map((table) => DB.prepare(`DELETE FROM ${table}`)))
  await seedLostCard()
}
