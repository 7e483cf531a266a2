import { countingIn } from '../texts/count.ts'

const { number, count } = countingIn('en')

/** What pages say around answers, whoever draws them. Spanish keeps the same keys. */
export const en = {
  sharedBy: (agencies: string, many: number) => `${count(many, { one: 'Agency', other: 'Agencies' })}: ${agencies}`,
  checked: (day: string) => `checked ${day}`,
  edited: (day: string) => `text changed ${day}`,
  version: (version: number) => `version ${number(version)}`,
  outdated: (day: string, agency: string) =>
    `Something here was due for a check on ${day} and may have changed. Check with the agency before you count on it: ${agency}.`,
  sources: 'Sources',
  onlyIn: (language: string) => `This answer is in ${language}. We don’t have it in English yet.`,
  inLanguage: (language: string) => `In ${language}`,
  speaker: 'This line speaks English:',
  haveReady: 'Have this ready:',
  lineSpeaks: (languages: string) => `Languages: ${languages}`,
  interpreter: 'Ask for an interpreter in your language. It is free.',
  always: 'Open 24 hours a day, every day',
  exceptHolidays: 'Open 24 hours a day, but not on every holiday',
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
  skip: 'Skip to main content',
  home: 'One Stop',
  focus: 'About your question',
  startOver: 'Start over',
  changes: 'What changed',
  accessibility: 'Accessibility',
  answered: 'You asked, we answered',
}
export type HtmlStrings = typeof en
