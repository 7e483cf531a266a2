const LINK = /\[([^\]]*)\]\([^)]*\)?/g
/** A fact that stood in the Markdown, perhaps cut off. */
const FACT = /\{\{[^}]*(?:\}\}|$)/
/** Shorter words stand in too many passages. */
const LEAST = 20

/** Whether a passage of an answer holds the words that a reader copied out of its Markdown, cut off where they were long. */
export function holdsPassage(text: string, copied: string): boolean {
  const [longest = ''] = copied
    .replace(LINK, '$1')
    .split(FACT)
    .map(bare)
    .toSorted((a, b) => b.length - a.length)
  const whole = bare(text)
  return longest !== '' && (whole.includes(longest) || (whole.length >= LEAST && longest.includes(whole)))
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
