import { describe, expect, it } from 'vitest'
import { numbersIn } from '../../../test/worker/words-of.ts'
import { en as embedEn } from '../../channels/embed/strings/en.ts'
import { es as embedEs } from '../../channels/embed/strings/es.ts'
import { en as pageEn } from '../../channels/page/strings/en.ts'
import { es as pageEs } from '../../channels/page/strings/es.ts'
import { en as htmlEn } from '../../html/strings/en.ts'
import { es as htmlEs } from '../../html/strings/es.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'

/** Every word that pages of the Worker say, in one language. */
const ENGLISH = { desk: en, plain: pageEn, embed: embedEn, html: htmlEn }
const SPANISH = { desk: es, plain: pageEs, embed: embedEs, html: htmlEs }

/** Numbers that are a name, as a version's, or a share or a size: nothing in the sentence depends on them. After the place stands which argument. */
const NAMES = {
  'desk.answers': [
    ...['versionNumber 0', 'oldVersion 0', 'oldVersion 1', 'publishedTitle 0', 'notLive 0', 'compareTitle 0'],
    ...['closedOf 0', 'fewSaid 0', 'wordings 0', 'wordings 1'],
    ...['compareTitle 1', 'compareWith 0', 'rollBackTitle 0', 'rollBackReason 0', 'rolledBack 0'],
  ],
  'desk.draft': [
    'draftOf 0',
    'plainGrade 0',
    'plainGradeHigh 0',
    'plainGradeHigh 1',
    'plainScore 0',
    'staleVersionText 1',
  ],
  'desk.editor': ['showPlace 0', 'saidAlike 0'],
  'desk.exchange': [
    'problems.too-large 0',
    'choiceOf 0',
    'toPage 0',
    'here 0',
    'here 1',
    'onlyProblems 0',
    'underWay 1',
    'underWay 2',
  ],
  'desk.facts': ['all 0'],
  'desk.fields': ['sourceTitle 0', 'sourceUrl 0', 'problemLine 0'],
  'desk.gate': ['asking 0', 'asking 1', 'underWay 1', 'underWay 2'],
  'desk.links': ['sureOf 0'],
  'desk.lists': ['pageOf 0', 'pageOf 1', 'more 0'],
  'desk.numbers': [
    'kindOn 1',
    'marks.verdicts 0',
    'marks.verdicts 1',
    'marks.verdicts 2',
    'counter-linked.ends 0',
    'counter-linked.ends 1',
    'plain.summary 0',
    'method 0',
    'minimum 0',
  ],
  'desk.shopper': ['agreement 0', 'agreement 2', 'few 0', 'underWay 0', 'underWay 1'],
  'desk.standards': ['checks 0', 'of 0', 'of 1'],
  'desk.survey': ['file 1', 'wording 0'],
  'desk.translations': [
    'englishNow 0',
    'translatedFrom 0',
    'translatedFrom 1',
    'changes 0',
    'partCount 1',
    'partCount 2',
  ],
  html: ['version 0'],
}
const NAMED = Object.entries(NAMES).flatMap(([area, places]) => places.map((place) => `${area}.${place}`))

/** Numbers of which none is said in words of its own. */
const OWN_NONE = [
  'desk.draft.plainGrade 0',
  'desk.facts.all 0',
  'desk.gate.changes 0',
  'desk.numbers.times.days 0',
  'desk.numbers.reviews.summary 1',
  'desk.people.now 1',
  'desk.views.title 0',
  'desk.standards.target 1',
  'plain.answeredAfter 0',
]

describe.each([
  // “1 of 5 questions got an answer”: a verb of one form in English, of two in Spanish.
  {
    language: 'English',
    words: ENGLISH,
    named: [...NAMED, 'desk.gate.wouldAnswer 0', 'desk.queue.answered 0', 'desk.survey.coverage 0'],
  },
  { language: 'Spanish', words: SPANISH, named: NAMED },
])('a number of something in $language', ({ words, named }) => {
  const said = numbersIn(words).map(([where, say]) => ({ where, ...sayings(say) }))

  it('is said otherwise of one than of more', () => {
    expect(
      said
        .filter(({ one, two }) => one === two)
        .map(({ where }) => where)
        .sort(),
    ).toEqual(named.sort())
  })

  it('is said alike of two and of a thousand', () => {
    expect(said.filter(({ two, thousand }) => two !== thousand)).toEqual([])
  })

  it('is said of none as of more, or in words of its own', () => {
    expect(said.filter(({ none, two }) => none !== two).map(({ where }) => where)).toEqual(OWN_NONE)
  })
})

describe('a sentence with more than one number', () => {
  it('agrees with each of them', () => {
    expect(en.people.now(1, 2)).toBe('1 person has access. 2 people wait for a role.')
    expect(es.people.now(1000, 1)).toBe('1,000 personas tienen acceso. 1 persona espera un rol.')
    expect(es.queue.answered(1, 5)).toBe('En los últimos 7 días, 1 de 5 preguntas recibió respuesta.')
    expect(es.gate.changes(1, 1)).toBe('1 pregunta cambia de la única que revisamos.')
    expect(es.numbers.reviews.summary(2, 1)).toContain(
      '2 respuestas pasaron la fecha de su próxima revisión. Otra vence',
    )
  })

  it('agrees with all that is told of a file', () => {
    const rows = { new: 1, changed: 0, same: 1, wrong: 1000 }
    expect(es.exchange.previewText(rows)).toBe(
      '1 respuesta nueva, 0 con un texto distinto del actual, 1 igual a la actual, 1,000 que no se pueden importar',
    )
    const results = { published: 1, draft: 1, skipped: 2, overtaken: 0, failed: 0 }
    expect(en.exchange.doneText(results)).toBe('1 published, 1 draft, 2 skipped, 0 not imported')
    expect(es.exchange.doneText(results)).toBe('1 publicada, 1 borrador, 2 omitidas, 0 sin importar')
  })
})

/** What is said around none, one, two and a thousand. */
function sayings(say: (value: number) => string) {
  const around = (value: number) => say(value).replaceAll(/\d[\d,]*/g, '#')
  return { none: around(0), one: around(1), two: around(2), thousand: around(1000) }
}
