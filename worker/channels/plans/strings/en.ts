import { countingIn } from '../../../html/texts/count.ts'

const { number, count } = countingIn('en')

/** The words around a plan in English; the other languages have the same keys. */
export const en = {
  title: 'Customer service plans',
  intro:
    'What agencies plan for the people they serve, with what they promised and how it went; and their yearly reports on plain writing.',
  none: 'No plan is published yet.',
  plansOf: (agency: string) => `Customer service plans of ${agency}`,
  titleOf: (agency: string, year: number) => `Customer service plan of ${agency} for fiscal year ${year}`,
  reportOf: (agency: string, year: number) => `Plain writing report of ${agency} for fiscal year ${year}`,
  published: (day: string) => `Published on ${day}. One person wrote it and another approved it.`,
  contents: 'Contents',
  report: 'Plain writing report',
  plan: 'Customer service plan',
  standards: 'What we promise',
  allYears: 'All years',
  number,
  outOf: (part: number, all: number) => `${number(part)} of ${number(all)}`,
  sections: {
    responsible: 'Who is responsible',
    customers: 'Who our customers are',
    promises: 'What we promise, and how we did',
    feedback: 'What people told us',
    'front-line': 'What our front line told us',
    initiative: 'Our main project',
    channels: 'Your choices',
    comparison: 'How we compare',
    complaints: 'Complaints, and how they are settled',
    weighed: 'What we weighed',
    culture: 'Our people',
    'plain-official': 'Who is responsible for plain writing',
    'plain-documents': 'What we write plainly',
    'plain-training': 'Training',
    'plain-compliance': 'How we keep it up',
    'plain-feedback': 'What people said about our writing',
    'plain-next': 'What comes next',
  },
  channels: {
    caption: (year: string) => `Questions on our pages, ${year}`,
    channel: 'By',
    questions: 'Questions',
    tooFew: 'Too few people asked to tell how.',
    names: {
      widget: 'Help window on a site',
      page: 'Plain page',
      print: 'Paper',
      text: 'Text message',
      voice: 'Phone',
      counter: 'Counter',
      kiosk: 'Public screen',
      mcp: 'Other software',
    },
  },
  promises: {
    caption: (year: string) => `Promises and their last result in ${year}`,
    none: (year: string) => `No promise has a result of ${year} yet.`,
    promise: 'Promise',
    target: 'At least',
    result: 'Result',
    kept: 'Kept',
    met: { yes: 'Met', no: 'Not met', 'cannot-tell': 'Cannot tell' },
    summary: (met: number, told: number, unclear: number) =>
      `Met: ${number(met)} of ${number(told)}. Where the target lies within the interval we cannot tell: ${number(unclear)}.`,
  },
  trust: {
    caption: 'Of those who answered our survey, not of the public',
    none: (year: string) => `We have no survey of ${year}.`,
    quarter: 'Quarter',
    statement: 'Statement',
    agreed: 'Agreed',
    answered: 'Answered, of those asked',
    coverage: 'Services that got an answer, of those with a survey',
    gaps: (gaps: number, days: number, year: string) =>
      `In ${year} ${count(gaps, { one: '# question that had no answer got one', other: '# questions that had no answer got one' })}. Half of them waited no longer than ${count(days, { one: '# day', other: '# days' })}.`,
  },
  reports: (all: number, looked: number, year: string) =>
    `In ${year} people said of ${count(all, { one: '# answer', other: '# answers' })} that it did not help. Looked at and closed: ${number(looked)}.`,
  answers: (live: number, spanish: string, overdue: number) =>
    `We have ${count(live, { one: '# answer', other: '# answers' })} in the help window, by phone, by text message and on paper. Of the English ones ${spanish} are in Spanish too. Overdue to be checked: ${number(overdue)}.`,
  culture: (trainings: number, people: string, lessons: number, year: string) =>
    `In ${year} we gave ${count(trainings, { one: '# training', other: '# trainings' })} with ${people} and wrote down ${count(lessons, { one: '# lesson', other: '# lessons' })}.`,
  people: {
    exactly: (people: number) => count(people, { one: '# person', other: '# people' }),
    fewer: (minimum: number) => `fewer than ${number(minimum)} people`,
    more: (people: number) => `more than ${number(people)} people`,
  },
  plain: {
    none: 'None of our answers has been judged for plain language yet.',
    score: (answers: number, score: number) =>
      `Plain language of ${count(answers, { one: '# answer', other: '# answers' })}: ${number(score)} of 100 on average.`,
    before: (score: number) => `At the start of the year: ${number(score)}.`,
  },
  trainings: {
    caption: (year: string) => `Trainings, ${year}`,
    none: (year: string) => `No training of ${year} is written down.`,
    name: 'Training',
    kind: 'Kind',
    day: 'Day',
    people: 'People',
    hours: 'Hours each',
    kinds: {
      'plain-language': 'Plain language',
      spanish: 'Writing in Spanish',
      accessibility: 'Accessibility',
      service: 'Customer service',
      other: 'Other',
    },
  },
  method: 'How this was counted',
  methodText: (minimum: number) =>
    `Figures are of the fiscal year that was over when the plan was published, and are not changed afterwards. No figure tells of fewer than ${number(minimum)} people: “–” or “< ${number(minimum)}” stands for those. A range in brackets is the 95% interval.`,
  of: 'Of',
  excludes: 'Not counted',
  version: (version: number) => `Method ${number(version)}.`,
}

/** The words around a plan; what an agency wrote in it is data. */
export type PlansStrings = typeof en
