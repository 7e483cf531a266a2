import { countingIn } from '../../../html/count.ts'

const { count } = countingIn('en')

/** Every sentence of the plain pages that is not an answer's. Spanish keeps the same keys. */
export const en = {
  ask: 'Ask a question',
  askButton: 'Ask',
  yourQuestion: 'Your question',
  youAsked: 'You asked:',
  askAnother: 'Ask another question',
  askHint: 'Use your own words. Leave out names and ID numbers.',
  related: 'Related questions',
  switchLanguage: 'Español',
  otherLanguage: 'Esta respuesta en español',
  choices: 'Which of these do you mean?',
  none: 'None of these',
  noneOfThese: 'None of these? Ask again with other words, or reach a person:',
  unanswered: 'We don’t have an answer to that yet',
  unansweredText:
    'We passed your question on, without your name, to the people who write our answers. To see the answer later, keep this code:',
  notKept: 'We could not pass your question on',
  notKeptText: 'Something is not working on our side. Send it again in a moment, or reach a person below.',
  sendAgain: 'Send it again',
  people: 'Talk to a person',
  needHelp: 'Need help today?',
  nearest: 'Is it one of these?',
  receipt: 'Have a receipt code?',
  receiptLabel: 'Receipt code',
  receiptButton: 'Show my answer',
  receiptWaiting: 'We are still working on your answer',
  receiptAsked: (question: string, day: string) =>
    `You asked on ${day}: “${question}”. You can come back with the same code.`,
  receiptClosed: 'We could not answer this one',
  receiptUnknown: 'We don’t know that code. Check it, and try again.',
  withdrawn: 'This answer was taken down',
  withdrawnText: 'It no longer holds. Ask again, or reach a person.',
  withdrawnNear: 'These may help',
  off: 'Questions are not taken on this page',
  offText: 'Answers can still be read at their own addresses. To ask, reach a person.',
  notFound: 'We don’t have this page',
  notFoundText: 'The address may be old. Ask your question, or reach a person.',
  empty: 'Type your question first.',
  tooLong: (limit: number) =>
    `Your question is too long. Use at most ${count(limit, { one: '# character', other: '# characters' })}.`,
  changesText: 'Rules, fees and deadlines that changed since you may have read them.',
  changesFeed: 'Follow this list as a feed',
  changesNone: 'Nothing changed lately.',
  changedIn: (month: string, what: string) => `Changed in ${month}: ${what}`,
  answeredText: 'Many people asked us these questions when we had no answer yet. Now we do.',
  answeredEmpty:
    'There is nothing to show yet. When many people ask for the same answer and we write it, it shows up here.',
  answeredNoMore: 'There is nothing on this page of the list.',
  answeredFailed: 'We can’t show the list right now. Try again in a minute, or ask your question below.',
  answeredAsked: 'People asked:',
  answeredPeople: (people: number, day: string, agency: string) =>
    `${count(people, { one: '# person asked', other: '# people asked' })}. Answered on ${day} by ${agency}.`,
  newer: 'Newer answers',
  older: 'Older answers',
  tagline: 'One answer to your question, from all the agencies it takes',
}
export type PageStrings = typeof en
