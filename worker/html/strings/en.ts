import { countingIn } from '../count.ts'

const { number } = countingIn('en')

/** What pages say around answers, whoever draws them. Spanish keeps the same keys. */
export const en = {
  sharedBy: (agencies: string) => `Answer by ${agencies}`,
  checked: (day: string) => `checked ${day}`,
  version: (version: number) => `version ${number(version)}`,
  outdated: (day: string, agency: string) =>
    `A number, date or link here was due for a check on ${day}. Ask ${agency} before you count on it.`,
  sources: 'Sources',
  onlyIn: 'We have this answer in English only.',
  speaker: 'This line speaks English:',
  haveReady: 'Have ready:',
  always: 'Every day, at any hour',
  exceptHolidays: 'Every day, at any hour, but not on every holiday',
  openNow: 'Open now',
  openUntil: (time: string) => `Open now, until ${time}`,
  closedNow: 'Closed now.',
  closedToday: (why: string) => `Closed today: ${why}.`,
  maybeClosed: (why: string) => `May be closed today: ${why}`,
  opensToday: (time: string) => `Opens today at ${time}`,
  opensTomorrow: (time: string) => `Opens tomorrow at ${time}`,
  opensOn: (day: string, time: string) => `Opens ${day} at ${time}`,
  yourTime: 'your local time',
  range: (from: string, to: string) => `${from} to ${to}`,
  skip: 'Skip to the answer',
  home: 'One Stop',
  focus: 'About your question',
  startOver: 'Start over',
  changes: 'What changed',
  answered: 'You asked, we answered',
}
export type HtmlStrings = typeof en
