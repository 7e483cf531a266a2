/** Agencies and contacts that are begun at the desk. */
export const begun = {
  title: 'Begin an agency or a contact',
  text: 'A reviewer approves it before anybody sees it. Until then, whoever asked can take it back.',
  link: 'Begin an agency or a contact',
  newContact: 'New contact',
  newAgency: 'New agency',
  agency: 'Agency',
  shortName: 'Short name',
  shortNameHelp: 'Answers call it so, and it stays: small letters, digits and hyphens, such as spanish-line.',
  go: 'Go on',
  ask: 'Ask a reviewer to begin it',
  beginNow: 'Begin it everywhere',
  fields: 'What people see of it',
  there: 'It is there. Its own page changes it from now on.',
  toIt: 'Go to its page',
  phoneHelp:
    'As people write it: 800-772-1213, 988. Without one, people are sent to the website. Hours and the rest follow on its own page.',
  withdraw: 'Take it back',
  reason: 'Why it begins',
  problems: {
    id: 'Small letters, digits and hyphens, at most 40.',
    taken: 'There is one of that name.',
  },
}
