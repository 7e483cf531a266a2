import { isLanguage, LANGUAGES, type Language, Problem } from '../contract/index.ts'
import type { Snapshot } from '../corpus/snapshot/index.ts'

/** @throws {Problem} `language-unknown`, with those there are. */
export function checkLanguage(language: string): Language {
  if (!isLanguage(language)) throw new Problem('language-unknown', { known: LANGUAGES.join(', ') })
  return language
}

/** @throws {Problem} `agency-unknown` when this deployment has no agency of this id. */
export function checkAgency(id: string, { agencies }: Snapshot): string {
  if (!agencies.some((agency) => agency.id === id)) throw new Problem('agency-unknown')
  return id
}
