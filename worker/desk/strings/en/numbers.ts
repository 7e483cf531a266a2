import { countingIn } from '../../../html/texts/count.ts'

const { count, number } = countingIn('en')

/** The words of the desk's numbers in English; the other languages have the same keys. */
export const numbers = {
  title: 'Numbers',
  intro: 'What people asked, and how well we answer them.',
  ranges: {
    '7d': 'Last 7 days',
    '30d': 'Last 30 days',
    '90d': 'Last 90 days',
    '12m': 'Last 12 months',
  },
  rangeLabel: 'Time',
  days: (from: string, to: string) => `From ${from} to ${to}, in UTC.`,
  noAgency: 'no agency',
  exchange: 'Export and import',
  table: 'Show as a table',
  csv: 'Download as CSV',
  definition: 'What this counts',
  denominator: 'Of',
  excludes: 'Not counted',
  intervals: {
    wilson: 'The range is the 95% interval by Wilson’s score: narrow where many were counted.',
    xmr: 'All of them were counted.',
    none: 'All of them were counted.',
  },
  minimum: (people: number) => `No share is given of fewer than ${number(people)} people.`,
  method: (version: number) => `Method ${number(version)}.`,
  changes: {
    rose: 'it rose',
    fell: 'it fell',
    'no-clear-change': 'no clear change',
    'too-few': 'too few to compare',
  },
  sinceBefore: (change: string) => `Compared with the time before: ${change}.`,
  signals: {
    none: (low: string, high: string) => `Between ${low} and ${high} is what chance explains. Nothing stands out.`,
    some: (low: string, high: string) => `Between ${low} and ${high} is what chance explains. What stands out:`,
    provisional: 'There are fewer than 20 points, so these limits may still move.',
    rules: {
      outside: (day: string) => `${day} lies outside.`,
      run: (day: string) => `Seven in a row, up to ${day}, lie on one side of the middle.`,
      trend: (day: string) => `Seven in a row, up to ${day}, go one way.`,
      'near-limit': (day: string) => `Two of three, up to ${day}, lie close to a limit.`,
    },
  },
  failed: 'We could not load this figure. Load the page again in a minute.',
  notCounted: (questions: number) =>
    count(questions, {
      one: '# question came in over the daily limit of the log. It is in none of these figures.',
      other: '# questions came in over the daily limit of the log. They are in none of these figures.',
    }),

  day: 'Day',
  week: 'Week from',
  total: 'Questions',
  kinds: {
    answer: 'Answer',
    contacts: 'People to reach',
    choices: 'Choices',
    unanswered: 'No answer',
    note: 'Nothing asked',
  },
  kindOn: (kind: string, value: number, day: string) => `${kind}, ${day}: ${number(value)}`,

  questions: {
    chart: { day: 'Questions a day', week: 'Questions a week' },
    summary: (questions: number) => `${count(questions, { one: '# question', other: '# questions' })} in this time.`,
    empty: 'Nobody asked a question in this time.',
  },
  answered: {
    summary: (answered: string, choices: string, unanswered: string) =>
      `${answered} got an answer, ${choices} got choices, ${unanswered} got no answer.`,
    before: (share: string) => `In the same time before, ${share} got an answer or choices.`,
    empty: 'There are no questions to count.',
    lines: { any: 'Answer or choices', answer: 'Answer' },
  },
  channels: {
    summary: (channels: number) =>
      `Questions came in by ${count(channels, { one: '# channel', other: '# channels' })} in this time.`,
    empty: 'Nobody asked by any channel in this time.',
    questions: 'Questions',
    answered: 'Share answered',
    without: 'Feedback, times, checks and plain language are counted of all channels together.',
  },
  'counter-linked': {
    summary: (share: string, closed: number) =>
      `${share} of ${count(closed, { one: '# contact', other: '# contacts' })} closed at the counter ended with an answer.`,
    tooFew: (closed: number) =>
      `${count(closed, { one: '# contact was', other: '# contacts were' })} closed at the counter: too few to give a share.`,
    empty: 'No contact was closed at the counter in this time.',
    ends: (linked: number, none: number) => `With an answer: ${number(linked)}. Could not answer: ${number(none)}.`,
  },
  gaps: {
    summary: (gaps: number) =>
      `${count(gaps, { one: '# open gap', other: '# open gaps' })} with the most people, asked in this time.`,
    empty: 'No open gap was asked in this time.',
    question: 'Question',
    people: 'People',
    first: 'First asked',
    last: 'Last asked',
  },
  times: {
    summary: (gaps: number) => `${count(gaps, { one: '# gap was', other: '# gaps were' })} answered in this time.`,
    empty: 'No gap was answered in this time.',
    agency: 'Agency',
    answered: 'Gaps answered',
    median: 'Half were answered within',
    longest: 'The longest took',
    days: (days: number) => (days < 1 ? 'less than a day' : count(Math.round(days), { one: '# day', other: '# days' })),
  },
  feedback: {
    summary: (helpful: string, said: number, from: string, to: string) =>
      `${helpful} of ${count(said, { one: '# person who told us', other: '# people who told us' })} said the answer helped (95% interval: ${from} to ${to}).`,
    tooFew: (said: number) =>
      `${count(said, { one: '# person told us. That is', other: '# people told us. That is' })} too few to give a share.`,
    empty: 'Nobody told us about an answer in this time.',
    kinds: { helpful: 'It helped', unhelpful: 'It did not help' },
    reasons: 'Why it did not help',
    reason: {
      wrong: 'Wrong or incomplete',
      confusing: 'Confusing',
      'not-detailed': 'Not detailed enough',
      'not-asked': 'Not what I asked',
      'broken-link': 'A link did not work',
    },
    times: 'Times',
  },
  marks: {
    summary: (share: string, from: string, to: string, marked: number) =>
      `${share} of ${count(marked, { one: '# checked reply was', other: '# checked replies were' })} right. Of all replies it is likely between ${from} and ${to}.`,
    empty: 'Nobody checked a reply in this time.',
    check: 'Check replies',
    verdicts: (right: number, partly: number, wrong: number) =>
      `Right: ${number(right)}. Partly right: ${number(partly)}. Wrong: ${number(wrong)}.`,
  },
  reviews: {
    summary: (overdue: number, soon: number) =>
      `${count(overdue, { one: '# answer is', other: '# answers are' })} overdue for a check. ${soon === 0 ? 'No more are' : count(soon, { one: '# more is', other: '# more are' })} due in the next 30 days.`,
    empty: 'Nothing is published.',
    agency: 'Agency',
    answers: 'Answers',
    overdue: 'Overdue',
    soon: 'Due in 30 days',
  },
  plain: {
    summary: (score: number, answers: number) =>
      `${number(score)} of 100 on average, over ${count(answers, { one: '# answer', other: '# answers' })}.`,
    waiting: (answers: number) =>
      `${count(answers, { one: '# answer is', other: '# answers are' })} still being checked. Load the page again in a moment.`,
    empty: 'No published answer is checked yet.',
    agency: 'Agency',
    answers: 'Answers',
    score: 'Score',
    change: 'Change',
    since: (points: string, day: string) => `${points} since ${day}`,
    noChange: (day: string) => `the same since ${day}`,
    unknown: 'no earlier score',
  },
}
