import { countingIn } from '../../../html/texts/count.ts'

const { count, number } = countingIn('en')

/** Linking the questions of a gap to an answer. */
export const links = {
  title: 'Is it answered already?',
  text: 'Choose the answer. It will learn these questions.',
  suggestText: 'Choose the answer. A draft of it learns these questions; look at it, and send it for review.',
  suggest: 'Suggest this answer',
  choose: 'Link to this answer',
  findAnswer: 'Find another answer',
  foundNone: 'No answer found. Try other words, or write an answer.',
  closeness: {
    same: 'holds nearly all of these words',
    part: 'holds some of these words',
    little: 'holds few of these words',
  },
  givenNow: 'people who ask this way get this answer now',
  sureOf: (percent: number) => `${number(percent)}% likely to be the one`,
  confirmTitle: 'Link these questions to an answer',
  confirmText: 'Check that the answer says what these people need. Leave out questions that ask something else.',
  which: 'Questions the answer will learn',
  findWording: 'Show those that say',
  tickNone: 'Tick none',
  tickAll: 'Tick the most asked',
  preview: 'Show what would change',
  needed: 'Choose at least one question.',
  tooMany: (limit: number) =>
    `An answer can learn at most ${count(limit, { one: '# question', other: '# questions' })}. Choose fewer.`,
  already: 'The answer knows all of these already.',
  stale: 'Someone changed this answer while you looked at it. Check it, and send again.',
  note: (learned: number) =>
    count(learned, { one: 'Learned # question from a gap', other: 'Learned # questions from a gap' }),
  save: 'Link and publish',
}
