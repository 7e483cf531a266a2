/** Words of keeping translations up to date. */
export const translationsEn = {
  translationsTitle: 'Translations',
  translationsNone: 'Every translation says what its English says now.',
  translationsBehind: (count: number) =>
    count === 1
      ? 'The English of 1 translation has changed since it was made.'
      : `The English of ${count} translations has changed since they were made.`,
  translationsAll: 'Translations to bring up to date',
  englishNow: (version: number) => `English, version ${version}`,
  translatedFrom: (version: number, now: number) => `made from version ${version} of the English, now ${now}`,
  translationBehind: 'Behind since',
  translationEnglish: 'English text',
  translationChanges: (version: number) => `What changed in English since version ${version}`,
  translationUnchanged: 'The English has not changed since this translation was made.',
  translationUnknown: 'Nobody knows which English version this translation was made from: read it whole.',
  translationSave: 'Save as a draft and check it',
  translationSaveHint: 'It then says what the English of today says. Nothing is published yet.',
  translationStarted: (author: string) => `There is a draft already, last saved by ${author}. You go on with it here.`,
  translationInReview: 'A draft of this translation is in review. It can be changed there.',
  translationBeside: 'Beside its English',
  translationOpenDraft: 'Open the draft',
}
export type TranslationStrings = typeof translationsEn
