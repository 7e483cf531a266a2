import { Problem } from '../contract/index.ts'
import { readBytes } from './read-bytes.ts'

/** `text/plain` keeps a browser's request simple: one round trip, no preflight. */
const MEDIA_TYPES = ['application/json', 'text/plain']

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
  return parse(decode(await readBytes(request, limitBytes)))
}
