/** The words of the log of trainings in English; the other languages have the same keys. */
export const trainings = {
  title: 'Trainings',
  intro:
    'What an agency trained its people in. The yearly report on plain writing takes it from here. It holds how many took part, and no names.',
  choose: 'Choose an agency.',
  none: 'Nothing is written down yet.',
  newTitle: 'Write down a training',
  name: 'What it was',
  kind: 'Kind',
  kinds: {
    'plain-language': 'Plain language',
    spanish: 'Writing in Spanish',
    accessibility: 'Accessibility',
    service: 'Customer service',
    other: 'Other',
  },
  day: 'Day',
  people: 'People who took part',
  hours: 'Hours each',
  save: 'Write it down',
  drop: 'Take it out',
  problem: 'Fill in everything: a day that is not in the future, whole people, and hours from a quarter to 200.',
}
