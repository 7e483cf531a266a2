import { env } from 'cloudflare:workers'

/** Nobody ever wrote or called.
 * @returns The database as one that no isolate has seen: a deployment looks at its surveys anew. */
export async function freshCallers(): Promise<D1Database> {
  const { DB } = env
  const tables = ['caller_sessions', 'caller_replies', 'caller_stops', 'caller_quiet']
  await DB.batch(tables.map((table) => DB.prepare(`DELETE FROM ${table}`)))
  return { prepare: DB.prepare.bind(DB), batch: DB.batch.bind(DB), exec: DB.exec.bind(DB) } as unknown as D1Database
}

/** How often a survey was offered. */
export function surveyOffers(): Promise<number | null> {
  return env.DB.prepare('SELECT coalesce(sum(count), 0) AS n FROM survey_offers').first<number>('n')
}
