import { twoPeopleAgencies } from '../../store/answers/agency-rules.ts'

/** Whether somebody else must approve a text: one of its agencies wants two people, and this person wrote in it.
 * @param agencies - The agency that the text names, and the one that owns what is live: naming another is no way round the rule. */
export async function needsAnother(
  db: D1Database,
  person: string,
  writers: readonly string[],
  agencies: readonly string[],
): Promise<boolean> {
  if (!writers.includes(person)) return false
  const two = await twoPeopleAgencies(db)
  return agencies.some((agency) => two.has(agency))
}
