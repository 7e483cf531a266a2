import { countingIn } from '../../../html/texts/count.ts'

const { count } = countingIn('en')

/** Every sentence of sheets and booklets that is not an answer's. Spanish keeps the same keys. */
export const en = {
  print: 'Print',
  howToPrint: 'Print this page from your browser’s menu, or save it there as a PDF.',
  off: 'Sheets for printing are turned off here',
  large: 'Large print',
  normal: 'Normal print',
  back: 'Back to the page',
  tick: 'Tick each box when the step is done. Write a date or number on the line.',
  newest: 'The newest version of this answer:',
  owner: (owner: string) => `Written by ${owner}`,
  goodUntil: (day: string) => `Facts hold until ${day}`,
  printed: (day: string) => `Printed on ${day}`,
  page: 'Page',
  of: 'of',
  contents: 'Contents',
  booklet: (answers: number) => `Booklet with ${count(answers, { one: '# answer', other: '# answers' })}`,
  newestBooklet: 'The newest version of this booklet:',
  part: (part: number, parts: number) => `Part ${part} of ${parts}`,
  nextPart: 'Next part',
}
export type PrintStrings = typeof en
