import { countingIn } from '../../../../html/texts/count.ts'

const { count } = countingIn('en')

/** Drafts and reviews as a list, and what is done with many at once. */
export const reviews = {
  title: 'Drafts and reviews',
  count: (drafts: number) => count(drafts, { one: '# draft', other: '# drafts' }),
  noMatch: 'No draft matches.',
  state: 'State',
  states: { open: 'All that are open', draft: 'Being written', 'in-review': 'In review', discarded: 'Discarded' },
  tags: { draft: 'being written', 'in-review': 'in review', discarded: 'discarded', published: 'published' },
  planned: 'planned',
  writer: 'Writer',
  anyWriter: 'Any writer',
  reviewer: 'Reviewer',
  anyReviewer: 'Any reviewer',
  noReviewer: 'No one in particular',
  setReviewer: 'Set who reviews it',
  due: 'Due',
  order: 'Order',
  orders: { newest: 'Saved last first', oldest: 'Waiting longest first', due: 'Due soonest first' },
  saved: 'Saved',
  choose: (title: string) => `Choose “${title}”`,
  acts: { review: 'Send for review', publish: 'Publish', discard: 'Discard' },
  withChosen: 'With those chosen',
  resultTitle: 'What happened',
  results: {
    published: 'Published',
    review: 'Sent for review',
    discarded: 'Discarded',
    wrong: 'Left as it is: fix its problems first',
    held: (questions: number) =>
      `Not published: ${count(questions, { one: 'a question would lose its right answer', other: '# questions would lose their right answer' })}`,
    'not-allowed': 'Left as it is: your role does not allow it',
    'two-people': 'Left as it is: somebody who did not write in it must publish it',
    closed: 'Left as it is: it is in another state by now',
  },
  chooseFirst: 'Choose drafts first.',
}
