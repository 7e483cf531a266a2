/** What each figure of focus-features.ts counts. Made by `npm run train -- focus --blind FILE` from 243 questions. */
export const FOCUS_WEIGHTS: readonly number[] = [
  1.7004, // isFirst
  0.5135, // length
  -1.3124, // isShort
  -2.4284, // verdict
  1.7582, // covered
  0.9047, // meaning
  0.8816, // rareMeaning
  1.3524, // rareAbove
  1.3817, // clauseMeaning
  0.1602, // clauseHeld
  0.5078, // wayStep
  0.5369, // amount-amount
  2.6235, // time-date
  1.002, // time-duration
  0.497, // place-place
  1.0056, // person-place
  0.4021, // yesNo-duty
  1.6388, // yesNo-verdict
]
