/** What sticks to an address that somebody passes on in a sentence, and what servers of other kinds add. */
const STUCK = /(?:[/.,;:!?)\]}>'"”’»*_]|%20|\s|\.html?)+$/i

/** An address as it was meant: without what stuck to its end, without capitals and doubled slashes, English without its prefix.
 * Made tidy twice it is the same, so leading there cannot go round in circles. */
export function tidyPath(path: string): string {
  const plain = decoded(path)
    .replace(STUCK, '')
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/^\/en(?=\/|$)/, '')
  return plain === '' ? '/' : encodeURI(plain)
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
