import { countingIn } from '../../../../html/texts/count.ts'

const { count, number } = countingIn('en')

/** What a change does to other questions. */
export const gate = {
  title: 'What changes for other questions',
  asking: (asked: number, all: number) => `Checking other questions: ${number(asked)} of ${number(all)} so far.`,
  begun: (person: string) => `${person} is publishing this now. Other questions are checked first.`,
  underWay: (person: string, asked: number, all: number) =>
    `${person} is publishing this now. Checking other questions: ${number(asked)} of ${number(all)} so far.`,
  lookAgain: 'Look again',
  changes: (changes: number, asked: number) =>
    changes === 0
      ? `Nothing changes for the ${count(asked, { one: '# question', other: '# questions' })} we check.`
      : `${count(changes, { one: '# question changes', other: '# questions change' })} ${count(asked, { one: 'of the one we check', other: 'of the # we check' })}.`,
  worse: (worse: number) =>
    `${count(worse, { one: '# question loses its', other: '# questions lose their' })} right answer. This cannot go live. Change the title or the other ways people ask it, and try again.`,
  help: 'For each of these, look whether what people get then is right for them too. If it is not, take the words that lead there out of the title or the other ways people ask it.',
  verdicts: {
    worse: 'loses its right answer',
    reached: 'must get no answer until now',
    ours: 'is this answer’s now',
    better: 'gets its right answer',
  },
  stopped: 'Not published: other questions would lose their right answer.',
  before: 'Now:',
  after: 'Then:',
  none: 'no answer',
  oursTitle: 'Is this answer for them? Tick those that it is for',
  oursHint: 'Until now these must get no answer. From then on they must get this one. Who said so is kept.',
  oursPublish: 'Ticked ones are ours now: publish',
  overrule: 'Publish anyway',
  overruleWhy: 'Why publish anyway? We keep your reason',
  wouldChange: 'What this would change',
  wouldAnswer: (answered: number, all: number) =>
    `${number(answered)} of ${count(all, { one: '# waiting question', other: '# waiting questions' })} would now be answered.`,
  instead: {
    urgent: 'gets an answer that cannot wait, which comes first',
    other: 'gets another answer, which is surer',
    offered: 'is offered this among others',
    choices: 'is offered others',
    people: 'is told whom to reach',
    none: 'gets no answer: nothing is sure enough',
  },
  insteadHelp:
    'These do not reach it. Say the words that matter in the title, or open the answer that comes first and take the wording from it.',
  wouldStay: 'These would not get this answer:',
  wouldUnknown: 'Fix the problems first. Then this shows which questions it would answer.',
}
