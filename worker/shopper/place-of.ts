import { plainText } from '../channels/text/plain-text.ts'
import { spokenAddress, spokenText } from '../channels/voice/spoken-text.ts'
import type { Language } from '../contract/index.ts'

/** How a channel spells: as it is written, or as it is said. */
export type Spelling = 'written' | 'spoken'

const ADDRESS = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i
const NUMBER = /^\+?[\d().\s-]*\d$/

/** Where in what was read or heard a fact stands; -1 where it did not arrive. Only places of one text can be compared. Signs and accents
 * that a channel writes in its own way, and the way a number is grouped, make no difference; a digit does. */
export function placeOf(fact: string, text: string, spelling: Spelling, language: Language): number {
  const plain = bare(text)
  if (NUMBER.test(fact) && fact.replace(/\D/g, '').length >= 3) return plain.search(numberPattern(fact))
  if (spelling === 'written') return plain.search(writtenPattern(bare(fact).replace(/^https?:\/\/(?:www\.)?/, '')))
  const said = ADDRESS.test(fact) ? spokenAddress(fact, language) : spokenText(fact, language)
  return wordsIn(plain).indexOf(wordsIn(bare(said)))
}

/** The digits of a number with whatever stands between them, and no other digit before or after. */
function numberPattern(number: string): RegExp {
  const digits = number.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')
  return new RegExp(`(?<!\\d)(?<!\\d[.,])(?:1[ .-]{0,2})?${[...digits].join('[^\\p{L}\\d]{0,3}')}(?![.,]?\\d)`, 'u')
}

/** The words of a fact as they stand; an amount or a number of days at an end of it is no part of a longer one. */
function writtenPattern(fact: string): RegExp {
  const words = fact.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(
    `${/^\d/.test(fact) ? '(?<!\\d)(?<!\\d[.,])' : ''}${words}${/\d$/.test(fact) ? '(?![.,]?\\d)' : ''}`,
  )
}

/** Without case, accents and signs that have a plain twin; one space between. */
function bare(text: string): string {
  return plainText(text, 'keep')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

function wordsIn(text: string): string {
  return ` ${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `
}
