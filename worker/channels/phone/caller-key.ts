/** A keyed hash, in hex: the same for the same parts, and nothing anybody without the secret could turn back. A number has ten digits, so a
 * hash without a key would be no secret at all. */
export async function callerKey(secret: string, ...parts: string[]): Promise<string> {
  const encoder = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign'])
  const hash = await crypto.subtle.sign('HMAC', key, encoder.encode(JSON.stringify(parts)))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
