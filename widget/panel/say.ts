import type { Counted, HeldStrings, StringKey } from '../strings/en.ts'

export type Values = Record<string, unknown>

/**
 * A text in the language of `strings`, with values in it: "Show all {n} steps", in the plural form that `n` asks for. A
 * name without a value stays as it is; a text that is not there yet is empty.
 */
export function say(strings: HeldStrings, key: StringKey, values: Values = {}): string {
  const text = formOf(strings[key] ?? '', values.n, strings.locale)
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

function formOf(text: Counted, n: unknown, locale: string): string {
  return typeof text === 'string' ? text : (text[new Intl.PluralRules(locale).select(Number(n))] ?? text.other)
}
