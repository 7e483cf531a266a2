import type { Language } from '../../contract/index.ts'

/** What is said of a number, by the plural forms that the language tells apart; `#` stands for the number. English and Spanish
 * have `one` and `other`, Arabic all six. A form that is not given is said as `other`, so words of readers do not belong in it. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

interface Counting {
  /** A number as the language writes it. */
  number: (value: number) => string
  /** A number with what it counts, in the form that the language asks for: `1 person is`, `1,412 people are`. */
  count: (value: number, forms: Forms) => string
}

const COUNTINGS = new Map<Language, Counting>()

/** How a language writes numbers and counts, with the separators of the United States. */
export function countingIn(language: Language): Counting {
  const known = COUNTINGS.get(language) ?? makeCounting(`${language}-US`)
  COUNTINGS.set(language, known)
  return known
}

function makeCounting(locale: string): Counting {
  const format = new Intl.NumberFormat(locale)
  const rules = new Intl.PluralRules(locale)
  const number = (value: number) => format.format(value)
  const formOf = (value: number, forms: Forms) => forms[rules.select(value)] ?? forms.other
  return { number, count: (value, forms) => formOf(value, forms).replaceAll('#', number(value)) }
}
