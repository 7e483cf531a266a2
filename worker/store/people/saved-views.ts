import * as z from 'zod/mini'
import { type Entry, table } from '../table.ts'

export const VIEW_LISTS = ['gaps', 'drafts', 'answers'] as const
export type ViewList = (typeof VIEW_LISTS)[number]

const VIEWS = table({
  id: z.string(),
  list: z.enum(VIEW_LISTS),
  name: z.string(),
  query: z.string(),
  person: z.string(),
  agency: z.string(),
})
/** A list as somebody narrowed it. `query` is what its address says; `agency`: who else sees it, '' for nobody. */
export type SavedView = Entry<typeof VIEWS>

/** Nobody keeps more of one list. */
const MOST_VIEWS = 40

/** What a person saved of a list, and what the agencies share there, by name. */
export async function savedViews(
  db: D1Database,
  list: ViewList,
  { person, agencies }: { person: string; agencies: readonly string[] },
): Promise<SavedView[]> {
  const found = await db
    .prepare(
      `SELECT ${VIEWS.columns} FROM saved_views
       WHERE list = ?1 AND (person = ?2 OR agency IN (SELECT value FROM json_each(?3))) ORDER BY name, id LIMIT 200`,
    )
    .bind(list, person, JSON.stringify(agencies))
    .all()
  return VIEWS.list(found)
}

/** One saved view. */
export async function savedView(db: D1Database, id: string): Promise<SavedView | undefined> {
  return VIEWS.find(await db.prepare(`SELECT ${VIEWS.columns} FROM saved_views WHERE id = ?`).bind(id).first())
}

/** Keeps a view; the same name of the same person in the same list is the same view.
 * @returns Whether it was kept: not where the person keeps as many as they may. */
export async function keepView(db: D1Database, view: Omit<SavedView, 'id'>, now: Date): Promise<boolean> {
  const { list, name, query, person, agency } = view
  const [, kept] = await db.batch([
    db.prepare('DELETE FROM saved_views WHERE list = ? AND person = ? AND name = ?').bind(list, person, name),
    db
      .prepare(
        `INSERT INTO saved_views (id, list, name, query, person, agency, made_at) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7
         WHERE (SELECT count(*) FROM saved_views WHERE list = ?2 AND person = ?5) < ${MOST_VIEWS}`,
      )
      .bind(crypto.randomUUID(), list, name, query, person, agency, now.toISOString()),
  ])
  return kept?.meta.changes === 1
}

/** Takes a view out. */
export async function dropView(db: D1Database, id: string): Promise<void> {
  await db.prepare('DELETE FROM saved_views WHERE id = ?').bind(id).run()
}
