import type {
  AgencyInfo,
  AgencyPromise,
  AgencyRef,
  AlsoAsked,
  AnswerLink,
  Notice,
  Receipt,
  Reply,
  Suggestions,
  SurveyShown,
  Urgent,
} from '../../worker/contract/index.ts'
import { CRISIS, FAMILY_DIED, HOTLINE, LOST_CARD, SSA, VA } from './answers.ts'

const link = (id: string, title: string, agency: AgencyRef): AnswerLink => ({ id, language: 'en', title, agency })

export const RELATED: AnswerLink[] = [
  link('va-burial-benefits', 'What burial benefits can a veteran get?', VA),
  link('survivors-benefits', 'Who can get survivors benefits?', SSA),
]

const base = { id: '0198f3a2-7c11-7aa0-9d34-2f3b7c9a1e55', snapshot: '3f9c1a' }
export const ANSWER: Reply = { ...base, kind: 'answer', confidence: 0.93, answer: FAMILY_DIED, related: RELATED }
/** Other questions of the same turn: one with its answer and the passage that meets it, one that stands open. */
export const ALSO: AlsoAsked[] = [
  {
    question: 'how do i get a new social security card',
    answers: [link('replace-social-security-card', 'How do I replace a lost Social Security card?', SSA)],
    passage: 'You may not need the card: most offices only want the number.',
  },
  { question: 'can i keep his parrot', answers: [] },
]
export const TWO_QUESTIONS: Reply = { ...ANSWER, also: ALSO, understood: 'what do i do' }
/** What an agency promises who waits. */
export const PROMISE: AgencyPromise = {
  text: 'We answer questions within 10 working days.',
  language: 'en',
  url: '/standards/va',
}
/** A disaster that lasts now. */
export const NOTICES: Notice[] = [
  {
    text: 'Hurricane Ida is here. Leave now if you are told to. All of Louisiana.',
    language: 'en',
    lines: [
      { id: 'fema/helpline', name: 'FEMA Helpline', purpose: '', phone: '+18006213362', phoneText: '800-621-3362' },
    ],
    answers: [link('disaster-now-shelter', 'Where can I find shelter in a disaster?', { id: 'fema', name: 'FEMA' })],
    url: '/now',
  },
]
/** A step that stands behind “Show all steps” is what was asked for. */
export const FOCUSED: Reply = {
  ...ANSWER,
  focus: { path: [1, 6], text: 'File the last tax return The usual deadline in April applies.' },
}
export const SHORT_ANSWER: Reply = { ...base, kind: 'answer', confidence: 0.9, answer: LOST_CARD, related: [] }
export const CHOICES: Reply = {
  ...base,
  kind: 'choices',
  choices: [
    link('replace-social-security-card', 'How do I replace a lost Social Security card?', SSA),
    link('va-id-card', 'How do I get a veteran ID card?', VA),
    link('medicare-card', 'How do I replace my Medicare card?', { id: 'cms', name: 'Medicare and Medicaid' }),
  ],
}
/** What may be meant by "card", one of them known in Spanish only. */
export const SUGGESTIONS: Suggestions = {
  suggestions: [
    link('replace-social-security-card', 'How do I replace a lost Social Security card?', SSA),
    link('va-id-card', 'How do I get a veteran ID card?', VA),
    link('medicare-card', 'How do I replace my Medicare card?', { id: 'cms', name: 'Medicare and Medicaid' }),
    {
      ...link('green-card', '¿Cómo renuevo o reemplazo mi tarjeta de residente permanente?', {
        id: 'uscis',
        name: 'USCIS',
      }),
      language: 'es',
    },
  ],
}
export const UNANSWERED: Reply = {
  ...base,
  kind: 'unanswered',
  receipt: 'K7QF-29WM',
  contacts: [HOTLINE, CRISIS],
  nearest: [
    link('service-animal-va', 'Can I bring a service animal to a VA facility?', VA),
    link('va-travel', 'How do I get help with travel to VA care?', VA),
  ],
}

const HHS: AgencyRef = { id: 'hhs', name: 'Health and Human Services' }
/** Whom to call where somebody may be in danger, and the answer for it. */
export const URGENT: Urgent = {
  lines: [
    {
      id: 'hhs/emergency',
      name: '911 Emergency',
      purpose: 'Life in danger, fire, crime now',
      phone: '911',
      phoneText: '911',
    },
    {
      id: 'hhs/domestic-violence',
      name: 'National Domestic Violence Hotline',
      purpose: 'A partner or family member hurts or threatens',
      phone: '+18007997233',
      phoneText: '800-799-7233',
    },
  ],
  answer: link('domestic-violence-help', 'Someone at home hurts or threatens me: what can I do?', HHS),
}

export const WAITING: Receipt = {
  receipt: 'K7QF-29WM',
  question: 'can my emotional support parrot fly to the va hospital with me',
  language: 'en',
  asked: '2026-11-20',
  state: 'waiting',
  contacts: [HOTLINE],
}
export const CLOSED: Receipt = { ...WAITING, state: 'closed', reason: 'This is a question for your airline.' }
export const ANSWERED: Receipt = {
  receipt: 'K7QF-29WM',
  question: WAITING.question,
  language: WAITING.language,
  asked: WAITING.asked,
  state: 'answered',
  answer: LOST_CARD,
}
export const SURVEY: SurveyShown = {
  response: '5b0c9f0e-1c1f-4c57-9c3c-1a0d2f6b7e11',
  service: 'Replacing a card',
  points: [1, 2, 3, 4, 5],
  positiveFrom: 4,
  texts: {
    en: {
      trust: 'This interaction increased my trust in Social Security.',
      positive: 'What about this interaction made the difference?',
      negative: 'What could have been better?',
      comment: 'Anything else you want us to know about your experience?',
      drivers: {
        positive: { effectiveness: 'I found what I was looking for.', ease: 'It was easy to do what I needed to do.' },
        negative: { effectiveness: 'I did not find what I was looking for.', ease: 'It was hard to do.' },
      },
    },
    es: {
      trust: 'Esta interacción aumentó mi confianza en el Seguro Social.',
      positive: '¿Qué fue lo que marcó la diferencia en esta interacción?',
      negative: '¿Qué pudo haber sido mejor?',
      comment: '¿Algo más que quiera decirnos sobre su experiencia?',
      drivers: {
        positive: { effectiveness: 'Encontré lo que buscaba.', ease: 'Fue fácil completar lo que necesitaba hacer.' },
        negative: { effectiveness: 'No encontré lo que buscaba.', ease: 'Fue difícil hacerlo.' },
      },
    },
  },
  ...{ ombNumber: '0960-0000', expires: '2099-12-31', minutes: 2, quietDays: 90 },
  statement: 'https://www.example.gov/statement',
}
export const AGENCY: AgencyInfo = { ...VA, contacts: [HOTLINE, CRISIS], agencies: 17 }
