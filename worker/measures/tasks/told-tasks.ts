/** How often an answer was given to questions on an agency's pages. */
export interface AskedTask {
  agency: string
  id: string
  asked: number
}

/** What was asked most, first first, on one agency's pages or on all. Only counts of an agency and an answer that reach the minimum are told, and
 * a sum is of those alone: no difference of two sums gives away a smaller one. */
export function toldTasks(tasks: readonly AskedTask[], minimum: number, agency?: string): Omit<AskedTask, 'agency'>[] {
  const sums = new Map<string, number>()
  for (const one of tasks)
    if (one.asked >= minimum && (agency === undefined || one.agency === agency))
      sums.set(one.id, (sums.get(one.id) ?? 0) + one.asked)
  return [...sums].map(([id, asked]) => ({ id, asked })).sort((a, b) => b.asked - a.asked || a.id.localeCompare(b.id))
}
