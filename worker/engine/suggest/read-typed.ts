import type { Language } from '../../contract/index.ts'
import type { ReadQuestion } from '../query/read-question.ts'
import type { SearchContext } from '../search-context.ts'
import { meaningsIn } from '../text/expansion.ts'
import { stem } from '../text/stem.ts'
import { isStopWord, stopWordsOf } from '../text/stop-words.ts'
import { tokens } from '../text/tokens.ts'
import type { SearchIndex } from '../word-index/search-index.ts'
import { termsWithPrefix } from './terms-with-prefix.ts'

/** One word of what is being typed. */
export interface Slot {
  /** Stems of the index that may stand for it; none where no answer has it. */
  terms: number[]
  /** How much it says. */
  weight: number
  /** Whether an answer without it is a worse fit. What words.yaml adds, and a word that may yet become a small one, need not be there. */
  needed: boolean
}

/** What is being typed, as it is looked for. `begun` is the place of the word that may go on, −1 where the last one is complete. */
export interface Typed {
  language: Language
  slots: Slot[]
  begun: number
}

/** A word that no answer has weighs as much as one in fifty has. */
const UNKNOWN_WEIGHT = 4
/** A begun word says as much as the commonest word that it may become, and no less than this. */
const LEAST_BEGUN_WEIGHT = 1
/** What words.yaml adds counts this much of a typed word, as in a question. */
const MEANT_SHARE = 0.6
/** Slots are bits of a number, and one is the begun word's. */
const MOST_SLOTS = 29

/** Reads all but the last word as a question is read, with its repairs, and the last one as a beginning. */
export function readTyped(typed: string, page: Language | undefined, context: SearchContext): Typed {
  const last = /[\p{L}\p{N}]$/u.test(typed) ? (/\S+$/.exec(typed)?.[0] ?? '') : ''
  const pieces = tokens(last)
  const begun = pieces.pop() ?? ''
  const whole = `${typed.slice(0, typed.length - last.length)} ${pieces.join(' ')}`
  const question = context.read(whole, page)
  const language = languageOf(question, begun, page, context)
  const slots = [...slotsOf(question, context), ...meantSlots(`${question.mended} ${begun}`, language, context)].slice(
    0,
    MOST_SLOTS,
  )
  const slot = begunSlot(begun, language, context)
  return slot ? { language, slots: [...slots, slot], begun: slots.length } : { language, slots, begun: -1 }
}

/** Where only a beginning is there, it tells the language: the page's, else one in which a word begins like that. */
function languageOf(
  question: ReadQuestion,
  begun: string,
  page: Language | undefined,
  { index }: SearchContext,
): Language {
  if (begun === '' || question.terms.length > 0) return question.language
  const tried: Language[] = [page ?? 'en', 'en', 'es']
  return tried.find((language) => termsWithPrefix(begun, language, index, true).length > 0) ?? question.language
}

function slotsOf({ words }: ReadQuestion, { index }: SearchContext): Slot[] {
  return words
    .filter(({ how }) => how !== 'left-out')
    .map(({ stems }): Slot => {
      const terms = stems.flatMap((one) => index.numberOf(one) ?? [])
      const weight = Math.max(...terms.map((term) => index.idf[term] ?? 0), 0) || UNKNOWN_WEIGHT
      return { terms, weight, needed: true }
    })
}

/** What words.yaml adds, the begun word taken as a whole one: `ss` is Social Security before its next letter comes. */
function meantSlots(text: string, language: Language, { index, expansions }: SearchContext): Slot[] {
  const stems = new Set(meaningsIn(text, language, expansions).flatMap(({ means }) => means.flat()))
  return [...stems].flatMap((one): Slot[] => {
    const term = index.numberOf(one)
    return term === undefined ? [] : [{ terms: [term], weight: MEANT_SHARE * (index.idf[term] ?? 0), needed: false }]
  })
}

function begunSlot(begun: string, language: Language, { index, spelling }: SearchContext): Slot | undefined {
  if (begun.length < 2 || isStopWord(begun, language)) return undefined
  const whole = index.numberOf(stem(begun, language))
  const begins = termsWithPrefix(begun, language, index)
  const found = whole === undefined ? begins : [whole, ...begins]
  const terms = found.length > 0 ? found : numbersOf(spelling.repair(begun, language), language, index)
  const weight = Math.max(LEAST_BEGUN_WEIGHT, Math.min(UNKNOWN_WEIGHT, ...terms.map((term) => index.idf[term] ?? 0)))
  return { terms, weight, needed: whole !== undefined || !mayBecomeSmall(begun, language) }
}

function numbersOf(words: string[], language: Language, index: SearchIndex): number[] {
  return words.flatMap((word) => index.numberOf(stem(word, language)) ?? [])
}

/** `th` may become `the`, which is no word to look for. */
function mayBecomeSmall(begun: string, language: Language): boolean {
  if (language !== 'en' && language !== 'es') return false
  for (const small of stopWordsOf(language)) if (small.startsWith(begun)) return true
  return false
}
