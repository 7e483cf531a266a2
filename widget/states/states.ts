import type { Contact, Reply } from '../../worker/contract/index.ts'
import type { AnswerEntry, Entry, PanelState, ShownSurvey } from '../panel/state.ts'
import { FAMILY_DIED, HOTLINE, LOST_CARD, LOST_CARD_SPANISH, PASSPORT_FORM } from './answers.ts'
import {
  AGENCY,
  ALSO,
  ANSWER,
  CHOICES,
  CLOSED,
  NOTICES,
  PROMISE,
  RELATED,
  SUGGESTIONS,
  SURVEY,
  UNANSWERED,
  URGENT,
  WAITING,
} from './replies.ts'

/** One thing that the panel can look like. Screenshots, axe and the state page are made from this list. */
export interface WidgetState {
  /** Kebab-case; names the screenshot. */
  name: string
  /** The words a person would use for what they see. */
  shows: string
  state: Partial<PanelState>
}

/** Monday, 3 p.m. in New York: the hotline is open. */
const MONDAY = new Date('2026-11-23T20:00:00Z')
/** Saturday: it opens on Monday. */
const SATURDAY = new Date('2026-11-21T20:00:00Z')

/** Noon of the next day in New York. */
const TUESDAY_NOON = '2026-11-24T17:00:00Z'

/** Thanksgiving, 3 p.m. in New York. */
const HOLIDAY = new Date('2026-11-26T20:00:00Z')
const HOLIDAY_LINE: Contact = {
  ...HOTLINE,
  hours: {
    ...{ timeZone: 'America/New_York', open: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '20:00' }] },
    closed: [{ day: '2026-11-26', name: 'Thanksgiving Day' }],
  },
}

const asked = (text: string): Entry => ({ kind: 'question', text })
const id = ANSWER.id
const answer: AnswerEntry = {
  kind: 'answer',
  reply: id,
  answer: FAMILY_DIED,
  related: RELATED,
  expanded: false,
  feedback: 'asked',
}
const DAD = asked('my dad died he was a vet what do i do')
const TAXES = asked('do i have to do my dad’s taxes, he died')
const focused: Entry = { ...answer, focus: { path: [1, 6], text: 'File the last tax return' } }
const DOOR = asked('my ex is at the door again and i have my kids here')
const PARROT = asked('can my emotional support parrot fly to the va hospital with me')

function unanswered(reply: Reply, changes: object = {}): Entry {
  if (reply.kind !== 'unanswered') throw new Error('not that kind')
  const { receipt, contacts, nearest } = reply
  return { kind: 'unanswered', reply: id, receipt, contacts, nearest, copied: false, ...changes }
}

function thread(name: string, shows: string, entries: Entry[], more: Partial<PanelState> = {}): WidgetState {
  return { name, shows, state: { agency: 'va', contacts: AGENCY.contacts, now: MONDAY, thread: entries, ...more } }
}

function surveyed(name: string, shows: string, changes: Pick<ShownSurvey, 'step'> & Partial<ShownSurvey>): WidgetState {
  const below = { reply: id, agency: 'ssa', answer: LOST_CARD.id, version: 1, asked: SURVEY, drivers: [] }
  const read: Entry = { ...answer, answer: LOST_CARD, related: [], feedback: 'done', survey: 'ssa' }
  return thread(name, shows, [asked('lost my ss card'), read], { survey: { ...below, ...changes } })
}

export const STATES: WidgetState[] = [
  thread('welcome', 'nothing asked yet', []),
  thread('menu', 'the menu', [], { menu: true }),
  thread('suggestions', 'answers that may be meant by what is being typed', [], SUGGESTIONS),
  thread('suggestions-chosen', 'the arrow keys on one of them, above a conversation', [DAD, answer], {
    ...SUGGESTIONS,
    active: 1,
  }),
  thread('menu-conversation', 'the menu, with a conversation to keep', [DAD, { ...answer, related: [] }], {
    menu: true,
  }),
  thread('looking', 'a question on its way', [DAD, { kind: 'pending', question: 'q', slow: false }]),
  thread('slow', 'a question that takes long', [DAD, { kind: 'pending', question: 'q', slow: true }]),
  thread('answer', 'an answer, its first three steps', [DAD, answer]),
  thread('answer-focus', 'the passage that was asked for, before the answer', [TAXES, focused]),
  thread('answer-focus-whole', 'the same passage marked in its place', [TAXES, { ...focused, expanded: true }]),
  thread('answer-whole', 'the whole answer', [DAD, { ...answer, expanded: true }]),
  thread('answer-every-block', 'every kind of block', [
    asked('lost my ss card'),
    { ...answer, answer: LOST_CARD, related: [], expanded: true },
  ]),
  thread('answer-guided', 'an answer that asks which case it is', [
    asked('which passport form'),
    { ...answer, answer: PASSPORT_FORM, related: [] },
  ]),
  thread(
    'answer-guided-on',
    'the next question, with the way so far',
    [asked('which passport form'), { ...answer, answer: PASSPORT_FORM, related: [] }],
    { paths: { 'passport-form Have you had a passport?': [1] } },
  ),
  thread(
    'answer-guided-end',
    'the end of a path',
    [asked('which passport form'), { ...answer, answer: PASSPORT_FORM, related: [] }],
    { paths: { 'passport-form Have you had a passport?': [1, 1] } },
  ),
  thread('answer-other-language', 'an answer that we have in Spanish only', [
    asked('lost my ss card'),
    { ...answer, answer: LOST_CARD_SPANISH, related: [] },
  ]),
  thread('answer-story', 'what was understood of a long story', [
    asked(
      'My dad was in the Army for six years and he passed on the 4th. He was always good with paper and I am not. '.repeat(
        3,
      ),
    ),
    { ...answer, related: [], understood: 'He was always good with paper. Do I have to do his taxes?' },
  ]),
  thread('answer-notice', 'an answer while a disaster lasts', [
    asked('how do i renew my passport'),
    { ...answer, related: [], notices: NOTICES },
  ]),
  thread('answer-two-questions', 'an answer, and what there is for the other questions', [
    asked('my dad died what do i do, and how do i get a new social security card, and can i keep his parrot'),
    { ...answer, related: [], also: ALSO },
  ]),
  thread('people-holiday', 'whom to reach on a holiday', [{ kind: 'people', contacts: [HOLIDAY_LINE] }], {
    now: HOLIDAY,
  }),
  thread('answer-outdated', 'an answer with a fact that was due for a check', [
    DAD,
    { ...answer, answer: { ...FAMILY_DIED, goodUntil: '2026-05-01' }, related: [] },
  ]),
  thread('answer-reasons', 'asking what went wrong', [DAD, { ...answer, related: [], feedback: 'no' }]),
  thread('answer-thanks', 'thanks for rating', [DAD, { ...answer, related: [], feedback: 'done' }]),
  surveyed('survey-offered', 'a survey that may be answered', { step: 'offered' }),
  surveyed('survey', 'the first question of a survey, without an answer to it', {
    step: 'trust',
    problem: 'surveyChoose',
  }),
  surveyed('survey-more', 'what could have been better', { step: 'more', trust: 2, drivers: ['ease'] }),
  surveyed('survey-done', 'thanks for answering it', { step: 'done', removed: true }),
  thread('choices', 'asking back', [
    asked('new card'),
    { kind: 'choices', reply: id, question: 'new card', choices: CHOICES.kind === 'choices' ? CHOICES.choices : [] },
  ]),
  thread('unanswered', 'no answer yet, a code, someone who picks up now', [PARROT, unanswered(UNANSWERED)]),
  thread('unanswered-promise', 'no answer yet, a code, and what the agency promises who waits', [
    PARROT,
    unanswered(UNANSWERED, { promise: PROMISE, nearest: [] }),
  ]),
  thread('unanswered-closed', 'no answer yet, someone who picks up on Monday', [PARROT, unanswered(UNANSWERED)], {
    now: SATURDAY,
  }),
  thread('unanswered-no-code', 'no answer among those we have', [
    PARROT,
    unanswered(UNANSWERED, { receipt: '', nearest: [], final: true }),
  ]),
  thread('unanswered-not-kept', 'no answer, and nobody could be told', [
    PARROT,
    unanswered(UNANSWERED, { receipt: '', nearest: [] }),
  ]),
  thread('unanswered-found', 'no answer when it was asked, and one now', [
    PARROT,
    unanswered(UNANSWERED, { answer: LOST_CARD, nearest: [] }),
  ]),
  thread('answer-found', 'the answer that was waited for', [
    PARROT,
    { ...answer, reply: '', answer: LOST_CARD, related: [], found: true },
  ]),
  thread('answer-ticked', 'steps that are done, read aloud', [DAD, { ...answer, related: [] }], {
    done: ['someone-died: Get 5 to 10 death certificates'],
    reading: 1,
  }),
  thread('urgent-unanswered', 'whom to call now, above a reply without an answer', [
    DOOR,
    unanswered(UNANSWERED, { urgent: URGENT, nearest: [] }),
  ]),
  thread('urgent-choices', 'whom to call now, above what is asked back', [
    DOOR,
    {
      kind: 'choices',
      reply: id,
      question: DOOR.kind === 'question' ? DOOR.text : '',
      choices: CHOICES.kind === 'choices' ? CHOICES.choices : [],
      urgent: URGENT,
    },
  ]),
  thread('urgent-answer', 'whom to call now, above an answer', [
    DOOR,
    { ...answer, answer: LOST_CARD, related: [], urgent: { lines: URGENT.lines } },
  ]),
  thread('people', 'whom to reach', [{ kind: 'people' }]),
  thread('people-promise', 'whom to reach, and what their agency promises', [
    { kind: 'people', contacts: AGENCY.contacts.map((one, at) => (at === 0 ? { ...one, promise: PROMISE } : one)) },
  ]),
  thread('code', 'asking for the code', [{ kind: 'code' }]),
  thread('code-unknown', 'a code that we do not know', [{ kind: 'code', problem: 'receipt-unknown' }]),
  thread('receipt-waiting', 'a code without an answer yet', [
    { kind: 'receipt', receipt: WAITING.state === 'waiting' ? WAITING : never() },
  ]),
  thread('receipt-closed', 'a code that will get none', [
    { kind: 'receipt', receipt: CLOSED.state === 'closed' ? CLOSED : never() },
  ]),
  thread('unreachable', 'the worker cannot be reached', [
    DAD,
    { kind: 'problem', code: 'unreachable', values: {}, question: 'q' },
  ]),
  thread('too-many', 'too many questions', [
    DAD,
    { kind: 'problem', code: 'too-many-requests', values: {}, question: 'q' },
  ]),
  thread('turned-off', 'questions are turned off for some hours', [
    DAD,
    { kind: 'problem', code: 'channel-off', values: { until: TUESDAY_NOON }, question: 'q' },
  ]),
  thread('box-empty', 'asked without a question', [], { inputError: { code: 'question-empty', values: {} } }),
]

function never(): never {
  throw new Error('the data is wrong')
}
