import { Problem } from '../contract/index.ts'

/** A request's body, read until there is more than the limit: what a Content-Length says proves nothing.
 * @throws {Problem} `body-too-large` with the limit; `body-cut-off` where whoever sends it hangs up. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of untilCutOff(request)) {
    length += chunk.length
    if (length > limit) throw new Problem('body-too-large', { limit })
    chunks.push(chunk)
  }
  return joined(chunks, length)
}

/** Whoever hangs up while sending is no bug of ours. */
async function* untilCutOff({ body }: Request): AsyncGenerator<Uint8Array> {
  try {
    yield* body ?? []
  } catch {
    throw new Problem('body-cut-off')
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
