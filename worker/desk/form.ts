import { Problem } from '../contract/index.ts'
import type { DeskContext } from './view.ts'

/** A draft of the largest allowed answer in every field, and room for what is over the limit and must not be lost. */
const FORM_BYTES = 512 * 1024

/** The posted form.
 * @throws {Problem} `body-too-large` before it is read whole, `field-wrong` when it is not a form. */
export async function formOf(c: DeskContext): Promise<FormData> {
  const bytes = await readWithin(c.req.raw, FORM_BYTES)
  const type = c.req.header('Content-Type') ?? ''
  try {
    return await new Response(bytes, { headers: { 'Content-Type': type } }).formData()
  } catch {
    throw new Problem('field-wrong')
  }
}

// Content-Length may lie or be missing: what counts is what comes.
async function readWithin(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > limit) throw new Problem('body-too-large', { limit })
    chunks.push(chunk)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** One field as text; a file or nothing is an empty text. Line ends are those of Unix, whatever the browser sends. */
export function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : ''
}

/** All values of a field, as texts. */
export function texts(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value) => typeof value === 'string')
}
