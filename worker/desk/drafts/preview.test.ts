import { describe, expect, it } from 'vitest'
import { RIGHT_FORM } from '../../../test/worker/browser.ts'
import { AGENCIES } from '../../../test/worker/deployment.ts'
import type { DraftFields } from '../../store/answers/drafts.ts'
import { checkDraft } from './draft-check.ts'
import { emptyFields } from './draft-fields.ts'

const CONTEXT = { language: 'en', agencies: AGENCIES, answers: new Set<string>(), today: '2026-11-30' } as const
const checked = (body: string, others: Partial<DraftFields> = {}) =>
  checkDraft({ ...emptyFields(), title: RIGHT_FORM.title, body, agency: 'ssa', ...others }, CONTEXT)
const shown = (body: string, others?: Partial<DraftFields>) =>
  JSON.stringify(checked(body, others).preview?.blocks ?? null)

describe('the preview of a text that is not right yet', () => {
  it.each([
    ['a link without an address', 'Go to [the office](https://) today.'],
    ['a link to a place that is not allowed', 'Go to [the office](javascript:alert) today.'],
    ['markup', '<b>Go</b>'],
    ['a picture', '![map](https://www.ssa.gov/map.png)'],
    ['an agency that there is not', '1. **Ask** @moon'],
    ['a contact that there is not', '@contact moon/main'],
  ])('is there in spite of %s', (_, wrong) => {
    const { answer, findings } = checked(`First paragraph.\n\n${wrong}\n\nLast paragraph.`)
    expect(answer).toBeUndefined()
    expect(findings).toContainEqual(expect.objectContaining({ field: 'body', severity: 'error', line: 3 }))
    const blocks = shown(`First paragraph.\n\n${wrong}\n\nLast paragraph.`)
    expect(blocks).toContain('First paragraph.')
    expect(blocks).toContain('Last paragraph.')
  })

  it('keeps the words of a link that leads nowhere', () => {
    expect(shown('Go to [the office](https://) today.')).toContain('Go to the office today.')
  })

  it('is there where another field is wrong', () => {
    expect(shown('Go.', { asked: 'x'.repeat(2_000) })).toContain('Go.')
    expect(shown('Go.', { short: '<b>Go</b>' })).toContain('Go.')
  })
})
