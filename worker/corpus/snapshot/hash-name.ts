const NAME_DIGITS = 16

/** The name of a file that never changes: the first 16 digits (64 bits) of the SHA-256 of its bytes, hex. Bytes that have another name are
 * not that file, however they look. */
export async function hashName(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, NAME_DIGITS)
}
