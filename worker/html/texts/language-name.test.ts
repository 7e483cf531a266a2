import { describe, expect, it } from 'vitest'
import { languageList, languageName } from './language-name.ts'

describe('a language’s name', () => {
  it('stands in the reader’s words', () => expect(languageName('ht', 'es')).toBe('criollo haitiano'))
  it('is the tag where it has not the form of one', () => expect(languageName('not a tag', 'en')).toBe('not a tag'))
  it('is listed as a reader lists', () => expect(languageList(['en', 'es'], 'es')).toBe('inglés y español'))
})
