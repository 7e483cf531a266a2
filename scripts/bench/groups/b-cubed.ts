/** B-cubed precision and recall of a grouping (Bagga & Baldwin 1998): for each item the share of its group that belongs with
 * it, and the share of what belongs with it that is in its group; the means over all items.
 * @param found - Each item's group.
 * @param right - Each item's true group, in the same order. */
export function bCubed(found: string[], right: string[]): { precision: number; recall: number } {
  let precision = 0
  let recall = 0
  for (const at of found.keys()) {
    const together = found.flatMap((group, other) => (group === found[at] ? [other] : []))
    const belonging = right.filter((group) => group === right[at]).length
    const rightly = together.filter((other) => right[other] === right[at]).length
    precision += rightly / together.length
    recall += rightly / belonging
  }
  return { precision: precision / found.length, recall: recall / found.length }
}
