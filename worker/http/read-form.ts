import { Problem } from '../contract/index.ts'
import { readBytes } from './read-bytes.ts'

/** The form of a request's body, url-encoded or multipart.
 * @throws {Problem} `body-too-large`, or `field-wrong` when it is not a form. */
export async function readForm(request: Request, limitBytes: number): Promise<FormData> {
  const bytes = await readBytes(request, limitBytes)
  const type = request.headers.get('Content-Type') ?? ''
  try {
    return await new Response(bytes, { headers: { 'Content-Type': type } }).formData()
  } catch {
    throw new Problem('field-wrong')
  }
}
