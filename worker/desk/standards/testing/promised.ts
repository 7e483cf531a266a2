import { env } from 'cloudflare:workers'
import { type Browser, writer } from '../../../../test/worker/browser.ts'

const { DB } = env
/** A standard as it is typed at the desk. */
export const FORM = {
  ...{ agency: 'ssa', source: 'gaps-in-time', service: 'Help', owner: 'Card team', kind: 'speed', within: '10' },
  ...{
    target: '90',
    period: 'quarter',
    'promise-en': 'We answer in 10 days.',
    'promise-es': 'Respondemos en 10 días.',
  },
  ...{ 'measure-en': 'From the question to the answer.', 'measure-es': 'De la pregunta a la respuesta.' },
}
export const idOf = async () => (await DB.prepare('SELECT id FROM standards').first<string>('id')) ?? ''

/** A standard that was approved, and holds since a day. */
export async function published(
  rosa: Browser,
  change: Record<string, string> = {},
  since = '2026-10-01',
): Promise<string> {
  await rosa.go('/desk/standards', { ...FORM, ...change })
  await DB.prepare(`UPDATE standards SET state = 'published', since = ?, approved_by = 'Sam'`).bind(since).run()
  return idOf()
}

/** Nobody has promised anything; who signs in next may. */
export async function nothingPromised(): Promise<Browser> {
  await DB.prepare('DROP TRIGGER IF EXISTS standard_results_are_kept').run()
  const tables = [
    'standard_counts',
    'standard_results',
    'standards',
    'gaps',
    'gap_places',
    'receipts',
    'answers',
    'answer_versions',
  ]
  await DB.batch(
    [...tables, 'questions', 'daily_counts', 'channel_counts'].map((table) => DB.prepare(`DELETE FROM ${table}`)),
  )
  return writer()
}
