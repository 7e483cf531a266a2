import { countingIn } from '../../../../html/texts/count.ts'

const { count } = countingIn('en')

/** The words of what became of one's own work in English; the other languages have the same keys. */
export const credit = {
  title: 'Whom your answers helped',
  intro: 'Only you see this page. It compares you with nobody.',
  none: 'No live answer has your words in it yet.',
  summary: (answers: number, given: string, receipts: string) =>
    `You wrote in ${count(answers, { one: '# live answer', other: '# live answers' })}. Given in the last 90 days: ${given} times. Receipts that they settled: ${receipts}.`,
  /** `#` stands for the first number that is told. */
  few: 'fewer than #',
  answer: 'Answer',
  given: 'Times given',
  people: 'People who had no answer before',
  receipts: 'Receipts settled',
}
