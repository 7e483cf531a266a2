import { describe, expect, it } from 'vitest'
import { fromElsewhere } from './from-elsewhere.ts'
import { unfinished } from './unfinished.ts'

const AROUND = { asked: 'renew it', sources: [{ title: 'Forms', url: 'https://a.gov/' }], owner: 'Card team' }
const said = (body: string, title = 'How do I renew?') => unfinished({ ...AROUND, title, body })

describe('what is not finished', () => {
  it.each([
    'Call [800-000-0000](tel:+18000000000).',
    'Call 123-456-7890.',
    '1. **Do this first**',
    '   Say how.',
    '1. **Haga esto primero**',
    'It costs TBD.',
    'Send it to [insert address].',
    'See [the form](https://).',
    '• Form DS-11',
    '** bold ** words',
    '****fee****',
    'See [form](https://a.gov/my form.pdf).',
    'As they say.[^1]',
    'Form&nbsp;DS-11',
  ])('is found: %s', (body) => {
    expect(said(`Right.\n\n${body}`)).toContainEqual(
      expect.objectContaining({ field: 'body', severity: 'error', line: 3 }),
    )
  })

  it.each([
    'Call [800-772-1213](tel:+18007721213).',
    'Pay $100,000, or $1,000 to 2,000.',
    '1. **Go there** @ssa',
    '## What to do',
    '**Bold** and **bolder**.',
    '- **Form:** [DS-11](https://a.gov/ds-11.pdf)',
    'See [the page](https://a.gov/a "Title").',
    '[your state](https://a.gov/states)',
    'Say how you pay.',
    'Between 2 * 3 and 3 * 4.',
  ])('is not: %s', (body) => {
    expect(said(body)).toEqual([])
  })

  it('is found in the question too', () => {
    expect(said('Text.', 'How do I TBD?')).toMatchObject([{ field: 'title', severity: 'error' }])
  })
})

describe('what is not finished around a text', () => {
  it.each([
    ['asked', 2, { asked: 'renew it\n[insert one more]' }],
    ['sources', undefined, { sources: [{ title: '[inserte el título]', url: 'https://a.gov/' }] }],
    ['owner', undefined, { owner: '[your team]' }],
  ])('is found in %s', (field, line, changed) => {
    const found = unfinished({ title: 'How do I renew?', body: 'Go there.', ...AROUND, ...changed })
    expect(found).toEqual([
      expect.objectContaining({ field, severity: 'error', ...(line === undefined ? {} : { line }) }),
    ])
  })
})

describe('a text from elsewhere', () => {
  it('has lists where a space that does not break stood after the mark', () => {
    expect(fromElsewhere('-\u00a0Form\n1.\u00a0**Call us**')).toBe('- Form\n1. **Call us**')
  })

  it('has addresses without signs that nobody sees', () => {
    expect(fromElsewhere('[office](https://travel.state.gov/\u200b) 5\u00a0p.m.')).toBe(
      '[office](https://travel.state.gov/) 5\u00a0p.m.',
    )
  })
})
