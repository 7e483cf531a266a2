import { countingIn } from '../../../../html/texts/count.ts'

const { count } = countingIn('en')

/** One contact of an agency: a number to call, its hours, what to have ready. */
export const contacts = {
  change: 'Change it',
  changeNow: 'Change it everywhere',
  phone: 'Number that is dialled',
  phoneHelp: 'As 800-772-1213, or a short code as 988.',
  phoneText: 'Number as people read it',
  tty: 'TTY',
  ready: 'What to have ready',
  url: 'Page',
  hours: 'Hours',
  hoursKinds: { unknown: 'Not told', always: 'Day and night', week: 'These hours' },
  zone: 'Time zone',
  callersZone: 'The caller’s own',
  line: (line: number) => `Line ${line} of the hours`,
  from: 'From',
  to: 'Until',
  usedIn: (answers: number) =>
    count(answers, { zero: 'No answer names it', one: 'Named in # answer', other: 'Named in # answers' }),
  written: (answers: number) =>
    count(answers, {
      one: '# answer has this number in a text of its own: it does not change there',
      other: '# answers have this number in texts of their own: it does not change there',
    }),
  offline: 'Where a page cannot reach this service at all, the button shows numbers of the last deployment.',
  said: {
    live: 'Changed. Every answer and channel has it within seconds.',
    asked: 'Sent. A reviewer of its agency must approve it.',
    refused: 'Refused. Nothing was changed.',
    other: 'It was changed meanwhile. Look at it as it is now.',
  },
  problems: {
    phone: 'A number as 800-772-1213, or a short code as 988. A contact has a number or a page.',
    phoneText: 'This text dials another number than the one above.',
    tty: 'A number as 800-325-0778.',
    ready: 'At most 200 characters in one line; the English text is needed where there is another.',
    url: 'An address that begins with https://.',
    hours: 'Each line needs a day, and an end after its beginning.',
    reason: 'This is needed.',
    stale:
      'Somebody changed it, or asked for a change, while you typed. This is what yours would change now. Send it again if that is right.',
  },
}
