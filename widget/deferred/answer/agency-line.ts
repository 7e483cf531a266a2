import type { AnswerLink } from '../../../worker/contract/index.ts'

/** Whose answer it is, and its language where that is not the reader's. */
export function agencyLine({ agency, language, readersTitle }: AnswerLink, locale: string): string {
  const name = readersTitle && new Intl.DisplayNames([locale], { type: 'language' }).of(language)
  return name ? `${agency.name} · ${name}` : agency.name
}
