/** The words of a text in order: letters, digits and signs that mean something, no case, one space between. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,:'’@/&$%+-][\p{L}\p{N}]+)*|[$%€£]/gu) ?? []
}
