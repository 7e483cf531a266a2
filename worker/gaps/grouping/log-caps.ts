/** How much is kept, so that a flood cannot bury what people ask. What is over a cap is counted in `log_days`, and the
 * desk says so. A phrase sent 5,000 times is one wording with a count and touches none of these but the first. */
export const LOG_CAPS = {
  /** Rows of `questions` a day. 90 days of this are 7 GB at 400 bytes; D1 holds 10. Up: more to measure with. */
  questionsPerDay: 200_000,
  /** A question over this cap keeps its receipt and is logged, but stands in no gap. */
  newGapsPerDay: 2_000,
  /** Of which one crowd of addresses (`worker/http/crowd.ts`) may begin so many: who floods fills their own share, a twentieth of the day.
   * A day of a thousand people who each ask something new leaves every crowd far below. */
  newGapsPerCrowd: 100,
  /** A gap asked in more ways than this counts the person and does not keep the wording. */
  wordingsPerGap: 200,
} as const
