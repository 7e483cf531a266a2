/** Words of the facts that answers use by name. */
export const factsEn = {
  factsTitle: 'Facts by name',
  factsText:
    'One change in content/facts.yaml reaches every answer that names the fact. The soonest to be checked come first.',
  factsNone: 'No facts here.',
  factsAll: (expired: number) => (expired === 0 ? 'Facts by name' : `Facts by name (${expired} to check now)`),
  factsWarned: (answers: number) =>
    answers === 1
      ? 'Readers of 1 answer are told that a fact in it was due for a check'
      : `Readers of ${answers} answers are told that a fact in them was due for a check`,
  factName: 'Name',
  factValue: 'Value',
  factOwner: 'Who checks it',
  factChecked: 'Checked',
  factExpires: 'Holds until',
  factExpired: 'Check now',
  factSource: 'Official page',
}
export type FactsStrings = typeof factsEn
