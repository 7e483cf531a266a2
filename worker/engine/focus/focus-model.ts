/** What each figure of focus-features.ts counts. Made by `npm run train -- focus --blind FILE` from 243 questions. */
export const FOCUS_WEIGHTS: readonly number[] = [
  1.676, // isFirst
  0.5167, // length
  -1.299, // isShort
  -2.4365, // verdict
  1.832, // covered
  0.8531, // meaning
  0.6188, // rareMeaning
  1.2245, // rareAbove
  1.7033, // clauseMeaning
  0.1585, // clauseHeld
  0.4949, // wayStep
  0.4695, // amount-amount
  2.6014, // time-date
  1.0118, // time-duration
  0.4662, // place-place
  1.0086, // person-place
  0.4027, // yesNo-duty
  1.6237, // yesNo-verdict
]
