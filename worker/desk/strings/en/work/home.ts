import { countingIn } from '../../../../html/texts/count.ts'

const { count } = countingIn('en')

/** The first page: what waits for who looks. */
export const home = {
  title: 'Waiting for you',
  nothing: 'Nothing waits for you.',
  toQueue: 'See what people could not find out',
  review: (drafts: number) => count(drafts, { one: '# draft to review', other: '# drafts to review' }),
  sentBack: (drafts: number) => count(drafts, { one: '# draft came back to you', other: '# drafts came back to you' }),
  comments: (comments: number) => count(comments, { one: '# comment for you', other: '# comments for you' }),
  offered: (things: number) =>
    count(things, { one: '# thing is offered to you', other: '# things are offered to you' }),
  unclaimed: (things: number) => count(things, { one: '# thing that nobody took', other: '# things that nobody took' }),
  given: (gaps: number) => count(gaps, { one: '# piece of work is yours', other: '# pieces of work are yours' }),
  checks: (answers: number) => count(answers, { one: '# answer to check again', other: '# answers to check again' }),
  facts: (facts: number) =>
    count(facts, { one: '# fact to check within 30 days', other: '# facts to check within 30 days' }),
  contacts: (contacts: number) =>
    count(contacts, { one: '# contact to check within 30 days', other: '# contacts to check within 30 days' }),
  factsAsked: (facts: number) =>
    count(facts, { one: '# change of a fact to approve', other: '# changes of facts to approve' }),
  recordsAsked: (records: number) =>
    count(records, {
      one: '# change of contacts, closed days, agencies or states to approve',
      other: '# changes of contacts, closed days, agencies or states to approve',
    }),
  held: (plans: number) =>
    count(plans, { one: '# planned text was held back', other: '# planned texts were held back' }),
  late: (texts: number) =>
    count(texts, { one: '# text is not in every channel yet', other: '# texts are not in every channel yet' }),
  behind: (version: number, channels: string, since: string) =>
    `version ${version}, missing in ${channels} since ${since}`,
  drafts: (drafts: number) => count(drafts, { one: 'Your draft', other: 'Your # drafts' }),
  all: 'See all',
  by: (name: string, when: string) => `${name}, ${when}`,
  dueOn: (day: string) => `due ${day}`,
  until: (day: string) => `holds until ${day}`,
  people: (people: number) => count(people, { one: '# person', other: '# people' }),
}
