import type { View } from '../ui/view.ts'
import { type ExchangeStrings, en } from './strings/en.ts'
import { es } from './strings/es.ts'

const STRINGS = { en, es }

/** The words of export and import in the desk's language. */
export function exchangeStrings({ language }: Pick<View, 'language'>): ExchangeStrings {
  return STRINGS[language]
}
