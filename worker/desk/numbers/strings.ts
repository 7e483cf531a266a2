import type { View } from '../ui/view.ts'
import { en, type NumbersStrings } from './strings/en.ts'
import { es } from './strings/es.ts'

const STRINGS = { en, es }

/** The words of the numbers in the desk's language. */
export function numbersStrings({ language }: Pick<View, 'language'>): NumbersStrings {
  return STRINGS[language]
}
