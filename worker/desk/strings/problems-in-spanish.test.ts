import { describe, expect, it } from 'vitest'
import { AGENCIES } from '../../../test/worker/deployment.ts'
import { checkDraft } from '../drafts/draft-check.ts'
import { emptyFields } from '../drafts/draft-fields.ts'
import { problemInSpanish } from './problems-in-spanish.ts'

const RIGHT = {
  ...emptyFields(),
  checkedToday: true,
  id: 'a',
  title: 'What?',
  body: 'Text.',
  agency: 'ssa',
  topics: 'cards',
  owner: 'Team',
  sources: [{ title: 'Page', url: 'https://www.ssa.gov/' }],
}
const FACTS = [
  { name: 'old', value: '$1', owner: 'ssa', source: 'https://a.gov/', checked: '2020-01-01', expires: '2020-02-01' },
  {
    name: 'english',
    value: { en: '$1' },
    owner: 'ssa',
    source: 'https://a.gov/',
    checked: '2020-01-01',
    expires: '2999-02-01',
  },
]
const messages = (changes: Partial<typeof RIGHT>) =>
  checkDraft(
    { ...RIGHT, ...changes },
    { language: 'es', agencies: AGENCIES, facts: FACTS, answers: new Set(['a']), today: '2026-11-22' },
  ).findings.flatMap(({ message }) => message ?? [])

/** Texts that are wrong, each in its own way. */
const WRONG_BODIES = [
  'Call 800-000-0000.',
  '1. **Do this first**\n\n   Say how.',
  'The fee is TBD.',
  'See [here](https://).',
  'a\n\n• b',
  'a ** b ** c',
  '[form](https://a.gov/my form.pdf)',
  'a[^1]',
  'a&nbsp;b',
  '<b>x</b>',
  'a <b>x</b>',
  'a\n\n    code',
  'a `code`',
  '![a](https://a.gov/a.png)',
  '~~x~~',
  'a\n\n---\n\nb',
  '[a]: https://a.gov/\n',
  '- [ ] box',
  '# Head',
  'a\n@contact ssa/main',
  '@contact ssa/nobody',
  '1. **Go** @nobody\n\n   a',
  '1. **** a',
  '> quote',
  '> [!NOTE]',
  '## Head\n\na',
  'a'.repeat(9_500),
  'a\u202eb',
  '[a](answer:none)',
  '{{none}}',
  '{{english}}',
  '{{old}}',
  '{{ no',
  '&copy;',
  '[](https://a.gov/)',
  '[a](mailto:a)',
  '[a](answer:A_B)',
  '[a](ftp://a)',
  '[a](https://)',
  '[a](tel:12)',
  '[800-772-1213](tel:+18007721214)',
  '> > > > > > > a',
  `a\n\n${' '.repeat(40)}a`,
  `|${'a|'.repeat(20)}\n|${'-|'.repeat(20)}\n`,
  '*a '.repeat(300),
  '@ask\n\n- **A** a\n- **B** b',
  'a\n\n@ask Q?',
  'a\n\n@ask Q?\n\n- **A** a',
  'a\n\n@ask Q?\n\n- **A** a\n- b',
  'a\n\n@ask Q?\n\n- **A** a\n- **B**',
  'a\n\n@ask Q?\n\n- **A** a\n- **A** b',
  '- a\n\n  @ask Q?\n\n  - **A** a\n  - **B** b',
  'a\n\n@ask Q?\n\n- **A** a\n- **B**\n\n  @ask R?\n\n  - **C** c\n  - **D** d\n\n  never',
]

describe('what the check finds, for who works in Spanish', () => {
  it.each(WRONG_BODIES)('is said in Spanish of %j', (body) => {
    const found = messages({ body })
    expect(found.length).toBeGreaterThan(0)
    for (const message of found) expect(problemInSpanish(message)).not.toBe(message)
  })

  it.each([
    { title: 'No question' },
    { title: 'Is it {{old}}?' },
    { title: 'a'.repeat(300) },
    { id: 'Not An Id' },
    { sources: [{ title: 'x', url: 'http://a' }] },
    { reviewIn: 'soon' },
    { checkedToday: false, lastChecked: 'x' },
    { checkedToday: false, lastChecked: '2999-01-01' },
    { checkedToday: false, lastChecked: '2020-01-01' },
    { agency: 'nasa' },
    { asked: 'bad\u202eword' },
  ])('is said in Spanish of %j', (changes) => {
    const found = messages(changes)
    expect(found.length).toBeGreaterThan(0)
    for (const message of found) expect(problemInSpanish(message)).not.toBe(message)
  })
})
