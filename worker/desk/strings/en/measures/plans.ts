/** The words of customer service plans at the desk in English; the other languages have the same keys. */
export const plans = {
  title: 'Customer service plans',
  intro:
    'A plan for each fiscal year, with the report on plain writing. What One Stop counts stands in it already; people write the rest. Who wrote any of it does not approve it, and what is published is never changed: a revision is a new plan for the same year.',
  choose: 'Choose an agency.',
  none: 'There is no plan yet.',
  of: (year: number) => `Plan for fiscal year ${year}`,
  draft: (who: string, day: string) => `Draft, saved by ${who}, ${day}.`,
  published: (day: string) => `Published on ${day}.`,
  replaced: (day: string) => `Published on ${day}, and replaced since.`,
  begin: 'Begin a plan',
  year: 'Fiscal year',
  from: 'Begin with',
  template: 'The template: every section in plain sentences, with [brackets] where you fill in',
  public: 'The public page',
  saved: 'Saved.',
  stale: (who: string) =>
    `${who} saved this plan, or it was published, after you opened it. Nothing of yours is saved yet: copy what you wrote, open the plan again and put it in.`,
  words: (language: string) => `What we say (${language})`,
  save: 'Save',
  approveTitle: 'Approve and publish',
  unfinished: (sections: string) =>
    `Not finished yet, for a section needs English text, and no [brackets] of the template: ${sections}.`,
  notYours: 'You wrote in it: someone else approves it.',
  approve: 'Approve and publish with the figures above',
  discard: 'Discard this draft',
}
