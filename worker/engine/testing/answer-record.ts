import type { Language } from '../../contract/index.ts'
import type { AnswerRecord } from '../../corpus/index.ts'

/** What a test says about an answer; the rest is filled in. */
export interface AnswerSketch {
  id: string
  title: string
  body: string
  asked?: string[]
  language?: Language
  agency?: string
  urgent?: boolean
}

/** A whole answer from a sketch of one, for tests and benchmarks. */
export function answerRecord({
  id,
  title,
  body,
  asked = [],
  language = 'en',
  agency = 'usagov',
  urgent = false,
}: AnswerSketch): AnswerRecord {
  return {
    id,
    language,
    version: 1,
    title,
    asked,
    agency,
    agencies: [agency],
    topics: [],
    sources: [],
    owner: 'Test team',
    checked: '2026-01-01',
    reviewBy: '2027-01-01',
    urgent,
    blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text: body }] }],
  }
}
