import { countingIn } from '../../../../html/texts/count.ts'

const { count } = countingIn('en')

/** The words of the panel in English; the other languages have the same keys. */
export const panel = {
  title: 'Panel of volunteers',
  intro:
    'Volunteers read a draft before it is published and say what they would do. They join at /panel without an account; nothing says who they are. What they say is a panel result, never a share of the public.',
  open: 'People can join, and are asked.',
  shut: 'Nobody is asked: it is off, or has no OMB number that holds.',
  settings: 'How the panel is set',
  omb: 'OMB control number of the panel',
  expires: 'Last day on which it holds',
  minutes: 'Minutes that a test takes',
  isOn: 'Ask people',
  save: 'Save',
  problem:
    'Nothing was saved: a panel that asks people needs a number such as 1234-0001, a last day, and 1 to 5 minutes.',
  saved: 'Saved.',
  members: 'Who is there',
  membersText: 'Members by language, in tens: an exact number of today beside yesterday’s would tell of one person.',
  language: 'Language',
  people: 'People',
  atLeast: (people: number) => `${people} or more`,
  fewer: (people: number) => `fewer than ${people}`,
  nobody: 'nobody',
  studies: 'Tests',
  none: 'None.',
  onDraft: 'What the panel says',
  onDraftText: 'Ask volunteers what they would do first after reading this, or which wording is the clearest.',
  ask: 'Ask the panel',
  kinds: { understanding: 'What would they do?', wording: 'Which wording is clearest?' },
  kind: 'What you want to know',
  ofRevision: (revision: number) => `Revision ${revision} of the draft.`,
  isOlder: 'The text was changed since.',
  isOpen: (day: string, planned: number) =>
    `Open until ${day}, or until ${count(planned, { one: '# person', other: '# people' })} answered. What they say is told when it is closed.`,
  close: 'Close it now',
  passed: 'Passed',
  notPassed: 'Did not pass',
  tooFew: (minimum: number) => `Fewer than ${minimum} people answered: nothing is told.`,
  mark: (share: string) =>
    `Passes where the lower end of the interval of those who are right at the first question is ${share} or more.`,
  told: (share: string, people: number) => `${share} of ${people}`,
  interval: (from: string, to: string) => `(95% interval ${from} to ${to})`,
  formTitle: 'Ask the panel about this draft',
  formText: 'They read the draft as it is now. Each gets the options in another order.',
  notReady: 'The draft has problems: mend them first, so that people read a whole text.',
  noLanguage: 'The panel reads English and Spanish.',
  first: (question: string) => `“${question}” One option a line, the right one first`,
  question: (number: number) => `Question ${number} about a fact of the text (may be left out)`,
  options: (number: number) => `Options of question ${number}, one a line, the right one first`,
  wordings: 'Wordings to choose from, one a line, two to four',
  planned: 'Close it after so many people',
  days: 'Close it after so many days, 60 at most',
  begin: 'Ask them',
  wrong: {
    options: 'Give two to five options, each different and of at most 300 characters.',
    question: 'A question needs options, and options need a question.',
    planned: (minimum: number) => `Ask at least ${minimum} people and at most 200.`,
    days: 'Give 1 to 60 days.',
  },
}
