import { EARLIER_LIMIT, QUESTION_LIMIT } from '../../widget/panel/conversation.ts'
import { enDeferred, en as first } from '../../widget/strings/en.ts'
import { LIMITS } from '../../worker/contract/limits.ts'
import { equal, ok } from './assert.ts'
import { OTHERS } from './languages.ts'

const en: Record<string, string> = { ...first, ...enDeferred }
const LANGUAGES: Record<string, Record<string, string>> = OTHERS

/** Flesch-Kincaid: 0.39 words a sentence + 11.8 syllables a word − 15.59 (Kincaid 1975). Syllables by groups of vowels. */
function grade(text: string) {
  const words = text.toLowerCase().match(/[a-z’]+/g) ?? []
  const sentences = Math.max(1, text.split(/[.?!]+\s|[.?!]$/).filter((part) => part.trim()).length)
  const syllables = words.reduce(
    (sum, word) => sum + Math.max(1, (word.replace(/e$/, '').match(/[aeiouy]+/g) ?? []).length),
    0,
  )
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}

describe('strings', () => {
  for (const [language, strings] of Object.entries(LANGUAGES)) {
    it(`has every key of English in ${language}, and no other`, () => {
      equal(Object.keys(strings), Object.keys(en))
    })

    it(`fills in the same values in ${language}`, () => {
      const values = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort().join()
      const differ = Object.entries(en).filter(([key, text]) => values(text) !== values(strings[key]))
      equal(differ, [])
    })
  }

  it('is no harder than US grade 6 in sentences', () => {
    const sentences = Object.entries(en).filter(([, text]) => text.split(' ').length >= 6)
    const hard = sentences.filter(([, text]) => grade(text.replace(/\{\w+\}/g, 'ten')) > 6)
    ok(hard.length === 0, JSON.stringify(hard.map(([key, text]) => [key, grade(text)])))
  })

  it('knows hard words when it sees them (the control)', () => {
    ok(
      grade('The administration’s determination regarding eligibility necessitates supplementary documentation.') > 12,
      'hard',
    )
  })

  it('has the worker’s limits', () => {
    equal([QUESTION_LIMIT, EARLIER_LIMIT], [LIMITS.questionCharacters, LIMITS.earlierQuestions])
  })
})
