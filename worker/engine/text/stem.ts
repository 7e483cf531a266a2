import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import type { Language } from '../../contract/index.ts'

const MAX_REMEMBERED = 20_000 // a long-lived isolate sees every misspelling there is
const remembered = new Map<string, string>()
const COLON = 58

/** A word's stem as the index keys it. English stems stand as they are; those of other languages carry the language in front,
 * so that `es:once` (eleven) never meets `once`. Words with a digit are the same in every language. */
export function stem(token: string, language: Language): string {
  if (/\d/.test(token)) return token
  const key = language === 'en' ? token : `${language}:${token}`
  const known = remembered.get(key)
  if (known !== undefined) return known
  if (remembered.size >= MAX_REMEMBERED) remembered.clear()
  const made = compute(token, language)
  remembered.set(key, made)
  return made
}

/** The language in which a term says something: words with a digit count as English. */
export function languageOfTerm(term: string): string {
  return term.charCodeAt(2) === COLON ? term.slice(0, 2) : 'en'
}

function compute(token: string, language: Language): string {
  if (language === 'en') return english(token)
  return `${language}:${language === 'es' ? spanishStem(token) : token}`
}

/** Orama's Spanish stemmer expects accents, which `normalise` took away: final vowels and plurals are evened out after it,
 * and the commonest ending gets its accent back. */
function spanishStem(token: string): string {
  const stemmed = spanish(token.replace(/([cs])ion(es)?$/, '$1ión'))
  const short = stemmed.length > 3 ? stemmed.replace(/(?:es|[aeo]s?)$/, '') : stemmed
  return short.replace('ue', 'o').replace('ie', 'e') // renuevo, renovar; cierre, cerrar
}
