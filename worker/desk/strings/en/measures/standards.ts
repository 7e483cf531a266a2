import { countingIn } from '../../../../html/texts/count.ts'

const { count, number } = countingIn('en')

/** The words of the desk's standards in English; the other languages have the same keys. */
export const standards = {
  title: 'Standards',
  intro:
    'What an agency promises the public, how it is measured, and what came of it. Who writes one does not approve it, and who counts does not confirm it; what came of a closed period is never changed.',
  choose: 'Choose an agency.',
  none: 'There is no standard yet.',
  states: { draft: 'Draft', published: 'Published', withdrawn: 'Withdrawn' },
  since: (day: string) => `Since ${day}`,
  ended: (day: string) => `Ended on ${day}`,
  by: (maker: string, approver: string) => `Written by ${maker}, approved by ${approver}.`,
  writtenBy: (maker: string) => `Written by ${maker}. Someone else approves it.`,
  approve: 'Approve and publish',
  notYours: 'You wrote it: someone else approves it.',
  end: 'End it',
  withdraw: 'Put away',
  public: 'As the public sees it',
  target: (share: string, days: number) =>
    days > 0
      ? `Target: at least ${share} within ${count(days, { one: '# working day', other: '# working days' })}`
      : `Target: at least ${share}`,
  checks: (passed: number, missing: string) =>
    missing ? `${number(passed)} of 5 checks. Missing: ${missing}.` : 'All 5 checks pass.',
  checkNames: {
    target: 'a target',
    measure: 'a measure in both languages',
    public: 'being public',
    recent: 'a result of the last closed period',
    explained: 'the reason why it was missed',
  },
  periods: { month: 'month', quarter: 'fiscal quarter', year: 'fiscal year' },
  met: { yes: 'Met', no: 'Not met', 'cannot-tell': 'Cannot tell' },
  result: (period: string, share: string, of: string) => `${period}: ${share} (${of})`,
  of: (part: number, all: number) => `${number(part)} of ${number(all)}`,
  why: 'Why it was missed, what is done, until when',
  saveWhy: 'Say why',
  typedResult: 'Result of a closed period',
  period: 'Period',
  count: 'How many kept the promise',
  total: 'Of how many',
  reason: 'Why it is corrected (where there is a result already)',
  saveResult: 'Write it down',
  counted: (typed: { period: string; count: number; total: number; reason: string; countedBy: string }) =>
    `${typed.period}: ${typed.countedBy} counted ${number(typed.count)} of ${number(typed.total)}. ${typed.reason}`,
  confirm: 'Confirm and publish',
  notYourCount: 'You counted it: someone else confirms it.',
  newTitle: 'A new standard',
  newText: 'Take one that One Stop measures by itself, or write one that you measure.',
  template: 'Begin with',
  useTemplate: 'Begin',
  own: 'One of our own, which we measure',
  service: 'Service',
  promise: 'Promise, at most 120 characters',
  measure: 'What is counted: start and end of the clock, what is left out',
  languages: { en: 'English', es: 'Spanish' },
  kind: 'Kind',
  kinds: { speed: 'Speed', accuracy: 'Accuracy', satisfaction: 'Satisfaction', access: 'Access' },
  withinDays: 'Working days it allows (0 where none are counted)',
  targetPercent: 'Target: at least so many percent',
  periodKind: 'Counted by',
  owner: 'Whose promise it is: an office',
  save: 'Save as a draft',
  problem:
    'Fill in every field: promise and measure in both languages, a target from 1 to 100, days from 0 to 250. Receipts, which we keep for a year, are counted by month or quarter.',
}
