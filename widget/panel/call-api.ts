import type { Values } from './say.ts'

/** A reply of the API, or a problem's code with what it says of itself: one of the worker's, or `unreachable`, `offline`, `failed`. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; problem: string; values: Values }

/** After this the request is given up. The person has seen whom to reach long before. */
const GIVE_UP_MS = 20_000

/**
 * Calls the API. A body travels as `text/plain`: a simple request, so that there is no preflight and no second round
 * trip. Never throws: an unreachable, slow or broken worker is a value.
 */
export async function callApi<Value extends object>(
  url: string,
  body?: object,
  stop = new AbortController(),
): Promise<Result<Value>> {
  const limit = setTimeout(() => stop.abort(), GIVE_UP_MS)
  const init: RequestInit = { signal: stop.signal, credentials: 'omit', referrerPolicy: 'no-referrer' }
  // A string is sent as text/plain by itself.
  if (body) Object.assign(init, { method: 'POST', body: toJson(body) })
  try {
    const response = await fetch(url, init)
    // Feedback is taken without a word.
    const value: unknown = response.status === 204 ? {} : await response.json()
    if (typeof value !== 'object' || value === null) return failed('failed')
    return response.ok ? { ok: true, value: value as Value } : problemOf(value)
  } catch (error) {
    return failed(error instanceof SyntaxError ? 'failed' : navigator.onLine ? 'unreachable' : 'offline')
  } finally {
    clearTimeout(limit)
  }
}

/** JSON, though old libraries give arrays a `toJSON` that makes texts of them. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key: string) {
    return this[key]
  })
}

function problemOf({ problem, ...values }: { problem?: unknown }): Result<never> {
  return failed(String(problem), values)
}

function failed(problem: string, values: Values = {}): Result<never> {
  return { ok: false, problem, values }
}
