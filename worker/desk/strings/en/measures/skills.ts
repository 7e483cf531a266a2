import { countingIn } from '../../../../html/texts/count.ts'

const { count } = countingIn('en')

/** The words of the skills directory in English; the other languages have the same keys. */
export const skills = {
  title: 'Who knows what',
  intro:
    'By topic: what people say they know, and what they published in the last 18 months. It helps to find somebody to ask, and measures nobody.',
  none: 'Nothing.',
  all: 'Everyone, by topic',
  alone: 'Topics that hang on one person',
  aloneText: 'One person can write about these, and nobody else: who shares it with them?',
  hangs: (topic: string, person: string) => `${topic}: ${person}`,
  topic: 'Topic',
  person: 'Person',
  level: 'What you can do',
  levels: { 1: 'can review wording', 2: 'can write', 3: 'decides facts' },
  why: 'Why',
  wrote: (answers: number) => count(answers, { one: 'wrote # live answer', other: 'wrote # live answers' }),
  declared: (what: string) => `says so (${what})`,
  confirmed: (what: string, who: string) => `says so (${what}), confirmed by ${who}`,
  away: (day: string) => `away until ${day}`,
  full: 'has enough to do',
  confirm: 'Confirm',
  mine: 'What you know',
  mineText: 'Say what others may ask you about. What you wrote yourself is found without your saying so, and fades.',
  declare: 'Say that I know it',
  drop: 'Take it back',
  awayUntil: 'Away until (empty: here)',
  mostOpen: 'Ask me only while I have fewer open gaps than (empty: always)',
  saveLimit: 'Save',
  ask: 'Who may know',
  offer: 'Offer it to them',
  offerText: 'Whoever takes it first has it. After two working days it is with who leads.',
  take: 'Take it',
  decline: 'Not me',
  until: (day: string) => `until ${day}`,
  offerStates: {
    open: (who: string, day: string) => `${who} is offered it until ${day}`,
    lead: 'It is with who leads: nobody knew or took it.',
    taken: (who: string, day: string) => `${who} took it on ${day}`,
    declined: (who: string, day: string) => `${who} said no on ${day}`,
    lapsed: (who: string, day: string) => `${who} was offered it until ${day}`,
  },
  offersTitle: 'Offered so far',
}
