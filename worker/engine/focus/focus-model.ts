/** What each figure of focus-features.ts counts. Made by `npm run train -- focus --blind FILE` from 243 questions. */
export const FOCUS_WEIGHTS: readonly number[] = [
  1.6781, // isFirst
  0.5028, // length
  -1.311, // isShort
  -2.4364, // verdict
  1.7658, // covered
  0.7616, // meaning
  0.8546, // rareMeaning
  1.1944, // rareAbove
  1.5882, // clauseMeaning
  0.1584, // clauseHeld
  0.491, // wayStep
  0.5466, // amount-amount
  2.6169, // time-date
  1.0062, // time-duration
  0.4887, // place-place
  0.9982, // person-place
  0.4083, // yesNo-duty
  1.6242, // yesNo-verdict
]
