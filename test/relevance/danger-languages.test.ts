import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { seenDanger } from '../../worker/engine/urgent/seen-danger.ts'

const LANGUAGES: Record<string, { danger: string[]; calm: string[] }> = parse(
  readFileSync(new URL('danger-languages.yaml', import.meta.url), 'utf8'),
)

describe.each(Object.entries(LANGUAGES))('danger in %s', (_, { danger, calm }) => {
  it('is tried in at least 40 cases each way', () => {
    expect(danger.length).toBeGreaterThanOrEqual(40)
    expect(calm.length).toBeGreaterThanOrEqual(40)
  })

  it('is seen in every case', () => {
    expect(danger.filter((text) => !seenDanger([text, text], []))).toEqual([])
  })

  it('is not seen in calm questions', () => {
    expect(calm.filter((text) => seenDanger([text, text], []))).toEqual([])
  })
})
