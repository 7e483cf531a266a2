import * as z from 'zod/mini'
import { ROLES, Roles } from '../people/roles.ts'

const Row = z.object({ name: z.string(), roles: z.string() })
/** More than this are not offered by name; whoever is not can take work themselves. */
const MOST = 500

/** The statement for who has a role at the desk, for a batch. */
export function sortersStatement(db: D1Database): D1PreparedStatement {
  return db.prepare(`SELECT name, roles FROM people WHERE state = 'active' ORDER BY name LIMIT ?`).bind(MOST)
}

/** Names of those who may sort gaps: everyone but readers. */
export function sortersIn(found: D1Result | undefined): string[] {
  return (found?.results ?? [])
    .map((row) => Row.parse(row))
    .filter(({ roles }) => Object.values(Roles.parse(JSON.parse(roles))).some((role) => ROLES.indexOf(role) > 0))
    .map(({ name }) => name)
}

/** The same, by themselves. */
export async function readSorters(db: D1Database): Promise<string[]> {
  return sortersIn(await sortersStatement(db).all())
}
