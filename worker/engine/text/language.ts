import type { Language } from '../../contract/index.ts'
import { stopWordsOf } from './stop-words.ts'
import { tokens } from './tokens.ts'

const SCRIPTS: [RegExp, Language][] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/[ăâđơư\u1ea0-\u1ef9]/iu, 'vi'],
]
/** Letters and endings that English words do not have. */
const SPANISH_LETTERS = /[ñ¿¡áéíóú]/iu
const SPANISH_ENDING =
  /(?:cion|ciones|dad|mente|miento|iendo|ario|aria|arme|erme|irme|amos|emos|aron|ieron|aba|ito|ita)$/
/** Small words of one language that are words, names or letters of the other too. */
const SHARED = new Set(
  'a me no he has va son use once real sea sin he ha te tan o y e u i in en es as an or si do yes also mine'.split(' '),
)
/** Small words of Creole that are neither Spanish nor English. */
const CREOLE = new Set(
  'mwen nou yon nan pou kisa kijan kouman kote poukisa kile kiyes kiles gen lan epi oswa poko bezwen pedi ka ki anpil tanpri jwenn'.split(
    ' ',
  ),
)
/** On a page in Vietnamese or Creole: how much must speak for Spanish, whose small words are theirs too (`de`, `la`, `se`); English has its own. */
const SPANISH_LEAD = 1.5
const PAGE_SHARE = 0.6

/** The language of a question. Small words, endings and accents decide between English and Spanish, and words that only the answers of one
 * language hold; the page's language weighs in and decides where they say nothing.
 * @param held - Whether answers in this language hold the word. */
export function questionLanguage(
  question: string,
  page: Language | undefined,
  held: (word: string, language: Language) => boolean,
): Language {
  const script = SCRIPTS.find(([pattern]) => pattern.test(question))
  if (script) return script[1]
  const words = tokens(question)
  if (isCreole(words, page)) return 'ht'
  let lead = SPANISH_LETTERS.test(question) ? 1.5 : 0
  for (const word of words) lead += signOf(word, held)
  if (page === 'vi' || page === 'ht') return lead >= 0 && lead < SPANISH_LEAD ? page : spokenBy(lead)
  if (page === 'es') lead += PAGE_SHARE
  if (page === 'en') lead -= PAGE_SHARE
  // What is written in Latin letters on a page in Chinese, Korean or Arabic is not in its language: most often it is English.
  if (Math.abs(lead) < 1e-9) return page === 'es' ? 'es' : 'en'
  return spokenBy(lead)
}

const spokenBy = (lead: number): Language => (lead > 0 ? 'es' : 'en')

/** Two small words of Creole, or one on a page in Creole. */
function isCreole(words: string[], page: Language | undefined): boolean {
  const found = words.filter((word) => CREOLE.has(word)).length
  return found >= (page === 'ht' ? 1 : 2)
}

/** How much a word speaks for Spanish; below zero, for English. */
function signOf(word: string, held: (word: string, language: Language) => boolean): number {
  if (/\d/.test(word) || SHARED.has(word)) return 0
  const english = stopWordsOf('en').has(word)
  const spanish = stopWordsOf('es').has(word)
  if (english !== spanish) return english ? -1 : 1
  const ending = SPANISH_ENDING.test(word) ? 0.5 : 0
  const isEnglish = held(word, 'en')
  const isSpanish = held(word, 'es')
  if (isEnglish === isSpanish) return ending
  return isEnglish ? -0.7 : 0.7 + ending
}
