import { countingIn } from '../../../html/texts/count.ts'

const { count, number } = countingIn('en')

/** The facts that answers use by name. */
export const facts = {
  title: 'Facts by name',
  text: 'One change in content/facts.yaml reaches every answer that names the fact. Those due for a check soonest come first.',
  none: 'No facts here.',
  all: (expired: number) => (expired === 0 ? 'Facts by name' : `Facts by name (${number(expired)} to check now)`),
  warned: (answers: number) =>
    count(answers, {
      one: 'Readers of # answer are told that a fact in it was due for a check',
      other: 'Readers of # answers are told that a fact in them was due for a check',
    }),
  name: 'Name',
  value: 'Value',
  owner: 'Who checks it',
  checked: 'Checked',
  expires: 'Holds until',
  expired: 'Check now',
  within: (days: number) => `Check within ${count(days, { one: '# day', other: '# days' })}`,
  source: 'Official page',
}
