/** What was read of a static asset, and the tag of the bytes that it was read from. */
interface Kept<T> {
  etag: string
  value: T
}

/** A reader of one static asset that opens it once: afterwards it only asks whether it is still the same one.
 * @returns Undefined where the deployment has no such asset. */
export function keptAsset<T, Bindings extends Pick<Env, 'ASSETS'> = Pick<Env, 'ASSETS'>>(
  path: string,
  open: (response: Response, env: Bindings) => Promise<T>,
): (env: Bindings) => Promise<T | undefined> {
  let kept: Kept<T> | undefined
  return async (env) => {
    const headers: Record<string, string> = kept ? { 'If-None-Match': kept.etag } : {}
    const response = await env.ASSETS.fetch(`http://assets${path}`, { headers })
    if (kept && response.status === 304) return kept.value
    if (!response.ok) return undefined
    const etag = response.headers.get('ETag')
    const value = await open(response, env)
    kept = etag ? { etag, value } : undefined
    return value
  }
}
