import { countingIn } from '../../../../html/texts/count.ts'

const { count } = countingIn('en')

/** What content files say of contacts, closed days, agencies and states, and the desk changes. */
export const records = {
  change: 'Change it',
  changeNow: 'Change it everywhere',
  same: 'Nothing differs.',
  stale:
    'Somebody changed it, or asked for a change, while you typed. This is what yours would change now. Send it again if that is right.',
  begunFrom: 'The fields hold what it was before. This is what would change; say why, and send it.',
  before: 'What it was before',
  filed: 'As the content files have it',
  keptBy: (who: string, moment: string) => `By ${who}, ${moment}`,
  bring: 'Begin from this',
  offline: 'Where a page cannot reach this service at all, the button shows numbers and hours of the last deployment.',
  checkedBy: (who: string, day: string, until: string) => `${who} said on ${day} that it is right, until ${until}.`,
  checkedUntil: (day: string, until: string) => `checked ${day}, holds until ${until}`,
  neverChecked: 'Nobody has said here that it is still right.',
  begins: 'Begins on',
  beginsHelp: 'Empty: as soon as it is approved. Else at the start of that day where the agency is.',
  beginsOn: (day: string) => `Begins on ${day}`,
  plannedBy: (asked: string, approved: string) => `${asked} asked for it, and ${approved} approved it.`,
  callOff: 'Call it off',
  said: {
    planned: 'Approved. It begins on its day, and what holds now holds until then.',
    'called-off': 'Called off. What holds now goes on.',
    checked: 'Kept: checked today.',
    live: 'Changed. Every answer and channel has it within seconds. What it was stands under “What it was before”.',
    asked: 'Sent. A reviewer must approve it.',
    refused: 'Refused. Nothing was changed.',
    withdrawn: 'Taken back. Nothing was changed.',
    other: 'It was changed meanwhile. Look at it as it is now.',
  },
  closures: 'Closed days',
  closuresOf: (agency: string) => `Closed days: ${agency}`,
  closuresText: 'Days on which it is closed besides holidays. Contacts then say so, and when they are there again.',
  closuresEverywhere: 'Closed days of every agency',
  everywhereText: 'As by executive order: all contacts that keep the federal holidays are closed.',
  closuresHelp: 'A line that is emptied goes. Without a last day it is one day.',
  closure: (line: number) => `Closed days ${line}`,
  firstDay: 'First day',
  lastDay: 'Last day',
  why: 'Why, as people read it',
  onlyThese: 'Only these contacts; none ticked: all that keep hours',
  contactsWithHours: (contacts: number) =>
    count(contacts, { zero: 'No contact tells hours', one: '# contact tells hours', other: '# contacts tell hours' }),
  about: 'Name and website',
  agencyName: 'Name',
  answersWithIt: (answers: number) =>
    count(answers, { zero: 'No answer names it', one: '# answer names it', other: '# answers name it' }),
  states: 'Offices of the states',
  stateText: 'Readers pick their own state. Addresses are official: .gov, .mil or a state’s .us site.',
  stateName: 'Name',
  answersWithOffices: (answers: number) =>
    count(answers, {
      zero: 'No answer lists offices',
      one: '# answer lists offices',
      other: '# answers list offices',
    }),
  offices: {
    'motor-vehicles': 'Motor vehicles',
    'vital-records': 'Vital records',
    unemployment: 'Unemployment',
    medicaid: 'Medicaid',
    'food-and-cash': 'Food and cash',
    elections: 'Elections',
    consumer: 'Consumers',
  },
  officeFields: { url: 'Page', name: 'Name, where the page’s address does not say it', phone: 'Number' },
  officeProblems: {
    url: 'An official address that begins with https://: .gov, .mil or a state’s .us site.',
    name: 'At most 120 characters in one line.',
    phone: 'A number as 800-772-1213.',
  },
  problems: {
    from: 'A day.',
    to: 'A day, not before the first.',
    name: 'At most 200 characters in one line; English is needed.',
  },
}
