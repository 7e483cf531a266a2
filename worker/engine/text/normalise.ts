/** Marks that combine with the letter before them; format characters: zero-width, bidirectional, soft hyphens, tags. */
const INVISIBLE = /\p{Mn}|\p{Cf}/gu
const QUOTES = /[\u2018\u2019\u201b\u02bc\u0060\u00b4]/g
const DASHES = /[\u2010-\u2015\u2212]/g

/** One form for all ways to write the same: NFKC, lower case, accents and what cannot be seen taken away, plain quotes and dashes.
 * `ñ` becomes `n` too: many keyboards have none. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(INVISIBLE, '')
    .replace(QUOTES, "'")
    .replace(DASHES, '-')
    .normalize('NFC')
}
