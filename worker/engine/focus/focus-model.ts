/** What each figure of focus-features.ts counts. Made by `npm run train -- focus --blind FILE` from 292 questions. */
export const FOCUS_WEIGHTS: readonly number[] = [
  1.5916, // isFirst
  0.5858, // length
  -1.2631, // isShort
  -1.451, // verdict
  0.9173, // covered
  0.3951, // meaning
  1.4532, // rareMeaning
  1.2342, // rareAbove
  1.6286, // clauseMeaning
  0.1743, // clauseHeld
  0.474, // wayStep
  1.2328, // askedMeaning
  0.1398, // askedClause
  2.2402, // askedHeld
  0.4271, // askedClauseHeld
  1.1067, // amount-amount
  2.6917, // time-date
  0.7981, // time-duration
  0.8789, // place-place
  0.9154, // person-place
  0.1957, // yesNo-duty
  1.463, // yesNo-verdict
]
