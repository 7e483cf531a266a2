import { Problem } from '../contract/index.ts'

/** `text/plain` keeps a browser's request simple: one round trip, no preflight. */
const MEDIA_TYPES = ['application/json', 'text/plain']

/** The bytes of a body, read until there is more than the limit: what a Content-Length says proves nothing. */
async function readBytes(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > limit) throw new Problem('body-too-large', { limit })
    chunks.push(chunk)
  }
  return joined(chunks, length)
}

function joined(chunks: Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    throw new Problem('body-not-utf8')
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('body-not-json')
  }
}

function checkMediaType(request: Request): void {
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase()
  if (type === undefined || MEDIA_TYPES.includes(type)) return
  throw new Problem('content-type-wrong', { allowed: MEDIA_TYPES.join(', ') })
}

/** The JSON of a request's body.
 * @throws {Problem} `content-type-wrong`, `body-too-large`, `body-not-utf8` or `body-not-json`. */
export async function readJson(request: Request, limitBytes: number): Promise<unknown> {
  checkMediaType(request)
  return parse(decode(request.body ? await readBytes(request.body, limitBytes) : new Uint8Array()))
}
