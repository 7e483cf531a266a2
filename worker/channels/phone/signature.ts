/** What a provider sent, before anybody believes it. `url` is built from the configured origin: never from `Host`, which a proxy may change. */
export interface SignedRequest {
  url: string
  /** The form's fields as they came; a name may stand more than once. */
  fields: readonly (readonly [string, string])[]
  /** `X-Twilio-Signature`, base64; '' where it was missing. */
  signature: string
  /** `X-Twilio-Webhooks-Signature-Settings`; '' where it was missing. */
  settings: string
}

const ALGORITHMS: Readonly<Record<string, string>> = { HMAC_SHA1: 'SHA-1', HMAC_SHA256: 'SHA-256' }

/** Whether Twilio signed this request with one of the tokens: HMAC over the address and every field, sorted by name, each name followed by
 * its value (Twilio, "Webhooks security"). Two tokens are accepted so that one can be replaced. Compared in constant time. */
export async function isSigned(request: SignedRequest, tokens: readonly string[]): Promise<boolean> {
  const hash = ALGORITHMS[algorithmOf(request.settings).toUpperCase()]
  const signature = fromBase64(request.signature)
  if (!hash || !signature) return false
  const fields = fieldsText(request.fields)
  const checks = tokens.flatMap((token) =>
    withPorts(request.url).map((url) => verify(hash, token, signature, url + fields)),
  )
  return (await Promise.all(checks)).some(Boolean)
}

/** The signature of a form for an address, as Twilio makes it: for who calls in its place. */
export async function signatureOf(url: string, fields: SignedRequest['fields'], token: string): Promise<string> {
  const encoder = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', encoder.encode(token), { name: 'HMAC', hash: 'SHA-1' }, false, [
    'sign',
  ])
  const signed = await crypto.subtle.sign('HMAC', key, encoder.encode(url + fieldsText(fields)))
  return btoa(String.fromCharCode(...new Uint8Array(signed)))
}

async function verify(hash: string, token: string, signature: Uint8Array<ArrayBuffer>, text: string): Promise<boolean> {
  const encoder = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', encoder.encode(token), { name: 'HMAC', hash }, false, ['verify'])
  return crypto.subtle.verify('HMAC', key, signature, encoder.encode(text))
}

/** A name that stands more than once is signed with each of its values once, in order. */
function fieldsText(fields: SignedRequest['fields']): string {
  const byName = new Map<string, Set<string>>()
  for (const [name, value] of fields) byName.set(name, (byName.get(name) ?? new Set()).add(value))
  return [...byName.keys()]
    .sort()
    .flatMap((name) => [...(byName.get(name) ?? [])].sort().map((value) => name + value))
    .join('')
}

/** The address as it is, and with the port that its scheme has anyway: some signed the one, some the other. */
function withPorts(url: string): string[] {
  const match = /^(https?):\/\/([^/?#:]+)(?=[/?#]|$)/.exec(url)
  if (!match) return [url]
  const [whole, scheme, host] = match
  return [url, `${scheme}://${host}:${scheme === 'https' ? 443 : 80}${url.slice(whole.length)}`]
}

function algorithmOf(settings: string): string {
  const named = settings.split(',').map((part) => /^\s*algorithm\s*=\s*(.*?)\s*$/.exec(part)?.[1])
  return named.find(Boolean) ?? 'HMAC_SHA1'
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return text === '' ? undefined : Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  } catch {
    return undefined
  }
}
