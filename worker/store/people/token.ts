const TOKEN_BYTES = 32

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A random token of 256 bits, as 64 hexadecimal digits. */
export function newToken(): string {
  return hex(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)))
}

/** What is kept of a token: its SHA-256. A random token needs no salt and no slow hash. */
export async function hashOfToken(token: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))))
}
