import { languageName } from '../../html/texts/language-name.ts'

/** A language as something that one knows: `in-spanish`. Everybody writes English, and nobody has to say so. */
export function languageTopic(language: string): string | undefined {
  if (language === 'en') return undefined
  return `in-${languageName(language, 'en').toLowerCase().replace(/\s+/g, '-')}`
}
