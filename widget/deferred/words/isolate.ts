/**
 * Plain text has no `dir`: in a line of Arabic a number, a code or an address would turn round (800-772-1213 shows as
 * 1213-772-800). Marked as a piece of its own it stays as it is.
 */
export function isolated(text: string, locale: string): string {
  return locale.startsWith('ar') ? `\u2066${text}\u2069` : text
}

/** Lines of Arabic begin on its side, whatever stands first in them; lines in other letters on theirs. */
export function ownSide(text: string, locale: string): string {
  return locale.startsWith('ar') ? text.replace(/^(?=.*\p{Script=Arabic})/gmu, '\u200F') : text
}
