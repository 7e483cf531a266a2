import { describe, expect, it } from 'vitest'
import { sourcePlace } from './source-place.ts'

const BODY = `Call the [passport line](tel:+18774872778) at {{passport-line}} before you **travel**.

1. **Fill in the form** @state

   Applicants shall mail the form. It costs {{passport-fee}}.
`
const at = (sentence: string, part = sentence) => {
  const start = sentence.indexOf(part)
  const found = sourcePlace(sentence, BODY, start, start + part.length)
  return found && [found.line, BODY.slice(found.start, found.end)]
}

describe('where a sentence stands in its source', () => {
  it('is found between marks and past link targets, with the words that are meant', () => {
    expect(at('Call the passport line at 877-487-2778 before you travel.', 'travel')).toEqual([1, 'travel'])
    expect(at('Applicants shall mail the form.', 'shall')).toEqual([5, 'shall'])
    expect(at('Applicants shall mail the form.')).toEqual([5, 'Applicants shall mail the form'])
  })

  it('reads a fact as the words it stands for, also at the end', () => {
    expect(at('It costs one hundred and thirty dollars.', 'hundred')).toEqual([5, '{{passport-fee}}'])
    expect(at('Call the passport line at 877-487-2778 before you travel.', '487')).toEqual([1, '{{passport-line}}'])
  })

  it('is nowhere where the source does not say it', () => {
    expect(at('Applicants must mail the form.')).toBeUndefined()
    expect(sourcePlace('', BODY)).toBeUndefined()
  })
})
