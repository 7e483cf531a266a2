import { LIMITS } from './limits.ts'

/** Text as people see it: NFKC, nothing that cannot be seen (zero-width and bidi marks, tag characters, half surrogates, controls), spaces
 * made one. Widget and Worker measure this, so that neither takes what the other refuses. */
export function visibleText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Co}\p{Cs}\p{DI}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** What is wrong with a question of visible text: signs alone ask nothing. */
export function questionProblem(visible: string): 'question-empty' | 'question-too-long' | undefined {
  if (!/[\p{L}\p{N}]/u.test(visible)) return 'question-empty'
  return visible.length > LIMITS.questionCharacters ? 'question-too-long' : undefined
}

/** A path on a host's site as it may travel: what follows `?` or `#` may name a person. undefined for what is no path, as in a frame. */
export function pagePath(path: string): string | undefined {
  return path.startsWith('/') ? path.replace(/[?#].*$/s, '').slice(0, LIMITS.pageCharacters) : undefined
}
