import type { Language } from '../contract/index.ts'
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
const SPANISH_ENDING = /(?:cion|ciones|dad|mente|miento|ando|iendo|ero|era|ario|aria|arme|erme|irme)$/

/** The language of a question. Small words and endings decide between English and Spanish; where they say nothing, the page's language does. */
export function questionLanguage(question: string, page: Language | undefined): Language {
  const script = SCRIPTS.find(([pattern]) => pattern.test(question))
  if (script) return script[1]
  const words = tokens(question)
  const english = words.filter((word) => stopWordsOf('en').has(word)).length
  const spanish = words.filter((word) => stopWordsOf('es').has(word)).length
  const signs =
    (SPANISH_LETTERS.test(question) ? 1.5 : 0) + words.filter((word) => SPANISH_ENDING.test(word)).length * 0.5
  const lead = spanish + signs - english
  if (lead > 0.5) return 'es'
  if (lead < -0.5) return 'en'
  return page ?? (lead > 0 ? 'es' : 'en')
}
