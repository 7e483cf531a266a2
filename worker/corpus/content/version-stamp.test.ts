import { describe, expect, it } from 'vitest'
import { stampedVersion, stampVersion, withoutVersion } from './version-stamp.ts'

const PLAIN = '---\nid: a\ntitle: What?\nlanguage: en\nagency: ssa\n---\n\nversion: 3\n'
const STAMPED = '---\nid: a\ntitle: What?\nlanguage: en\nversion: 12\nagency: ssa\n---\n\nversion: 3\n'

describe('the version in a file', () => {
  it('is written after the language, and nothing else changes', () => {
    expect(stampVersion(PLAIN, 12)).toBe(STAMPED)
    expect(stampVersion(stampVersion(PLAIN, 3), 12)).toBe(STAMPED)
  })

  it('is read from the front matter only', () => {
    expect(stampedVersion(STAMPED)).toBe(12)
    expect(stampedVersion(PLAIN)).toBeUndefined()
  })

  it('is taken out again, and only there', () => {
    expect(withoutVersion(STAMPED)).toBe(PLAIN)
    expect(withoutVersion(PLAIN)).toBe(PLAIN)
    expect(withoutVersion('no front matter\nversion: 1\n')).toBe('no front matter\nversion: 1\n')
  })
})
