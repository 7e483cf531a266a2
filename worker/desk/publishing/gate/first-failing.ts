/** The row with which a list begins to fail: the last one of the shortest beginning that fails, found by halves. The whole list fails.
 * @param isFailing - Whether some first rows fail. */
export async function firstFailing<Row>(
  rows: readonly Row[],
  isFailing: (beginning: readonly Row[]) => Promise<boolean>,
): Promise<Row | undefined> {
  let passes = 0
  let fails = rows.length
  while (fails - passes > 1) {
    const middle = (passes + fails) >> 1
    if (await isFailing(rows.slice(0, middle))) fails = middle
    else passes = middle
  }
  return rows[fails - 1]
}
