import { countingIn } from '../../../html/texts/count.ts'

const { count, number } = countingIn('en')

/** The facts that answers use by name. */
export const facts = {
  title: 'Shared facts',
  text: 'One change here reaches every answer that names the fact, in every channel, within seconds. Those due for a check soonest come first.',
  none: 'No facts here.',
  all: (expired: number) => (expired === 0 ? 'Shared facts' : `Shared facts (${number(expired)} to check now)`),
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
  change: 'Change it',
  changeNow: 'Change it in every answer',
  ask: 'Ask a reviewer to change it',
  reason: 'Why it changes',
  asked: (who: string) => `${who} asks for this change`,
  approve: 'Approve it',
  refuse: 'Refuse it',
  still: 'Still right',
  stillDo: 'I checked it today: it is still right',
  notChanged: 'Nothing was changed. Look at the fields that are marked.',
  usedIn: (answers: number) =>
    count(answers, { zero: 'No answer names it', one: 'In # answer', other: 'In # answers' }),
  said: {
    live: 'Changed. Every answer that names it has it within seconds.',
    asked: 'Sent. A reviewer of its agency must approve it.',
    planned: 'Approved. It begins on its day, and what holds now holds until then.',
    'called-off': 'Called off. What holds now goes on.',
    checked: 'Kept: checked today.',
    refused: 'Refused. Nothing was changed.',
    withdrawn: 'Taken back. Nothing was changed.',
    other: 'It was changed meanwhile. Look at it as it is now.',
  },
  problems: {
    value:
      'One line that can stand inside a sentence: text, a link as [text](https://…), or a number as [800-772-1213](tel:+18007721213).',
    https: 'An address that begins with https://.',
    day: 'A day after today.',
    needed: 'This cannot be empty.',
  },
}
