import { countingIn } from '../../../html/texts/count.ts'

const { count, number } = countingIn('en')

/** Keeping translations up to date. */
export const translations = {
  title: 'Translations',
  none: 'All translations match the current English.',
  behind: (translations: number) =>
    count(translations, {
      one: 'The English of # translation has changed since it was made.',
      other: 'The English of # translations has changed since they were made.',
    }),
  missing: 'Translations that people missed',
  noneMissing: 'Every answer is in Spanish too, and nobody was given one in another language than they asked in.',
  missingText:
    'Where people asked in this language they got the answer in English. Most asked first, then those that nobody asked for yet.',
  given: 'Got it in English',
  offered: 'Saw it offered',
  lastAsked: 'Last asked',
  all: 'Translations to bring up to date',
  englishNow: (version: number) => `English, version ${number(version)}`,
  translatedFrom: (version: number, now: number) =>
    `made from version ${number(version)} of the English, now ${number(now)}`,
  behindSince: 'Out of date since',
  englishText: 'English text',
  changes: (version: number) => `What changed in English since version ${number(version)}`,
  unchanged: 'The English has not changed since this translation was made.',
  unknown: 'Nobody knows which English version this translation was made from: read it whole.',
  begin:
    'This answer has no text in this language yet. Write it over the English, line by line: steps, links and numbers are there already.',
  beginIn: 'Not written yet in',
  beginOne: 'Translate it',
  beginColumn: 'Begin',
  even: 'Steps, tables, links and numbers are those of the English.',
  uneven: 'Not as in the English',
  parts: {
    headings: 'headings',
    steps: 'steps',
    points: 'points of lists',
    tables: 'tables',
    callouts: 'callouts',
    contacts: 'contacts',
    links: 'links',
    facts: 'shared facts',
  },
  partCount: (part: string, english: number, here: number) =>
    `${part}: ${number(english)} in English, ${number(here)} here`,
  missingValues: (values: string) => `The English has these, and they are not here: ${values}`,
  untouched: 'English still:',
  save: 'Save as a draft and check it',
  saveHint: 'This marks it as matching today’s English. Nothing is published yet.',
  started: (author: string) => `There is a draft already, last saved by ${author}. You go on with it here.`,
  inReview: 'A draft of this translation is in review. It can be changed there.',
  beside: 'Beside its English',
  openDraft: 'Open the draft',
}
