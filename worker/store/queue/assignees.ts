import * as z from 'zod/mini'
import { ROLES, Roles } from '../people/roles.ts'
import { json, table } from '../table.ts'

const PEOPLE = table({ name: z.string(), roles: json(Roles) })
/** More than this are not offered by name; whoever is not can take work themselves. */
const MOST = 500

/** The statement for who has a role at the desk, for a batch. */
export function assigneesStatement(db: D1Database): D1PreparedStatement {
  return db.prepare(`SELECT ${PEOPLE.columns} FROM people WHERE state = 'active' ORDER BY name LIMIT ?`).bind(MOST)
}

/** Names of those who may sort gaps: everyone but readers. */
export function assigneesIn(found: D1Result | undefined): string[] {
  return PEOPLE.list(found)
    .filter(({ roles }) => Object.values(roles).some((role) => ROLES.indexOf(role) > 0))
    .map(({ name }) => name)
}

/** The same, by themselves. */
export async function readAssignees(db: D1Database): Promise<string[]> {
  return assigneesIn(await assigneesStatement(db).all())
}
