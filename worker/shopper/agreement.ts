/** How well two raters agree: how many of a hundred, and beyond chance. */
export interface Agreement {
  /** Visits that both rated. */
  both: number
  same: number
  /** Cohen's kappa, −1 to 1; undefined where it is not defined: both said the same of every visit, or nobody rated. */
  kappa: number | undefined
}

/** Cohen (1960): kappa = (p_o − p_e) / (1 − p_e), where p_o is the share on which both agree, and p_e the share on which they would by
 * chance: over all ratings, the product of how often each of the two gave it. */
export function agreementOf(pairs: readonly (readonly [string, string])[]): Agreement {
  const both = pairs.length
  const same = pairs.filter(([one, other]) => one === other).length
  if (both === 0) return { both, same, kappa: undefined }
  const share = (side: 0 | 1, rating: string) => pairs.filter((pair) => pair[side] === rating).length / both
  const byChance = [...new Set(pairs.flat())].reduce((sum, rating) => sum + share(0, rating) * share(1, rating), 0)
  return { both, same, kappa: byChance === 1 ? undefined : (same / both - byChance) / (1 - byChance) }
}
