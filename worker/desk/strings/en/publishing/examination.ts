import { countingIn } from '../../../../html/texts/count.ts'

const { count } = countingIn('en')

/** The questions that the gate asks before anything goes live. */
export const examination = {
  title: 'Test questions',
  all: 'Test questions',
  intro:
    'Before a text goes live, the gate asks these. Each must get one of its answers, or none. What is changed here counts at once.',
  count: (questions: number) => count(questions, { one: '# question', other: '# questions' }),
  kind: 'Which',
  kinds: {
    '': 'All that are asked',
    must: 'Must get an answer',
    none: 'Must get no answer',
    changed: 'Changed at the desk',
    retired: 'Retired',
  },
  question: 'Question, as people type it',
  right: 'Right answers',
  none: 'No answer',
  gone: (id: string) => `${id} (not live)`,
  changedAt: (name: string, when: string) => `${name}, ${when}`,
  lastChange: 'Changed at the desk',
  noMatch: 'No test question matches.',
  addTitle: 'Add a question',
  changeTitle: 'Change it',
  answers: 'Right answers, by their names in the address',
  answersHint: 'One name a line: any of them will do. Empty: it must get no answer.',
  reason: 'Why? The reason is kept',
  add: 'Add',
  save: 'Save',
  retire: 'Retire: ask it no more',
  restore: 'Ask it again',
  retired: 'This question is retired: the gate does not ask it.',
  fromFile: 'As the content folder says it.',
  notInFile: 'It is not in the content folder yet: npm run content brings it there.',
  problems: {
    question: 'Type the question.',
    long: (characters: number) => `Use ${count(characters, { one: '# letter', other: '# letters' })} at most.`,
    there: 'This question is there already.',
    unknown: (id: string) => `There is no answer “${id}”.`,
    reason: 'Say why.',
    many: (answers: number) => `Name ${count(answers, { one: '# answer', other: '# answers' })} at most.`,
  },
}
