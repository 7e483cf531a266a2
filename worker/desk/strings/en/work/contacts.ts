import { countingIn } from '../../../../html/texts/count.ts'

const { count } = countingIn('en')

/** One contact of an agency: a number to call, its hours, what to have ready. */
export const contacts = {
  name: 'Name',
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
  holidays: 'Holidays on which nobody picks up',
  holidaysKinds: {
    usual: 'As usual: federal ones where there is a week’s hours',
    federal: 'All federal ones',
    washington: 'Federal ones, and Inauguration Day',
    some: 'Some, nobody says which',
    none: 'None',
    named: 'Only these',
  },
  languages: 'Languages spoken',
  languagesHelp: 'As en, es. mul: a line for calls with an interpreter alone.',
  interpreter: 'Who asks for an interpreter gets one',
  yes: 'yes',
  from: 'From',
  to: 'Until',
  usedIn: (answers: number) =>
    count(answers, { zero: 'No answer names it', one: 'Named in # answer', other: 'Named in # answers' }),
  written: (answers: number) =>
    count(answers, {
      one: '# answer has this number in a text of its own: it does not change there',
      other: '# answers have this number in texts of their own: it does not change there',
    }),
  problems: {
    name: 'At most 200 characters in one line; English is needed.',
    languages: 'Two letters each, as en, es.',
    phone: 'A number as 800-772-1213, or a short code as 988. A contact has a number or a page.',
    phoneText: 'This text dials another number than the one above.',
    tty: 'A number as 800-325-0778.',
    ready: 'At most 200 characters in one line; the English text is needed where there is another.',
    url: 'An address that begins with https://.',
    hours: 'Each line needs a day, and an end after its beginning.',
  },
}
