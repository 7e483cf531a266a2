import * as z from 'zod/mini'
import { auditStatement } from '../audit.ts'
import { table } from '../table.ts'

const RULES = table({ agency: z.string() })

/** Agencies whose answers need two people: who wrote any of a text may not approve it. */
export async function twoPeopleAgencies(db: D1Database): Promise<Set<string>> {
  const found = await db.prepare(`SELECT ${RULES.columns} FROM agency_rules WHERE two_people = 1`).all()
  return new Set(RULES.list(found).map(({ agency }) => agency))
}

/** Sets whether an agency's answers need two people, with a line in the audit trail. */
export async function setTwoPeople(
  db: D1Database,
  { agency, isOn, who }: { agency: string; isOn: boolean; who: string },
  now: Date,
): Promise<void> {
  const detail = { twoPeople: isOn ? 'yes' : 'no' }
  await db.batch([
    db
      .prepare(
        `INSERT INTO agency_rules (agency, two_people) VALUES (?, ?)
         ON CONFLICT (agency) DO UPDATE SET two_people = excluded.two_people`,
      )
      .bind(agency, Number(isOn)),
    auditStatement(db, {
      at: now.toISOString(),
      who,
      action: 'agency-rules-changed',
      target: `agency:${agency}`,
      detail,
    }),
  ])
}
