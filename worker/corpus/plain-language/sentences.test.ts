import { describe, expect, it } from 'vitest'
import { toSentences } from './sentences.ts'

describe('sentences', () => {
  it.each([
    ['Offices open at 9 a.m. Call first.', 2],
    ['The U.S. Embassy can help. It is free.', 2],
    ['You live in the U.S. You can apply.', 2],
    ['Ask Dr. Smith. Go early.', 2],
    ['Write to P.O. Box 12. Wait.', 2],
    ['Bring e.g. a bill. Go.', 2],
    ['Is it open? Yes. “Call now.” Then wait.', 4],
    ['Send No. 12 to St. Louis. Wait.', 2],
    ['It costs $3.50. Pay at irs.gov. Wait.', 3],
    ['Talk to J. Smith about it. Then go.', 2],
    ['See 20 C.F.R. Part 404. Then go.', 2],
    ['Bring ID, etc. You can also call.', 2],
    ['Take it or say no. If not, wait.', 2],
    ['Vive en EE. UU. desde 2010. ¿Puede votar? Sí.', 3],
    ['您可以申请。请打电话。', 2],
    ['no end', 1],
    ['', 0],
  ])('parts %s into %i', (text, count) => {
    expect(toSentences(text)).toHaveLength(count)
  })

  it('says where each stands', () => {
    expect(toSentences(' Go. Wait!')).toEqual([
      { text: 'Go.', start: 1 },
      { text: 'Wait!', start: 5 },
    ])
  })
})
