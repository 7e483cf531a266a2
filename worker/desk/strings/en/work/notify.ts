import { countingIn } from '../../../../html/texts/count.ts'

const { count } = countingIn('en')

/** How people at the desk are told of what waits. */
export const notify = {
  title: 'How you are told',
  text: 'What waits for you stands on the first page. You can be told by mail and by a feed, too. They name no question and no title.',
  all: 'How you are told',
  saved: 'Saved.',
  mailTitle: 'By mail',
  mailTo: (email: string) =>
    email ? `To ${email}.` : 'Your address is not known here: ask an admin to add you with it.',
  noProvider: 'This deployment sends no mail. Who runs it can set a provider.',
  mail: {
    off: 'No mail',
    once: 'As things happen',
    digest: 'Once a day, in the morning',
    weekly: 'Once a week, on Monday morning',
  },
  kindsTitle: 'What you hear of',
  kindsText: 'By mail and in your feed. What waits for you stands on the first page all the same.',
  kinds: {
    review: 'Drafts that wait for review',
    'sent-back': 'Your drafts that come back',
    comment: 'Comments on what you wrote, or that name you',
    given: 'Gaps that somebody gives you',
    offered: 'Work that is offered to you',
    unclaimed: 'Work that nobody took',
    published: 'What you wrote goes live',
    held: 'Planned texts that were held back',
    asked: 'Changes of facts and contacts to approve',
    checks: 'Answers whose check is due',
    facts: 'Facts that soon no longer hold',
  },
  save: 'Save',
  feedTitle: 'By a feed of your own',
  feedText: 'Its address is a secret: whoever has it can read what you are told. It ends when your access ends.',
  feedOnce: 'The address, shown this once',
  feedNew: 'Make an address',
  feedAgain: 'Make a new address; the old one ends',
  feedOff: 'End the feed',
  last: 'What you were told of last',
  none: 'Nothing yet.',
  lines: {
    review: (who: string) => `${who} sent a draft for review`,
    'sent-back': (who: string) => `${who} sent your draft back`,
    comment: (who: string) => `${who} commented on a draft`,
    given: (who: string) => `${who} gave you a gap`,
    offered: (_who: string) => 'Something is offered to you: you may know about it',
    unclaimed: (_who: string) => 'Nobody took something that was offered',
    published: (who: string) => `${who} published what you wrote`,
    asked: (who: string) => `${who} asks you to approve a change of a fact or contact`,
    checks: (_who: string) => 'The check of answers is due',
    facts: (_who: string) => 'Facts hold for a week at most, or no longer',
    held: (_who: string) => 'What you approved for later was held back',
  },
  subject: (things: number) =>
    count(things, { one: 'One Stop: # thing waits for you', other: 'One Stop: # things wait for you' }),
  why: 'You get this mail because you chose it. Change that here:',
}
