const count = (value: number, one: string, many: string) =>
  value === 1 ? `1 ${one}` : `${value.toLocaleString('en-US')} ${many}`

/** Words of working through the list of gaps. */
export const queueEn = {
  lists: {
    open: 'Open',
    mine: 'Mine',
    aside: 'Put aside',
    answered: 'Answered',
    dismissed: 'Dismissed',
    'not-ours': 'Not ours',
  },
  orders: { impact: 'Most people, lately', people: 'Most people', recent: 'Last asked' },
  order: 'Order',
  findGaps: 'Find in questions',
  weeks: (weeks: number) => `${weeks} weeks`,
  weeksSpoken: (counts: number[]) => `Asked each week, oldest first: ${counts.join(', ')}`,
  whenAsked: 'First and last asked',
  withPerson: (name: string) => `with ${name}`,
  asideUntil: (day: string) => `put aside until ${day}`,
  choose: (question: string) => `Choose: ${question}`,
  withChosen: 'With the chosen gaps',
  do: 'Do',
  changes: {
    take: 'Take them',
    'give-back': 'Give them back',
    'put-aside': 'Put aside for 2 weeks',
    wake: 'Bring back now',
    dismissed: 'Dismiss: not a question, spam, or a test',
    'not-ours': 'Not ours: no agency here can answer',
  },
  changeReason: 'Why? Needed to dismiss or for not ours',
  chooseFirst: 'Choose at least one gap and what to do.',
  changed: (gaps: number) => `${count(gaps, 'gap', 'gaps')} changed.`,
  changedNone: 'Nothing changed: the chosen gaps are so already, or someone closed them.',
  undo: 'Undo',
  undone: (gaps: number) => `Undone: ${count(gaps, 'gap is', 'gaps are')} as before.`,
  take: 'Take it',
  giveBack: 'Give it back',
  putAside: 'Put aside for 2 weeks',
  wake: 'Bring it back now',
  queuePanel: 'Who works on it',
  nobodyYet: 'Nobody yet.',
  youDo: 'You do.',
  cameBack: 'People kept asking, so it came back by itself.',
}
export type QueueStrings = typeof queueEn
