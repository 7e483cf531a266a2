import { say } from '../../widget/panel/say.ts'
import { type Counted, enDeferred, en as first, type HeldStrings } from '../../widget/strings/en.ts'
import { equal, ok } from './assert.ts'
import { OTHERS } from './languages.ts'

const en: Record<string, Counted> = { ...first, ...enDeferred }
const LANGUAGES: Record<string, Record<string, Counted>> = { en, ...OTHERS }
/** Say a number without counting anything: their words are the same for every number. */
const LABELS = ['suggestions', 'version', 'question-too-long', 'surveyBurden']

/** Creole is unknown to `Intl`, and has one form for every number. */
const categoriesOf = (locale: string) =>
  locale === 'ht' ? ['other'] : new Intl.PluralRules(locale).resolvedOptions().pluralCategories

const formsOf = (text: Counted = ''): Record<string, string> => (typeof text === 'string' ? { other: text } : text)

const ENGLISH = new Set(
  Object.values(en)
    .flatMap((text) => Object.values(formsOf(text)))
    .filter((form) => form.includes(' ')),
)
/** Words of English that none of our other languages has; what is quoted is said in English on the telephone. */
const ENGLISH_WORDS = /(?<!\p{L})(?:the|you|your|this|that|with|to|of|is|are|answer|question|we|call)(?!\p{L})/iu

function isEnglish(form: string, key: string) {
  const said = form.replace(/“[^”]*”|\{\w+\}/g, '')
  return key !== 'locale' && (ENGLISH.has(form) || ENGLISH_WORDS.test(said))
}

/**
 * Flesch-Kincaid: 0.39 words a sentence + 11.8 syllables a word − 15.59 (Kincaid 1975). Syllables by groups of vowels.
 */
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
      const values = (text: Counted = '') => (formsOf(text).other?.match(/\{\w+\}/g) ?? []).sort().join()
      const differ = Object.entries(en).filter(([key, text]) => values(text) !== values(strings[key]))
      equal(differ, [])
    })

    it(`has a form for every number in ${language}, and leaves out of none what is not the number`, () => {
      const pluralCategories = categoriesOf(String(strings.locale))
      const values = (text: string) => (text.match(/\{(?!n\})\w+\}/g) ?? []).sort().join()
      for (const [key, text] of Object.entries(strings)) {
        const forms = formsOf(text)
        const counts = String(forms.other).includes('{n}') && !LABELS.includes(key)
        equal(
          [key, Object.keys(forms).sort()],
          [key, counts && pluralCategories.length > 1 ? [...pluralCategories].sort() : ['other']],
        )
        for (const form of Object.values(forms)) equal([key, values(form)], [key, values(String(forms.other))])
      }
    })
  }

  it('leaves no English in another language, and nothing empty', () => {
    const left = Object.entries(OTHERS).flatMap(([language, strings]) =>
      Object.entries(strings).flatMap(([key, text]) =>
        Object.values(formsOf(text))
          .filter((form) => form === '' || isEnglish(form, key))
          .map((form) => [language, key, form]),
      ),
    )
    equal(left, [])
  })

  it('holds names apart in Arabic, which may be in other letters', () => {
    const bare = Object.entries(OTHERS.ar).flatMap(([key, text]) =>
      Object.values(formsOf(text)).filter((form) => /(?<!\u2068)\{agency\}|\{agency\}(?!\u2069)/.test(form) && [key]),
    )
    equal(bare, [])
  })

  it('knows English when it sees it (the control)', () => {
    equal(
      ['Open to print', 'Talk to a person', 'No'].map((form) => isEnglish(form, '')),
      [true, true, false],
    )
  })

  it('is no harder than US grade 6 in sentences', () => {
    const texts = Object.entries(en).flatMap(([key, text]) =>
      Object.values(formsOf(text)).map((form) => [key, form] as const),
    )
    const sentences = texts.filter(([, text]) => text.split(' ').length >= 6)
    const hard = sentences.filter(([, text]) => grade(text.replace(/\{\w+\}/g, 'ten')) > 6)
    ok(hard.length === 0, JSON.stringify(hard.map(([key, text]) => [key, grade(text)])))
  })

  it('knows hard words when it sees them (the control)', () => {
    ok(
      grade('The administration’s determination regarding eligibility necessitates supplementary documentation.') > 12,
      'hard',
    )
  })

  it('counts as the language does', () => {
    const from = (strings: HeldStrings, n: number) => say(strings, 'from', { n })
    equal([from(first, 1), from(first, 2)], ['Answers from 1 agency', 'Answers from 2 agencies'])
    const arabic = [1, 2, 3, 11, 100].map((n) => from(OTHERS.ar, n).replace(/\d+/, '#'))
    equal(new Set(arabic).size, 4)
    equal(arabic[1], 'إجابات من جهتين حكوميتين')
    equal(say(OTHERS.zh, 'from', { n: 1 }), '答案来自 1 个机构')
  })
})
