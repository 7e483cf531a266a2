import { countingIn } from '../../../html/count.ts'

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
    title: { day: 'Questions a day', week: 'Questions a week' },
    summary: (questions: number) => `${count(questions, { one: '# question', other: '# questions' })} in this time.`,
    empty: 'Nobody asked a question in this time.',
    definition:
      'Each question counts once, on the day it came in, by what we replied. “Answer”: we showed one answer. “People to reach”: someone asked for a person, a number, an address or hours, and got them. “Choices”: we asked which of up to three answers it is. “No answer”: it joined a gap. “Nothing asked”: a greeting, thanks or the like, which got a short text. With an agency chosen, these are the questions asked on that agency’s pages.',
  },
  answered: {
    title: 'Share answered',
    summary: (answered: string, choices: string, unanswered: string) =>
      `${answered} got an answer, ${choices} got choices, ${unanswered} got no answer.`,
    before: (share: string) => `In the same time before, ${share} got an answer or choices.`,
    empty: 'There are no questions to count.',
    lines: { any: 'Answer or choices', answer: 'Answer' },
    definition:
      'Of all questions in the time, the share that got an answer, and the share that got an answer or choices. Who asked for people to reach and got them counts as answered. What asked nothing does not count. It does not say whether the answer was right: feedback and the test questions do.',
  },
  gaps: {
    title: 'Top gaps',
    summary: (gaps: number) =>
      `${count(gaps, { one: '# open gap', other: '# open gaps' })} with the most people, asked in this time.`,
    empty: 'No open gap was asked in this time.',
    question: 'Question',
    people: 'People',
    first: 'First asked',
    last: 'Last asked',
    definition:
      'Open gaps that someone asked in the time, most people first, ten at most. People are counted since the gap was first asked. With an agency chosen, only those who asked on its pages.',
  },
  times: {
    title: 'Time to an answer',
    summary: (gaps: number) => `${count(gaps, { one: '# gap was', other: '# gaps were' })} answered in this time.`,
    empty: 'No gap was answered in this time.',
    agency: 'Agency',
    answered: 'Gaps answered',
    median: 'Half took at most',
    longest: 'The longest took',
    days: (days: number) => (days < 1 ? 'less than a day' : count(Math.round(days), { one: '# day', other: '# days' })),
    definition:
      'From the first time someone asked to the moment a published answer closed the gap, for gaps closed in the time. Slowest agency first. The agency is the one that owns the answer. Gaps that still wait are not in it: see the top gaps.',
  },
  feedback: {
    title: 'Feedback',
    summary: (helpful: string, said: number) =>
      `${helpful} of ${count(said, { one: '# person who told us', other: '# people who told us' })} said the answer helped.`,
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
    definition:
      '“Did this answer your question?”, yes or no, on the day it was said. Someone who changes their mind counts once, with the last word. A reason is only asked after a no, and may be left out. With an agency chosen, this is about the answers that agency owns.',
  },
  marks: {
    title: 'Replies that writers checked',
    summary: (share: string, from: string, to: string, marked: number) =>
      `${share} of ${count(marked, { one: '# checked reply was', other: '# checked replies were' })} right. Of all replies it is likely between ${from} and ${to}.`,
    empty: 'Nobody checked a reply in this time.',
    check: 'Check replies',
    verdicts: (right: number, partly: number, wrong: number) =>
      `Right: ${number(right)}. Partly right: ${number(partly)}. Wrong: ${number(wrong)}.`,
    definition:
      'Replies of a random sample, by what writers said of them at the desk, on the day they said it. The range is the 95 % interval by Wilson’s score: narrow where many were checked. It holds for all replies only where the sample was gone through as it came.',
  },
  reviews: {
    title: 'Checks due',
    summary: (overdue: number, soon: number) =>
      `${count(overdue, { one: '# answer is', other: '# answers are' })} past the day of the next check. ${count(soon, { one: '# more is', other: '# more are' })} due in the next 30 days.`,
    empty: 'Nothing is published.',
    agency: 'Agency',
    answers: 'Answers',
    overdue: 'Overdue',
    soon: 'Due in 30 days',
    definition:
      'Published answers by the day their next check is due, as of today, whatever time is chosen. Each language of an answer counts. Overdue: before today. Due in 30 days: from today on.',
  },
  plain: {
    title: 'Plain language',
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
    definition:
      'The mean score of the plain-language check over an agency’s published answers, as of today; hardest to read first. 100: nothing to change. Over 90: ready. 70 to 90: a few sentences to rewrite. Under 70: write it again. Change: since the first day of the time that has a score.',
  },
}
