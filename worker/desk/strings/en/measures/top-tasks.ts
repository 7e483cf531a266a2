/** The words of the page of top tasks in English; the other languages have the same keys. */
export const topTasks = {
  title: 'Top tasks',
  profile: 'Profile',
  everybody: 'Everybody',
  quarter: 'Quarter',
  task: 'Task',
  asked: (quarter: string) => `Asked in ${quarter}`,
  before: (quarter: string) => `A year before, in ${quarter}`,
  few: (minimum: string) => `fewer than ${minimum}`,
  nothing: (minimum: string) =>
    `No answer was given to ${minimum} questions and more in a month of this quarter that was counted.`,
  notCounted: 'Nobody counted then',
  partly: (quarter: string, months: string) => `Of ${quarter} only these months were counted: ${months}.`,
  missing: 'not written',
  follow: 'What people are shown',
  followText:
    'The front page, an agency’s page and suggestions while somebody types can follow what is asked. Danger never stands among them. An agency without a choice of its own goes by that of all.',
  rules: {
    writers: 'What writers chose',
    'last-quarter': 'What was asked in the last quarter that is over',
    'last-year': 'What was asked in this season a year ago',
    all: 'As all agencies',
  },
  save: 'Save',
  wouldShow: 'These would stand there now',
}
