/** Keeping translations up to date. */
export const translations = {
  title: 'Translations',
  none: 'Every translation says what its English says now.',
  behind: (count: number) =>
    count === 1
      ? 'The English of 1 translation has changed since it was made.'
      : `The English of ${count} translations has changed since they were made.`,
  all: 'Translations to bring up to date',
  englishNow: (version: number) => `English, version ${version}`,
  translatedFrom: (version: number, now: number) => `made from version ${version} of the English, now ${now}`,
  behindSince: 'Behind since',
  englishText: 'English text',
  changes: (version: number) => `What changed in English since version ${version}`,
  unchanged: 'The English has not changed since this translation was made.',
  unknown: 'Nobody knows which English version this translation was made from: read it whole.',
  save: 'Save as a draft and check it',
  saveHint: 'It then says what the English of today says. Nothing is published yet.',
  started: (author: string) => `There is a draft already, last saved by ${author}. You go on with it here.`,
  inReview: 'A draft of this translation is in review. It can be changed there.',
  beside: 'Beside its English',
  openDraft: 'Open the draft',
}
