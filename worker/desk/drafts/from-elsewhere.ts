/** A text as it was meant: a space that does not break after the mark of a list is a space, and addresses have no signs that nobody
 * sees. Both come along when text is pasted. */
export function fromElsewhere(body: string): string {
  return body
    .replace(/^([^\S\n]*(?:[-*+]|\d+[.)]))[\u00a0\u2007\u202f]+/gm, '$1 ')
    .replace(/\]\(([^)\n]{0,1000})\)/g, (_, address: string) => `](${address.replace(INVISIBLE, '')})`)
}

/** Signs without a width or a place: joiners, marks of direction, the order of bytes, soft hyphens. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
