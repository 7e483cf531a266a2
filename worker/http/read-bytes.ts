import { Problem } from '../contract/index.ts'

/** Who sends so little for so long, a line or a program that holds on, is cut off: ten seconds, and one more for every 50 KB that may come. */
const PATIENCE_MS = 10_000
const BYTES_A_MS = 50

/** A request's body, read until there is more than the limit: what a Content-Length says proves nothing.
 * @throws {Problem} `body-too-large` with the limit; `body-cut-off` where whoever sends it hangs up, or does not come to an end. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of untilCutOff(request, PATIENCE_MS + limit / BYTES_A_MS)) {
    length += chunk.length
    if (length > limit) throw new Problem('body-too-large', { limit })
    chunks.push(chunk)
  }
  return joined(chunks, length)
}

/** Whoever hangs up while sending is no bug of ours, nor is who never ends. */
async function* untilCutOff({ body }: Request, patienceMs: number): AsyncGenerator<Uint8Array> {
  if (!body) return
  const reader = body.getReader()
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), patienceMs)
  const isLate = new Promise<never>((_, reject) => late.signal.addEventListener('abort', reject))
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), isLate])
      if (done) return
      yield value
    }
  } catch {
    throw new Problem('body-cut-off')
  } finally {
    clearTimeout(timer)
    reader.cancel().catch(() => {}) // of what is read whole, or was cut off, there is nothing to cancel
  }
}

function joined(chunks: Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
