import type { AgencyRef, Answer, Block, Contact, Inline } from '../../worker/contract/index.ts'

const text = (words: string): Inline[] => [{ kind: 'text', text: words }]
const paragraph = (words: string): Block => ({ kind: 'paragraph', content: text(words) })
const heading = (words: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, content: text(words) })

export const VA: AgencyRef = { id: 'va', name: 'Veterans Affairs' }
export const SSA: AgencyRef = { id: 'ssa', name: 'Social Security' }
const USAGOV: AgencyRef = { id: 'usagov', name: 'USAGov' }
const STATES: AgencyRef = { id: 'states', name: 'Your state' }
const IRS: AgencyRef = { id: 'irs', name: 'IRS' }

/** Open on weekdays in New York; the states set the clock, so that each opening text is seen. */
export const HOTLINE: Contact = {
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
export const CRISIS: Contact = {
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
