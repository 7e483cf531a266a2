/** Words of comparing versions and going back to one. */
export const historyEn = {
  compareTitle: (from: number, to: number) => `What changed from version ${from} to version ${to}`,
  compareWith: (version: number) => `Compare with version ${version}`,
  compareSame: 'The two versions have the same text.',
  added: 'Added:',
  taken: 'Taken out:',
  rollBackTitle: (version: number) => `Go back to version ${version}`,
  rollBackText: 'Its text is published again as a new version. Nothing is lost: you can go forward in the same way.',
  rollBackWhy: 'Why? It stands in the history',
  rollBack: 'Publish this version again',
  rollBackReason: (version: number) => `Back to version ${version}`,
  rolledBack: (version: number, reason: string) => `Back to version ${version}. ${reason}`,
  overrule: 'Publish all the same',
  overruleWhy: 'Why publish all the same? The reason is kept',
  rollBackStale: 'Someone published a newer version while you looked. Look at it first, then decide again.',
}
export type HistoryStrings = typeof historyEn
