/** The words of the leader's view in English; the other languages have the same keys. */
export const leader = {
  title: 'Across agencies',
  intro:
    'What is promised, what people still cannot find out, where agencies do not fit together, and what waits and for whom. It says who has a thing, so that somebody can help; it ranks neither people nor agencies.',
  none: 'Nothing.',
  promises: 'What we promise, and what came of it',
  promisesText:
    'The last closed period of each standard that holds. A range in brackets is its 95% interval; what was counted whole has none.',
  promise: 'Promise',
  target: 'Target, at least',
  result: 'Last result',
  noResult: 'none yet',
  met: 'Kept',
  unmet: 'What most people could not find out',
  question: 'Question',
  people: 'People',
  since: 'Since',
  contradictions: 'What two agencies say differently',
  contradictionsText: 'Found in the published answers: work for both owners together.',
  handOffs: 'Who sends people on to whom',
  allHandOffs: (pairs: number) => `All ${pairs} pairs, in the order of the list of agencies`,
  handOffsText:
    'English answers of one agency whose steps lead to another agency’s site or answer. Where there are many, one answer of both may save people the way.',
  from: 'Answers of',
  to: 'lead to',
  answers: 'Answers',
  stuck: 'What is stuck, and with whom',
  stuckText: (gap: number, review: number) =>
    `Questions without an answer for more than ${gap} working days that enough people wait for, and drafts that wait for a reviewer for more than ${review}.`,
  withWhom: 'With',
  nobodys: 'nobody in particular',
  handedBy: 'Handed over by',
  review: 'Draft in review',
  reviewers: (agency: string) => `reviewers of ${agency}`,
}
