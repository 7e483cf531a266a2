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
  noneMissing: 'Nobody was given an answer in another language than they asked in.',
  missingText: 'People asked in this language and got the answer in English. Most asked first.',
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
  save: 'Save as a draft and check it',
  saveHint: 'This marks it as matching today’s English. Nothing is published yet.',
  started: (author: string) => `There is a draft already, last saved by ${author}. You go on with it here.`,
  inReview: 'A draft of this translation is in review. It can be changed there.',
  beside: 'Beside its English',
  openDraft: 'Open the draft',
}
