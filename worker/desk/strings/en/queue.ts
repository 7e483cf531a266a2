import { countingIn } from '../../../html/texts/count.ts'

const { count, number } = countingIn('en')

/** The list of gaps and of other work. */
export const queue = {
  title: 'What people could not find out',
  now: (gaps: number, people: number) =>
    `${count(gaps, { one: '# gap is', other: '# gaps are' })} open. ${count(people, { one: '# person is', other: '# people are' })} waiting.`,
  answered: (answered: number, asked: number) =>
    `In the last 7 days, ${number(answered)} of ${count(asked, { one: '# question', other: '# questions' })} got an answer.`,
  nobodyWaits: 'No gap is open. Nobody is waiting for an answer.',
  workFilter: 'Kind of work',
  works: { question: 'No answer', choices: 'Asked back', feedback: 'Did not help', review: 'Check due' },
  workText: {
    question: 'Questions that got no answer. Questions that ask the same thing are grouped.',
    choices: 'We asked “which do you mean?”, and at most one person in five picked one.',
    feedback: 'Answers that people said did not help. A new version of the text takes an answer off this list.',
    review:
      'Answers whose owner must check them again. Publishing them with a new check date takes them off this list.',
  },
  workEmpty: {
    question: 'When someone asks a question that has no answer, it shows up here.',
    choices: 'When people do not pick any of the choices they are asked about, it shows up here.',
    feedback: 'When someone says that an answer did not help, it shows up here.',
    review: 'No answer is due for a check.',
  },
  stateFilter: 'State',
  lists: {
    open: 'Open',
    mine: 'Mine',
    aside: 'Put aside',
    answered: 'Answered',
    dismissed: 'Dismissed',
    'not-ours': 'Not ours',
  },
  order: 'Order',
  orders: { impact: 'Most people recently', people: 'Most people', recent: 'Last asked' },
  findGaps: 'Find in questions, or a code',
  alsoAsked: 'Found in:',
  topic: 'Topic',
  anyTopic: 'Any topic',
  worksOnIt: 'Who works on it',
  anyPerson: 'Anyone',
  nobody: 'Nobody yet',
  noMatch: 'No gap matches these filters.',
  showAll: 'Show all open gaps',
  question: 'Question',
  people: 'People',
  askedOn: 'Asked on',
  nearestAnswer: 'Nearest answer',
  whenAsked: 'First and last asked',
  answer: 'Answer',
  notHelped: 'People not helped',
  whenSaid: 'Last feedback',
  overdueBy: (days: number) => `${count(days, { one: '# day', other: '# days' })} late`,
  notDueYet: 'not due yet',
  andPlaces: (first: string, more: number) => `${first} and ${more} more`,
  otherWordings: (wordings: number) => count(wordings, { one: 'and # other wording', other: 'and # other wordings' }),
  notIn: (words: string) => `does not say ${words}`,
  onlyInLanguage: (language: string) => `only in ${language}`,
  pickedOne: (people: number) => `${count(people, { one: '# person', other: '# people' })} picked one`,
  cannotWait: (people: number) => `urgent for ${count(people, { one: '# person', other: '# people' })}`,
  handedBy: (name: string) => `handed over by ${name}`,
  withPerson: (name: string) => `with ${name}`,
  asideUntil: (day: string) => `put aside until ${day}`,
  weeks: (weeks: number) => count(weeks, { one: '# week', other: '# weeks' }),
  weeksSpoken: (counts: number[]) => `Asked each week, oldest first: ${counts.join(', ')}`,
  choose: (question: string) => `Choose: ${question}`,
  logFull: (questions: number) =>
    `In the last 7 days the log was full: ${count(questions, { one: '# question was', other: '# questions were' })} counted and not kept.`,
  notGrouped: (questions: number) =>
    `${count(questions, { one: '# question is', other: '# questions are' })} not grouped or not kept, because too many different questions came in.`,
}
