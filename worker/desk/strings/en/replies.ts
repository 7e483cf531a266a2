import { countingIn } from '../../../html/texts/count.ts'

const { count } = countingIn('en')

/** Saying of recent replies whether they were right. */
export const replies = {
  title: 'Check replies',
  intro: (days: number) =>
    `A random sample of what people asked in the last ${count(days, { one: '# day', other: '# days' })}, personal data removed, and what we replied. Say how it was. What you say is right becomes a test question, and stays one in the next build.`,
  count: (replies: number) => count(replies, { one: '# reply', other: '# replies' }),
  none: 'There is no reply here that waits for a mark.',
  kind: 'Kind of reply',
  anyKind: 'All kinds',
  markedToo: 'Marked ones too',
  question: 'Question',
  reply: 'Reply',
  asked: 'Asked on',
  mark: 'How was it?',
  verdicts: { right: 'Right', partly: 'Partly right', wrong: 'Wrong' },
  better: 'Should have been (an answer’s id, or none)',
  shouldBe: (title: string) => `should have been: ${title}`,
  noAnswer: 'no answer',
  noSuchAnswer: 'There is no answer with this id.',
  by: (person: string, day: string) => ` ${person}, ${day}`,
  undo: 'Take back',
  notYet: 'Not marked yet',
  download: 'Download the marks as test questions',
}
