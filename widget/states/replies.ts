import type {
  AgencyInfo,
  AgencyRef,
  Answer,
  AnswerLink,
  Block,
  Contact,
  Inline,
  Receipt,
  Reply,
  Suggestions,
} from '../../worker/contract/index.ts'

const text = (words: string): Inline[] => [{ kind: 'text', text: words }]
const paragraph = (words: string): Block => ({ kind: 'paragraph', content: text(words) })
const heading = (words: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, content: text(words) })

const VA: AgencyRef = { id: 'va', name: 'Veterans Affairs' }
const SSA: AgencyRef = { id: 'ssa', name: 'Social Security' }
const USAGOV: AgencyRef = { id: 'usagov', name: 'USAGov' }
const STATES: AgencyRef = { id: 'states', name: 'Your state' }
const IRS: AgencyRef = { id: 'irs', name: 'IRS' }

/** Open on weekdays in New York; the states set the clock, so that each opening text is seen. */
const HOTLINE: Contact = {
  id: 'va/health',
  agency: VA,
  name: 'VA health benefits hotline',
  phone: '+18772228387',
  phoneText: '877-222-8387',
  tty: '711',
  hours: { timeZone: 'America/New_York', open: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '20:00' }] },
  ready: 'your VA file number',
  languages: ['en'],
}
const CRISIS: Contact = {
  id: 'va/crisis',
  agency: VA,
  name: 'Veterans Crisis Line',
  phone: '988',
  phoneText: '988, then press 1',
  hours: { always: true },
  url: 'https://www.veteranscrisisline.net/',
  languages: ['en', 'es'],
}

export const FAMILY_DIED: Answer = {
  id: 'someone-died',
  language: 'en',
  title: 'Someone in my family died. What do I need to do?',
  agency: USAGOV,
  version: 7,
  agencies: [USAGOV, STATES, SSA, VA, IRS],
  owner: 'USAGov content team',
  checked: '2026-10-01',
  sources: [
    { title: 'Death of a loved one', url: 'https://www.usa.gov/death-loved-one' },
    { title: 'What to do when someone dies', url: 'https://www.ssa.gov/personal-record/when-someone-dies' },
  ],
  urgent: false,
  url: '/a/someone-died',
  contacts: [HOTLINE],
  blocks: [
    paragraph(
      'Get certified copies of the death certificate first. Then tell these agencies. You do not need to do it all this week.',
    ),
    {
      kind: 'steps',
      items: [
        {
          title: text('Get 5 to 10 death certificates'),
          agency: 'states',
          blocks: [paragraph('The funeral home can order them for you.')],
        },
        {
          title: text('Tell Social Security'),
          agency: 'ssa',
          blocks: [
            {
              kind: 'paragraph',
              content: [
                { kind: 'text', text: 'The funeral home usually does this. If not, call ' },
                { kind: 'phone', number: '+18007721213', text: '800-772-1213' },
                { kind: 'text', text: '.' },
              ],
            },
          ],
        },
        {
          title: text('Ask for burial benefits'),
          agency: 'va',
          blocks: [paragraph('A grave, headstone and flag can be free for a veteran.')],
        },
        {
          title: text('Apply for survivors benefits'),
          agency: 'ssa',
          blocks: [paragraph('A husband, wife or child may get a monthly payment.')],
        },
        { title: text('Tell banks and lenders'), blocks: [paragraph('Ask each one what papers it needs.')] },
        { title: text('Sort out health coverage'), blocks: [paragraph('Social Security tells Medicare.')] },
        {
          title: text('File the last tax return'),
          agency: 'irs',
          blocks: [paragraph('The usual deadline in April applies.')],
        },
        {
          title: text('Settle the estate'),
          agency: 'states',
          blocks: [paragraph('Ask the probate court in the county where the person lived.')],
        },
      ],
    },
    heading('What to keep at hand'),
    {
      kind: 'list',
      items: [[paragraph('The person’s Social Security number')], [paragraph('Your marriage or birth certificate')]],
    },
    heading('If you need help'),
    { kind: 'contact', contact: 'va/health' },
  ],
}

/** Every kind of block and inline in one answer. */
export const LOST_CARD: Answer = {
  id: 'replace-social-security-card',
  language: 'en',
  title: 'How do I replace a lost Social Security card?',
  agency: SSA,
  version: 3,
  agencies: [SSA],
  owner: 'Social Security content team',
  checked: '2026-11-02',
  sources: [{ title: 'Replace your card', url: 'https://www.ssa.gov/number-card/replace-card' }],
  urgent: false,
  url: '/a/replace-social-security-card',
  contacts: [HOTLINE],
  blocks: [
    paragraph('You may not need the card. Knowing your number is often enough. A new card is free.'),
    {
      kind: 'steps',
      items: [
        {
          title: text('Ask online'),
          agency: 'ssa',
          blocks: [
            {
              kind: 'paragraph',
              content: [
                { kind: 'text', text: 'Sign in at ' },
                { kind: 'link', href: 'https://www.ssa.gov/myaccount/', content: text('my Social Security') },
                { kind: 'text', text: ' and choose ' },
                { kind: 'strong', content: text('Replacement card') },
                { kind: 'text', text: '.' },
              ],
            },
          ],
        },
        {
          title: text('Wait for the mail'),
          blocks: [paragraph('It comes in 5 to 10 business days.')],
        },
      ],
    },
    heading('What it costs'),
    {
      kind: 'table',
      head: [text('What'), text('Cost'), text('How long')],
      rows: [
        [text('New card'), text('$0'), text('5 to 10 days')],
        [text('Certified copy of a birth certificate'), text('$10 to $30'), text('2 to 6 weeks')],
      ],
    },
    {
      kind: 'callout',
      tone: 'warning',
      blocks: [
        {
          kind: 'paragraph',
          content: [
            { kind: 'text', text: 'Was the card ' },
            { kind: 'emphasis', content: text('stolen') },
            { kind: 'text', text: '? ' },
            { kind: 'answer', id: 'identity-stolen', content: text('Protect your identity') },
            { kind: 'text', text: ' first.' },
            { kind: 'break' },
            { kind: 'text', text: 'Then ask for the card.' },
          ],
        },
      ],
    },
    { kind: 'callout', tone: 'note', blocks: [paragraph('You can get three new cards a year.')] },
    { kind: 'callout', tone: 'tip', blocks: [paragraph('Keep the card at home.')] },
    { kind: 'callout', tone: 'important', blocks: [paragraph('No one from the government asks for a fee by phone.')] },
    heading('If it goes wrong'),
    heading('By phone', 3),
    { kind: 'contact', contact: 'va/health' },
  ],
}

/** A guided block, two questions deep. */
export const PASSPORT_FORM: Answer = {
  ...LOST_CARD,
  id: 'passport-form',
  title: 'Which passport form do I need?',
  blocks: [
    paragraph('Use form DS-82 to renew by mail. Use form DS-11 in all other cases.'),
    {
      kind: 'guided',
      question: text('Have you had a passport?'),
      options: [
        { label: text('No, never'), blocks: [paragraph('Use form DS-11 and go in person.')] },
        {
          label: text('Yes'),
          blocks: [
            paragraph('Have it in your hand.'),
            {
              kind: 'guided',
              question: text('Is it damaged?'),
              options: [
                { label: text('It is damaged'), blocks: [paragraph('Use form DS-11 and bring the damaged one.')] },
                { label: text('It is fine'), blocks: [paragraph('Use form DS-82 and send it by mail.')] },
              ],
            },
          ],
        },
      ],
    },
  ],
}

export const LOST_CARD_SPANISH: Answer = {
  ...LOST_CARD,
  language: 'es',
  title: '¿Cómo reemplazo una tarjeta de Seguro Social perdida?',
  agency: { id: 'ssa', name: 'Seguro Social' },
  agencies: [{ id: 'ssa', name: 'Seguro Social' }],
  sources: [{ title: 'Reemplace su tarjeta', url: 'https://www.ssa.gov/es/number-card/replace-card' }],
  contacts: [],
  blocks: [
    paragraph('Quizás no necesite la tarjeta. A menudo basta con saber el número. Una tarjeta nueva es gratis.'),
    {
      kind: 'steps',
      items: [
        {
          title: text('Pídala por internet'),
          agency: 'ssa',
          blocks: [paragraph('Entre en su cuenta y elija «Tarjeta de reemplazo».')],
        },
        { title: text('Espere el correo'), blocks: [paragraph('Llega en 5 a 10 días hábiles.')] },
      ],
    },
  ],
}

const link = (id: string, title: string, agency: AgencyRef): AnswerLink => ({ id, language: 'en', title, agency })

export const RELATED: AnswerLink[] = [
  link('va-burial-benefits', 'What burial benefits can a veteran get?', VA),
  link('survivors-benefits', 'Who can get survivors benefits?', SSA),
]

const base = { id: '0198f3a2-7c11-7aa0-9d34-2f3b7c9a1e55', snapshot: '3f9c1a' }
export const ANSWER: Reply = { ...base, kind: 'answer', confidence: 0.93, answer: FAMILY_DIED, related: RELATED }
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

export const WAITING: Receipt = {
  receipt: 'K7QF-29WM',
  question: 'can my emotional support parrot fly to the va hospital with me',
  asked: '2026-11-20',
  state: 'waiting',
  contacts: [HOTLINE],
}
export const CLOSED: Receipt = { ...WAITING, state: 'closed', reason: 'This is a question for your airline.' }
export const ANSWERED: Receipt = {
  receipt: 'K7QF-29WM',
  question: WAITING.question,
  asked: WAITING.asked,
  state: 'answered',
  answer: LOST_CARD,
}
export const AGENCY: AgencyInfo = { ...VA, contacts: [HOTLINE, CRISIS], agencies: 17 }
