import { countingIn } from '../../../../html/texts/count.ts'

const { count, number } = countingIn('en')

/** What the mystery shopper found. */
export const shopper = {
  title: 'Mystery shopper',
  text: 'The same questions, asked in every channel every six hours, each reply held against a key that people agreed (content/shopper.yaml). Nothing of it is counted.',
  none: 'Nothing has been asked yet. A round begins every six hours, and takes some minutes.',
  begin: 'Ask all now',
  latest: 'The latest round',
  underWay: (asked: number, cases: number) =>
    `Under way: ${number(asked)} of ${number(cases)} cases asked. Open this page again in a minute.`,
  began: (when: string) => `Begun ${when}.`,
  allRight: (cases: number) =>
    count(cases, { one: '# case, right in every channel.', other: '# cases, each right in every channel.' }),
  faults: (faults: number, differing: number) =>
    `${count(faults, { one: '# reply is not right', other: '# replies are not right' })}; ${count(differing, { one: '# case differs between channels', other: '# cases differ between channels' })}.`,
  stale: (cases: number) =>
    count(cases, {
      one: '# case is stale: its answer changed since its key was agreed. It is not judged.',
      other: '# cases are stale: their answers changed since their keys were agreed. They are not judged.',
    }),
  case: 'Case',
  results: {
    right: 'right',
    incomplete: 'incomplete',
    older: 'older version',
    wrong: 'wrong',
    none: 'none',
    unreachable: 'unreachable',
    slow: 'slow',
    off: 'off',
    'not-asked': 'n/a',
    stale: 'stale',
  },
  lacks: (facts: string) => `lacks: ${facts}`,
  howToRead: 'How to read this',
  reading: [
    'Right: the answer of the key, all its facts, nothing that must not come, the newest version, within three seconds a turn.',
    'Incomplete: the right answer, and what stands below it did not arrive, or whom to call in danger came late.',
    'Older version: another channel, or the desk, has a newer one.',
    'None: the channel said that there is no answer. Unreachable: it said nothing.',
    'A channel that is turned off, and a rendering of what has no answer, is no fault.',
  ],
  history: 'History',
  day: 'Begun',
  right: 'Right',
  notRight: 'Not right',
  staleCases: 'Stale',
  everywhere: 'From publishing until it is in every channel',
  seconds: (p50: string, p95: string, of: number) =>
    `Half within ${p50}, 95 of 100 within ${p95}, of ${count(of, { one: '# publication', other: '# publications' })} in 90 days.`,
  fewSeconds: (of: number) =>
    `${count(of, { one: 'Only # publication', other: 'Only # publications' })} in 90 days: too few to say how long it takes.`,
  noSeconds: 'No publication was seen in every channel yet.',
  never: (of: number) => count(of, { one: '# publication never was.', other: '# publications never were.' }),
  duration: (seconds: number) =>
    seconds < 100 ? `${number(Math.round(seconds))} s` : `${number(Math.round(seconds / 60))} min`,
  visits: 'Visits by people',
  visitsText:
    'Somebody calls or comes to a counter, asks a case in its own words, and two people rate what was said, each by themselves. Staff are told beforehand that this happens; nobody is named, and nothing is recorded.',
  card: 'Card for a visit',
  ask: 'Ask',
  mustCome: 'Must be said',
  mustNotCome: 'Must not be said',
  comesFirst: 'Must be said first',
  noAnswer: 'That there is no answer yet, and whom to reach',
  keyOf: (who: string, day: string) => `Key agreed by ${who}, ${day}.`,
  channel: 'Where',
  channels: { phone: 'by phone', counter: 'at a counter' },
  visitedOn: 'On',
  rating: 'What was said was',
  ratings: { right: 'right', incomplete: 'incomplete', wrong: 'wrong', none: 'no answer' },
  chooseRating: 'Choose',
  save: 'Write it down',
  rate: 'Rate it too',
  waitsForSecond: 'waits for a second person',
  visit: 'Visit',
  first: 'First',
  second: 'Second',
  noVisits: 'No visit was written down yet.',
  hidden: 'shown once both have rated',
  agreement: (same: number, both: number, percent: number) =>
    `Both said the same of ${number(same)} of ${count(both, { one: '# visit', other: '# visits' })} (${number(percent)}%).`,
  kappa: (kappa: string) => `Cohen’s kappa: ${kappa} (0: as by chance, 1: always the same).`,
  noKappa: 'Cohen’s kappa cannot be told: all ratings are the same.',
  few: (least: number) => `Fewer than ${number(least)} visits: one more may change these figures a lot.`,
}
