import type { Language } from '../../contract/index.ts'

/** Where a survey is answered. `offered`: its offer was counted before; a code on paper leads there without. */
export function surveyPath(
  { agency, language, answer, version }: { agency: string; language: Language; answer: string; version: number },
  offered = true,
): string {
  const query = new URLSearchParams({ answer, version: String(version) })
  if (language === 'es') query.set('language', 'es')
  if (offered) query.set('offered', '1')
  return `/survey/${agency}?${query}`
}
